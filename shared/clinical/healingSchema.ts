/** What a clinic may store as its own aftercare lines. */
import { z } from 'zod';
import { type HealingLine, healingTopics, type Offset } from './healingLine.ts';
import { isSourceId } from './sources.ts';

const offset = z.union([
  z.strictObject({
    hours: z
      .int({ error: 'Give whole hours.' })
      .min(0, { error: 'It cannot begin or end before the session.' })
      .max(24 * 365, { error: 'More than a year after the session is surely a slip.' }),
  }),
  z.strictObject({
    day: z
      .int({ error: 'Give whole days.' })
      .min(0, { error: 'It cannot begin or end before the session.' })
      .max(365, { error: 'More than a year after the session is surely a slip.' }),
  }),
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
const hoursOf = (moment: Offset) => ('day' in moment ? moment.day * 24 : moment.hours);
const endsAfterItBegins = { error: 'It must end after it begins.', path: ['until'] };

/** One line of aftercare as the clinic keeps it. Its words are judged where they are edited, with the sheet. */
export const healingLineSchema = z
  .object({
    id: z.string().min(1),
    kind: z.enum(['do', 'dont', 'expected', 'call']),
    topic: z.enum(healingTopics),
    from: offset,
    until: offset,
    hasNoEnd: z.boolean().optional(),
    text: z.string(),
    spf: z
      .int({ error: 'Give a whole number.' })
      .min(15, { error: 'Less than SPF 15 is not sunscreen.' })
      .max(100, { error: 'No sunscreen has more than SPF 100.' })
      .optional(),
    areaGroups: z.array(z.enum(['face', 'neck', 'scalp', 'body'])).optional(),
    onlyFitzpatrick: z.array(skinType).optional(),
    stricter: z
      .object({
        fitzpatrick: z.array(skinType),
        text: z.string().optional(),
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
