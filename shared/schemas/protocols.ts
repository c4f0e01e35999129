import { z } from 'zod';
import { indicationIds } from '../clinical/indications.ts';
import { protocolDaysSchema, protocolEditSchema, restoreReason } from '../clinical/protocolSchema.ts';

const count = z.int({ error: 'Give a whole number.' });

/**
 * What a clinic changes of a protocol. The figures are judged whole by `editedProtocolSchema` once they stand in the
 * protocol; here they only need to be figures.
 */
export const saveProtocolInput = z.object({
  indication: z.enum(indicationIds),
  /** What was read: 0 is the default as shipped. */
  version: z.int().min(0),
  /** Null: the clinic gives no interval. */
  days: protocolDaysSchema.nullable(),
  sessions: z.object({ fewest: count, usual: count, most: count }).nullable(),
  reviewDays: z.array(count),
  maintenance: z.object({ isOn: z.boolean(), everyDays: count.optional() }),
  reason: protocolEditSchema.shape.reason,
});
export type SaveProtocolInput = z.infer<typeof saveProtocolInput>;

export const restoreProtocolInput = saveProtocolInput
  .pick({ indication: true, version: true })
  .extend({ reason: restoreReason });
