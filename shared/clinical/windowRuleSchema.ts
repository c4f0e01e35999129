/** What a clinic may store as its own rule beside the protocols, such as a longer gap after long needles. */
import { z } from 'zod';
import { indicationIds } from './indications.ts';
import { protocolDaysSchema } from './protocolSchema.ts';
import { isSourceId } from './sources.ts';
import type { WindowRule } from './windowRules.ts';

const skinType = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
]);

/** An empty scope holds for every session. */
export const windowRuleSchema = z.object({
  id: z.string().trim().min(1, { error: 'Give the rule a short name.' }),
  appliesTo: z.object({
    indications: z.array(z.enum(indicationIds)).optional(),
    areaGroups: z.array(z.enum(['face', 'neck', 'scalp', 'body'])).optional(),
    fitzpatrick: z.array(skinType).optional(),
    needleFromMillimetres: z
      .number({ error: 'Give the length in millimetres.' })
      .min(0, { error: 'A needle length cannot be negative.' })
      .max(5, { error: 'No needle here is longer than 5 mm.' })
      .optional(),
  }),
  days: protocolDaysSchema,
  sentence: z
    .string()
    .trim()
    .min(1, { error: 'Say why, for whoever reads the date.' })
    .max(400, { error: 'Keep it under 400 characters.' }),
  sources: z.array(z.string().refine(isSourceId, { error: 'This source is not on the list.' })),
}) satisfies z.ZodType<WindowRule>;
