/** The clinic's own waits, laid over the default table. A wait is edited with a reason; the published text stays. */
import { z } from 'zod';
import type { Contraindication } from './contraindications/contraindication.ts';
import {
  type ContraindicationId,
  type Contraindications,
  defaultContraindications,
  isContraindicationId,
} from './contraindications.ts';
import { protocolEditSchema } from './protocolSchema.ts';

/** One wait set by the clinic, in whole days. Only a wait can be edited; whether something forbids treatment cannot. */
export const waitEditSchema = z
  .object({
    id: z.string().refine(isContraindicationId, { error: 'This condition is not on the list.' }),
    variant: z.string(),
    waitDays: z
      .int({ error: 'Give whole days.' })
      .min(0, { error: 'Days cannot be negative.' })
      .max(3650, { error: 'More than ten years is surely a slip.' }),
    edit: protocolEditSchema,
  })
  .refine(({ id, variant }) => !isContraindicationId(id) || hasWait(id, variant), {
    error: 'This condition has no wait in days that could be changed.',
    path: ['waitDays'],
  });
export type WaitEdit = z.infer<typeof waitEditSchema>;

/** The table with the clinic's waits in place. Edits that name no wait are left out. */
export function withWaits(
  edits: readonly Pick<WaitEdit, 'id' | 'variant' | 'waitDays'>[],
  table: Contraindications = defaultContraindications,
): Contraindications {
  const edited: Record<ContraindicationId, Contraindication> = { ...table };
  for (const { id, variant, waitDays } of edits) {
    if (hasWait(id, variant)) edited[id] = withWait(edited[id], variant, waitDays);
  }
  return edited;
}

function hasWait(id: ContraindicationId, variant: string): boolean {
  const variants: Contraindication['variants'] = defaultContraindications[id].variants;
  return variants.some((one) => one.id === variant && one.waitDays !== undefined);
}

function withWait(entry: Contraindication, variant: string, waitDays: number): Contraindication {
  const sentence = `Wait ${waitDays} ${waitDays === 1 ? 'day' : 'days'}, as set by the clinic.`;
  const [first, ...rest] = entry.variants;
  const change = (one: typeof first) => (one.id === variant ? { ...one, waitDays, sentence } : one);
  return { ...entry, variants: [change(first), ...rest.map(change)] };
}
