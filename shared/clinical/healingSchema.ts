/** What a clinic may store as its own aftercare lines. */
import { z } from 'zod';
import { type HealingLine, healingTopics, type Offset } from './healingLine.ts';
import { isSourceId } from './sources.ts';
import { promiseWordsIn } from './wording.ts';

const offset = z.union([
  z.strictObject({
    hours: z
      .int()
      .min(0)
      .max(24 * 365),
  }),
  z.strictObject({ day: z.int().min(0).max(365) }),
]);
const skinType = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
]);
const sourceIds = z.array(z.string().refine(isSourceId, { error: 'This source is not on the list.' }));
const words = z
  .string()
  .trim()
  .min(1, { error: 'Write what the client should read.' })
  .max(400, { error: 'Keep it to two or three sentences, so that the sheet stays on one page.' })
  .superRefine((text, context) => {
    for (const { word, reason } of promiseWordsIn(text)) {
      context.addIssue({ code: 'custom', message: `"${word}": ${reason}` });
    }
  });

const hoursOf = (moment: Offset) => ('day' in moment ? moment.day * 24 : moment.hours);
const endsAfterItBegins = { error: 'It must end after it begins.', path: ['until'] };

/** One line of aftercare as edited by the clinic. A text that promises a result is refused, with what to say instead. */
export const healingLineSchema = z
  .object({
    id: z.string().min(1),
    kind: z.enum(['do', 'dont', 'expected', 'call']),
    topic: z.enum(healingTopics),
    from: offset,
    until: offset,
    hasNoEnd: z.boolean().optional(),
    text: words,
    spf: z.int().min(15, { error: 'Less than SPF 15 is not sunscreen.' }).max(100).optional(),
    areaGroups: z.array(z.enum(['face', 'neck', 'scalp', 'body'])).optional(),
    onlyFitzpatrick: z.array(skinType).optional(),
    stricter: z
      .object({
        fitzpatrick: z.array(skinType),
        text: words.optional(),
        until: offset.optional(),
        sources: sourceIds.optional(),
      })
      .optional(),
    sources: sourceIds,
    disputed: z.string().optional(),
  })
  .refine(
    ({ from, until }) => hoursOf(from) < hoursOf(until),
    endsAfterItBegins,
  ) satisfies z.ZodType<HealingLine>;
