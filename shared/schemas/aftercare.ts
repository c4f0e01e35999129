/**
 * What a clinic changes of a line of aftercare: its days and its sunscreen. Its words belong to the sheet, in each language.
 * Judged whole by `healingLineSchema` once it stands in the line.
 */
import { z } from 'zod';
import { defaultHealingLines } from '../clinical/healingLines.ts';
import { protocolEditSchema, restoreReason } from '../clinical/protocolSchema.ts';

const offset = z.union([z.strictObject({ hours: z.number() }), z.strictObject({ day: z.number() })], {
  error: 'Give whole hours or days.',
});
const lineId = z.string().refine((id) => defaultHealingLines.some((line) => line.id === id), {
  error: 'This line is not on the sheet.',
});

export const saveLineInput = z.object({
  id: lineId,
  /** What was read: 0 is the line as shipped. */
  version: z.int().min(0),
  from: offset,
  until: offset,
  /** Only where the line asks for sunscreen. */
  spf: z.number().optional(),
  /** What changes for darker skin types, where the shipped line says something else for them. */
  stricter: z.object({ until: offset.optional() }).optional(),
  reason: protocolEditSchema.shape.reason,
});
export type SaveLineInput = z.infer<typeof saveLineInput>;

export const restoreLineInput = saveLineInput
  .pick({ id: true, version: true })
  .extend({ reason: restoreReason });
export const lineKey = saveLineInput.pick({ id: true });
