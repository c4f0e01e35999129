/** Opening hours, shifts, absences and closures as forms give them. All wall time of the clinic. */
import { z } from 'zod';
import { staffId } from '../ids.ts';
import { weeklyHours } from './clinic.ts';
import { localDateTime, text } from './fields.ts';

/** Replaces all of one owner's hours; `staffId` null means the clinic's opening hours. */
export const replaceHoursInput = z.object({
  staffId: staffId.nullable(),
  hours: z.array(weeklyHours).max(42, { error: 'At most six stretches a day.' }),
});

export const createAbsenceInput = z
  .object({
    /** null: the whole clinic is closed. */
    staffId: staffId.nullable(),
    startsLocal: localDateTime,
    endsLocal: localDateTime,
    reason: text(120, 'Say why, for example "Holiday".'),
  })
  .refine(({ startsLocal, endsLocal }) => endsLocal > startsLocal, {
    error: 'The end must be after the beginning.',
    path: ['endsLocal'],
  });
