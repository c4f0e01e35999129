/** What may be asked of a client's conditions and of the clinic's own waits and rules. */
import { z } from 'zod';
import { clientConditionSchema } from '../clinical/conditionSchema.ts';
import {
  type ContraindicationId,
  defaultContraindications,
  isContraindicationId,
} from '../clinical/contraindications.ts';
import { protocolEditSchema, restoreReason } from '../clinical/protocolSchema.ts';
import { waitEditSchema } from '../clinical/waitEdits.ts';
import { windowRuleSchema } from '../clinical/windowRuleSchema.ts';
import { clientId, conditionId } from '../ids.ts';
import { localDate, text, version } from './fields.ts';

/** Asked for each session, or read from the birth date: never kept as a condition of the client. */
const notKept: readonly ContraindicationId[] = [
  'orbital_rim',
  'rf_mode',
  'topical_infusion',
  'age_under_18',
  'age_under_22',
];

/** True for what can be recorded about a client. */
export function isRecordable(id: string): id is ContraindicationId {
  return isContraindicationId(id) && !notKept.some((kept) => kept === id);
}

/** What can be recorded about a client, by name. */
export const recordableConditions: readonly ContraindicationId[] = Object.keys(defaultContraindications)
  .filter(isRecordable)
  .sort((one, other) => (defaultContraindications[one].name < defaultContraindications[other].name ? -1 : 1));

const optionalDate = localDate.or(z.literal(''));
const reason = text(1000, 'Write why, for whoever reads this later.');
/** The row and the version of it that was read. */
const key = { id: conditionId, version };

/** '' where it is not known. */
const conditionFacts = z.object({
  variant: z.string().max(60),
  /** The day it happened or was last used. */
  onDate: optionalDate,
  note: text(500),
});

export const addConditionInput = conditionFacts
  .extend({
    clientId,
    contraindication: z.string().refine(isRecordable, { error: 'Choose a condition from the list.' }),
  })
  .superRefine((input, context) => copyIssues({ ...input, settledOn: '' }, context));
export type AddConditionInput = z.infer<typeof addConditionInput>;

export const settleConditionInput = z.object({ ...key, settledOn: localDate, reason: text(1000) });
export type SettleConditionInput = z.infer<typeof settleConditionInput>;

export const signOffConditionInput = z.object({
  ...key,
  reason: text(1000, 'Write why the client can be treated all the same.'),
  /** Who decided, where the table leaves it to a prescriber; '' elsewhere. */
  prescriber: text(120),
});
export type SignOffConditionInput = z.infer<typeof signOffConditionInput>;

export const correctConditionInput = conditionFacts.extend({ ...key, settledOn: optionalDate, reason });
export type CorrectConditionInput = z.infer<typeof correctConditionInput>;

/** Taking back a sign-off, or a condition that was entered by mistake. */
export const withdrawInput = z.object({ ...key, reason });
export type WithdrawInput = z.infer<typeof withdrawInput>;

interface Facts {
  readonly contraindication: string;
  readonly variant: string;
  readonly onDate: string;
  readonly settledOn: string;
}

/** The same sentences as the clinical rules give, beside the fields of a form. */
function copyIssues(facts: Facts, context: z.RefinementCtx): void {
  const { contraindication: id, variant, onDate, settledOn } = facts;
  const known = (value: string) => (value === '' ? undefined : value);
  const parsed = clientConditionSchema.safeParse({
    id,
    variant: known(variant),
    onDate: known(onDate),
    settledOn: known(settledOn),
  });
  for (const { path, message } of parsed.error?.issues ?? [])
    context.addIssue({ code: 'custom', message, path: path[0] === 'id' ? ['contraindication'] : [...path] });
}

/** A condition with its dates, judged whole. '' where something is not known. */
export const wholeCondition = conditionFacts
  .pick({ variant: true, onDate: true })
  .extend({ contraindication: z.string(), settledOn: optionalDate })
  .superRefine(copyIssues);

/** 0 is the default as shipped, before anybody changed it. */
const editVersion = z.int().min(0);
const editReason = protocolEditSchema.shape.reason;

export const saveWaitInput = z.object({
  id: z.string(),
  variant: z.string(),
  waitDays: waitEditSchema.shape.waitDays,
  version: editVersion,
  reason: editReason,
});
export const restoreWaitInput = saveWaitInput.omit({ waitDays: true }).extend({ reason: restoreReason });

export const saveRuleInput = z.object({ rule: windowRuleSchema, version: editVersion, reason: editReason });
export const restoreRuleInput = z.object({
  id: windowRuleSchema.shape.id,
  version: editVersion,
  reason: restoreReason,
});
