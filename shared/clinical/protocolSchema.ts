/**
 * What a clinic may store as its own protocol: the same shape as the defaults, with who changed it, when and why. Used by
 * the settings form and by the router, so both say the same sentence.
 */
import { z } from 'zod';
import { indicationIds } from './indications.ts';
import type { Protocol, ProtocolDays } from './protocol.ts';
import { isSourceId } from './sources.ts';

const dayNumber = z
  .int({ error: 'Give whole days.' })
  .min(0, { error: 'Days cannot be negative.' })
  .max(3650, { error: 'More than ten years is surely a slip.' });

const sentence = z
  .string()
  .trim()
  .min(1, { error: 'Write a sentence.' })
  .max(1000, { error: 'Keep this under 1000 characters.' });

const order: readonly (readonly [keyof ProtocolDays, keyof ProtocolDays, string])[] = [
  ['floor', 'softFloor', 'The first day without a warning cannot lie before the first day allowed.'],
  ['softFloor', 'idealFrom', 'The ideal days cannot start before the first day without a warning.'],
  ['idealFrom', 'idealTo', 'The ideal days cannot end before they start.'],
  ['idealTo', 'lateAfter', 'The client cannot be late while the ideal days are still running.'],
];

/** The five bounds, in days after a session, in order; each error names the later field of the pair. */
export const protocolDaysSchema = z
  .object({
    floor: dayNumber.min(1, { error: 'There must be at least one day between two sessions.' }),
    softFloor: dayNumber,
    idealFrom: dayNumber,
    idealTo: dayNumber,
    lateAfter: dayNumber,
  })
  .superRefine((days, context) => {
    for (const [first, then, message] of order) {
      if (days[first] > days[then]) context.addIssue({ code: 'custom', path: [then], message });
    }
  });

const sessionCount = z
  .int({ error: 'Give a whole number of sessions.' })
  .min(1, { error: 'At least one session.' })
  .max(52, { error: 'More than 52 sessions is surely a slip.' });
const sessionsSchema = z
  .object({ fewest: sessionCount, usual: sessionCount, most: sessionCount })
  .refine(({ fewest, usual, most }) => fewest <= usual && usual <= most, {
    error: 'The usual number of sessions must lie between the fewest and the most.',
    path: ['usual'],
  });

const sourceIds = z.array(z.string().refine(isSourceId, { error: 'This source is not on the list.' }));

const needleSchema = z
  .object({
    fromMillimetres: z.number().min(0).max(5),
    toMillimetres: z.number().min(0).max(5),
    sources: sourceIds,
  })
  .refine(({ fromMillimetres, toMillimetres }) => fromMillimetres <= toMillimetres, {
    error: 'The longest needle cannot be shorter than the shortest.',
    path: ['toMillimetres'],
  });

const maintenanceSchema = z
  .object({
    isOn: z.boolean(),
    everyDays: dayNumber.min(1, { error: 'Say after how many days.' }).optional(),
  })
  .refine(({ isOn, everyDays }) => !isOn || everyDays !== undefined, {
    error: 'Say after how many days the client should come back.',
    path: ['everyDays'],
  });

const reviewDaysSchema = z
  .array(dayNumber.min(1, { error: 'A review is at least one day after the last session.' }))
  .max(12, { error: 'At most twelve reviews.' })
  .refine((days) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0)), {
    error: 'Give the review days in rising order, each once.',
  });

/** Who changed it, when and why. The reason is required: it is shown beside every date the protocol produces. */
export const protocolEditSchema = z.object({
  editedBy: z.string().min(1, { error: 'Say who made the change.' }),
  editedAt: z.iso.datetime({ error: 'The time of the change is missing.' }),
  reason: z
    .string()
    .trim()
    .min(1, { error: 'Say why the clinic departs from the default.' })
    .max(500, { error: 'Keep the reason under 500 characters.' }),
});

/** Going back to what was shipped explains itself. */
export const restoreReason = z
  .string()
  .trim()
  .max(500, { error: 'Keep the reason under 500 characters.' })
  .default('');

const ownShape = {
  indication: z.enum(indicationIds, { error: 'This indication is not known.' }),
  days: protocolDaysSchema.optional(),
  noRuleBecause: sentence.optional(),
  sessions: sessionsSchema.optional(),
  reviewDays: reviewDaysSchema,
  needle: needleSchema.optional(),
  outlook: z.enum(['maintenance', 'course']),
  offLabel: z.object({ sentence, sources: sourceIds }).optional(),
  maintenance: maintenanceSchema,
  sources: sourceIds,
  disputed: sentence.optional(),
  caution: sentence.optional(),
};

const hasDaysOrSaysWhyNot = (own: { days?: unknown; noRuleBecause?: unknown }) =>
  own.days !== undefined || own.noRuleBecause !== undefined;
const daysMissing = { error: 'Give the days, or say why there is no interval.', path: ['days'] };

/** Any stored protocol, edited or not. */
export const protocolSchema = z
  .object({ ...ownShape, edit: protocolEditSchema.optional() })
  .refine(hasDaysOrSaysWhyNot, daysMissing) satisfies z.ZodType<Protocol>;

/** A protocol the clinic has changed: `edit` is required. */
export const editedProtocolSchema = z
  .object({ ...ownShape, edit: protocolEditSchema })
  .refine(hasDaysOrSaysWhyNot, daysMissing) satisfies z.ZodType<Protocol>;
