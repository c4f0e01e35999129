import { z } from 'zod';
import { indicationIds } from '../clinical/indications.ts';
import { clientId, planId } from '../ids.ts';
import { text, version } from './fields.ts';

export const plannedCount = z
  .int({ error: 'Give a whole number of sessions.' })
  .min(1, { error: 'At least one session.' })
  .max(24, { error: 'At most 24 sessions.' });

export const createPlanInput = z.object({
  clientId,
  indication: z.enum(indicationIds, { error: 'Choose what is treated.' }),
  plannedCount: plannedCount.nullable(),
  note: text(500),
});
export const setPlannedCountInput = z.object({ id: planId, version, plannedCount: plannedCount.nullable() });
export const endPlanInput = z.object({
  id: planId,
  version,
  /** `completed`: the course is finished. `revoked`: it stops before that. */
  status: z.enum(['completed', 'revoked']),
  reason: text(300, 'Say why, for whoever reads the record later.'),
});
