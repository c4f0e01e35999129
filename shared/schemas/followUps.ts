import { z } from 'zod';
import { clientId, treatmentId } from '../ids.ts';
import { localDate, text, version } from './fields.ts';

/**
 * Which part of the recall list. `due`: the ideal days have begun, late ones first; `coming`: they have not; `no_rule`:
 * nothing says when.
 */
export const recallFilters = ['due', 'coming', 'no_rule'] as const;
export type RecallFilter = (typeof recallFilters)[number];

/**
 * Why somebody is to come or to be called. A review and a reaction check are no treatments: no window holds them back.
 */
export const recallKinds = ['next_session', 'review', 'maintenance', 'reaction_check'] as const;
export type RecallKind = (typeof recallKinds)[number];

export const recallKindNames: Readonly<Record<RecallKind, string>> = {
  next_session: 'Next session',
  review: 'Review',
  maintenance: 'Maintenance',
  reaction_check: 'Reaction check',
};

export const listFollowUpsInput = z.object({
  status: z.enum(recallFilters).default('due'),
  /** Absent: every reason. */
  kind: z.enum(recallKinds).optional(),
  limit: z.int().min(1).max(200).default(100),
  /** Where the last page ended. */
  after: z.object({ idealFrom: localDate, id: z.string().max(60) }).optional(),
});
export type ListFollowUpsInput = z.infer<typeof listFollowUpsInput>;

export const decideInput = z.object({
  treatmentId,
  decision: z.enum(['recall', 'course_finished']),
  /** Needed when a course stops before its planned sessions are done. */
  reason: text(300).default(''),
});

/** What came of a call or a look: nobody is waited for on this account any more. */
export const settleInput = z.object({
  id: z.uuid(),
  note: text(300, 'Say in a few words what came of it.'),
});

/** After which sessions the desk asks how the skin reacted. */
export const reactionCheckChoices = ['every_session', 'first_or_unhealed', 'never'] as const;
export const saveRecallRulesInput = z.object({
  version,
  reactionCheck: z.enum(reactionCheckChoices),
  /** How long after its day a review or a maintenance visit is not late yet. */
  daysOnTime: z
    .int({ error: 'Give a whole number of days.' })
    .min(1, { error: 'At least 1 day.' })
    .max(60, { error: 'At most 60 days.' }),
  /** After an attempt the row is off the list for so long; absent: as it is. */
  daysUntilNextTry: z
    .int({ error: 'Give a whole number of days.' })
    .min(1, { error: 'At least 1 day.' })
    .max(90, { error: 'At most 90 days.' })
    .optional(),
});

export const contactWays = ['phone', 'message', 'in_person'] as const;

/** What came of trying to reach somebody. */
export const contactOutcomes = ['no_answer', 'will_call_back', 'booked_elsewhere', 'does_not_want'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

export const contactOutcomeNames: Readonly<Record<ContactOutcome, string>> = {
  no_answer: 'No answer',
  will_call_back: 'Will call back',
  booked_elsewhere: 'Booked elsewhere',
  does_not_want: 'Does not want to',
};

export const recordAttemptInput = z.object({
  id: z.uuid(),
  outcome: z.enum(contactOutcomes),
  how: z.enum(contactWays).default('phone'),
  note: text(300).default(''),
});

export const signOffReactionInput = z.object({
  clientId,
  note: text(1000, 'Write how the skin looks now.'),
});
