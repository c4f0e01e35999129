import { z } from 'zod';
import { indicationIds } from '../clinical/indications.ts';
import { clientId, staffId, treatmentId } from '../ids.ts';
import { languages } from './clients.ts';
import { text, version } from './fields.ts';

/**
 * Which part of the recall list. `due`: the ideal days have begun; `coming`: they have not; `snoozed`: somebody has just
 * tried to reach her; `no_rule`: nothing says when.
 */
export const recallFilters = ['due', 'coming', 'snoozed', 'no_rule'] as const;
export type RecallFilter = (typeof recallFilters)[number];

/**
 * Why somebody is to come or to be called. A review and a reaction check are no treatments: no window holds them back.
 * `unbooked`: she was here, left without a next visit, and no session was recorded that says when to come.
 */
export const recallKinds = ['next_session', 'review', 'maintenance', 'reaction_check', 'unbooked'] as const;
export type RecallKind = (typeof recallKinds)[number];

export const recallKindNames: Readonly<Record<RecallKind, string>> = {
  next_session: 'Next session',
  review: 'Review',
  maintenance: 'Maintenance',
  reaction_check: 'Reaction check',
  unbooked: 'Left without a next visit',
};

/** Which of them; what is absent does not matter. */
export const recallChoice = z.object({
  kind: z.enum(recallKinds).optional(),
  indication: z.enum(indicationIds).optional(),
  /** Who held the session that it follows. */
  practitionerId: staffId.optional(),
  /** The language of the client. */
  language: z.enum(languages).optional(),
  lateness: z.enum(['late', 'in_time']).optional(),
  /** `may`: only those who may be called. */
  contact: z.enum(['may', 'may_not']).optional(),
});
export type RecallChoice = z.infer<typeof recallChoice>;

export const listFollowUpsInput = recallChoice.extend({
  status: z.enum(recallFilters).default('due'),
  limit: z.int().min(1).max(200).default(100),
  /** How many rows have been shown already. */
  offset: z.int().min(0).max(100_000).default(0),
});
export type ListFollowUpsInput = z.infer<typeof listFollowUpsInput>;

export const decideInput = z.object({
  treatmentId,
  decision: z.enum(['recall', 'course_finished']),
  /** Needed when a course stops before its planned sessions are done. */
  reason: text(300).default(''),
});

/** What the client said of her skin when she was asked. `unexpected` closes booking until a practitioner has seen it. */
export const reactionOutcomes = ['as_expected', 'unexpected'] as const;

/** What came of a call or a look: nobody is waited for on this account any more. */
export const settleInput = z.object({
  id: z.uuid(),
  note: text(300, 'Say in a few words what came of it.'),
  /** Of a reaction check; of no meaning elsewhere. */
  outcome: z.enum(reactionOutcomes).default('as_expected'),
});

export const putBackInput = z.object({ id: z.uuid() });

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

export const contactWays = ['phone', 'text', 'email', 'letter', 'in_person'] as const;
export type ContactWay = (typeof contactWays)[number];

export const contactWayNames: Readonly<Record<ContactWay, string>> = {
  phone: 'Call',
  text: 'Text message',
  email: 'E-mail',
  letter: 'Letter',
  in_person: 'In person',
};

/** What came of trying to reach somebody. */
export const contactOutcomes = [
  'no_answer',
  'left_message',
  'sent',
  'will_call_back',
  'booked_elsewhere',
  'does_not_want',
] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

export const contactOutcomeNames: Readonly<Record<ContactOutcome, string>> = {
  no_answer: 'No answer',
  left_message: 'Left a message',
  sent: 'Sent',
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

/** Letters that have been printed, noted in one step. */
export const recordLettersInput = z.object({
  ids: z
    .array(z.uuid())
    .min(1, { error: 'There is no letter to note.' })
    .max(200, { error: 'At most 200 letters at once.' }),
});

export const signOffReactionInput = z.object({
  clientId,
  note: text(1000, 'Write how the skin looks now.'),
});
