import { z } from 'zod';
import { staffId } from '../ids.ts';
import { roles } from '../roles.ts';
import { colour, text, version } from './fields.ts';

/** Four digits or more, or a longer password; length is what counts. */
export const pin = z
  .string()
  .min(4, { error: 'A PIN has at least 4 digits.' })
  .max(128, { error: 'Keep this under 128 characters.' })
  .refine((value) => !/^(\d)\1*$/.test(value), { error: 'Choose digits that are not all the same.' })
  .refine((value) => !'01234567890'.includes(value) && !'09876543210'.includes(value), {
    error: 'Choose digits that do not simply count up or down.',
  });

export const signInInput = z.object({
  staffId,
  pin: z.string().min(1, { error: 'Enter your PIN.' }).max(128),
});

export const staffFields = z.object({
  name: text(80, 'Enter a name.'),
  role: z.enum(roles),
  /** Whether visits can be booked with this person. */
  treats: z.boolean(),
  colour,
});
export const createStaffInput = staffFields.extend({ pin });
export const updateStaffInput = staffFields.extend({ id: staffId, version, isActive: z.boolean() });
export const setPinInput = z.object({ id: staffId, pin });
