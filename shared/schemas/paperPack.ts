/** What is printed for a day without power, and what is typed in afterwards. */
import { z } from 'zod';
import { appointmentId, clientId, treatmentId } from '../ids.ts';
import { localDate, localDateTime, version } from './fields.ts';

/** The forms of a day. */
export const paperFormsInput = z.object({ date: localDate });

/** A visit of which the desk learns from paper that it took place, or that nobody came. */
export const enterVisitInput = z.object({
  id: appointmentId,
  version,
  cameTo: z.enum(['fulfilled', 'noshow'], { error: 'Say whether the client came.' }),
  /** When it ended, or was to begin; wall time of the clinic. */
  happenedLocal: localDateTime,
});
export type EnterVisitInput = z.infer<typeof enterVisitInput>;

/** A record that is written from a paper form. */
export const markTreatmentInput = z.object({ id: treatmentId, happenedLocal: localDateTime });
export type MarkTreatmentInput = z.infer<typeof markTreatmentInput>;

export const paperEntriesInput = z.object({ clientId });
