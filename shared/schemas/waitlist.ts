/** Who waits for an earlier time, and what would suit. */
import { z } from 'zod';
import { clientId, serviceId, staffId, waitlistId } from '../ids.ts';
import { durationMinutes } from './appointments.ts';
import { localDate, localDateTime, text, version } from './fields.ts';

export const addToWaitlistInput = z
  .object({
    clientId,
    serviceId,
    /** Empty: anybody. */
    practitionerIds: z.array(staffId).max(20).default([]),
    /** ISO, 1 Monday … 7 Sunday. Empty: any day. */
    weekdays: z.array(z.int().min(1).max(7)).max(7).default([]),
    /** Minutes after midnight; the whole visit lies between them. */
    fromMinute: z.int().min(0).max(1439).default(0),
    toMinute: z.int().min(1).max(1440).default(1440),
    /** Last day on which it is of use; absent: until somebody takes her off. */
    untilDate: localDate.optional(),
    note: text(300).default(''),
  })
  .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, {
    error: 'The end must be after the beginning.',
    path: ['toMinute'],
  });
export type AddToWaitlistInput = z.infer<typeof addToWaitlistInput>;

export const withdrawFromWaitlistInput = z.object({ id: waitlistId, version });

/** A time that has become free. */
export const freedGapInput = z.object({
  /** Wall time of the clinic. */
  startsLocal: localDateTime,
  durationMinutes,
  practitionerId: staffId,
});
export type FreedGapInput = z.infer<typeof freedGapInput>;
