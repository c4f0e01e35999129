import { z } from 'zod';
import { roomId, serviceId } from '../ids.ts';
import { email, minuteOfDay, phone, text, version } from './fields.ts';
import { pin } from './staff.ts';

/** What may be chosen as a logo: PNG, JPEG or WebP. */
export const maximumLogoBytes = 5 * 1024 * 1024;
/** SHA-256 in hexadecimal: the name of a logo. */
export const logoHash = z.string().regex(/^[0-9a-f]{64}$/);

export const papers = ['A4', 'Letter'] as const;

/** One open stretch of a weekday; 1 is Monday. */
export const weeklyHours = z
  .object({ weekday: z.number().int().min(1).max(7), startMinute: minuteOfDay, endMinute: minuteOfDay })
  .refine((hours) => hours.endMinute > hours.startMinute, {
    error: 'Closing time must be after opening time.',
    path: ['endMinute'],
  });
export type WeeklyHours = z.infer<typeof weeklyHours>;

export const clinicFields = z.object({
  name: text(80, "Enter the clinic's name."),
  address: text(300, 'Enter the address; it stands on every sheet.'),
  phone: phone.min(5, { error: 'Enter a phone number; the aftercare sheet tells clients to call it.' }),
  email,
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'Choose a country.' }),
  timeZone: z.string().min(1, { error: 'Choose a time zone.' }),
  paper: z.enum(papers),
});

export const setUpInput = z.object({
  clinic: clinicFields,
  hours: z.array(weeklyHours).min(1, { error: 'Open at least one day.' }).max(42),
  owner: z.object({ name: text(80, 'Enter your name.'), pin, treats: z.boolean() }),
});
export type SetUpInput = z.infer<typeof setUpInput>;

export const updateClinicInput = clinicFields.extend({
  gridMinutes: z.union([z.literal(5), z.literal(10), z.literal(15), z.literal(20), z.literal(30)]),
  idleLockMinutes: z
    .number()
    .int()
    .min(1, { error: 'At least one minute.' })
    .max(240, { error: 'At most four hours.' }),
  version,
});

export const serviceKinds = ['consultation', 'treatment', 'review'] as const;
export const saveServiceInput = z.object({
  id: serviceId.optional(),
  name: text(80, 'Enter a name.'),
  kind: z.enum(serviceKinds),
  durationMinutes: z
    .number()
    .int()
    .min(5, { error: 'At least 5 minutes.' })
    .max(720, { error: 'At most 12 hours.' }),
  bufferMinutes: z.number().int().min(0).max(120, { error: 'At most two hours.' }),
  isActive: z.boolean(),
});
export const saveRoomInput = z.object({
  id: roomId.optional(),
  name: text(80, 'Enter a name.'),
  isActive: z.boolean(),
});
