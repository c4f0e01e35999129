/** What may be recorded as a client's condition, from a form or the database. */
import { z } from 'zod';
import type { ClientCondition } from './conditions.ts';
import { defaultContraindications, isContraindicationId } from './contraindications.ts';

const localDate = z.iso.date({ error: 'Give a date.' });

export const clientConditionSchema = z
  .object({
    id: z.string().refine(isContraindicationId, { error: 'This condition is not on the list.' }),
    variant: z.string().optional(),
    onDate: localDate.optional(),
    settledOn: localDate.optional(),
    signedOffOn: localDate.optional(),
  })
  .refine(
    ({ id, variant }) =>
      variant === undefined ||
      !isContraindicationId(id) ||
      defaultContraindications[id].variants.some((one) => one.id === variant),
    { error: 'Choose one of the listed forms of this condition.', path: ['variant'] },
  )
  .refine(({ onDate = '', settledOn = onDate }) => settledOn >= onDate, {
    error: 'It cannot have settled before it happened.',
    path: ['settledOn'],
  })
  .refine(({ onDate = '', signedOffOn = onDate }) => signedOffOn >= onDate, {
    error: 'It cannot have been signed off before it happened.',
    path: ['signedOffOn'],
  }) satisfies z.ZodType<ClientCondition>;
