/**
 * Recording a condition and what became of it. Every change is kept in the audit and judges the client's open follow-ups
 * again in the same transaction.
 */
import { blockedUntil } from '../../../../shared/clinical/blockedUntil.ts';
import { conditionClock } from '../../../../shared/clinical/conditions.ts';
import type { ContraindicationVariant } from '../../../../shared/clinical/contraindications/contraindication.ts';
import {
  type ContraindicationId,
  type Contraindications,
  defaultContraindications,
} from '../../../../shared/clinical/contraindications.ts';
import type { ConditionId } from '../../../../shared/ids.ts';
import type {
  AddConditionInput,
  CorrectConditionInput,
  SettleConditionInput,
  SignOffConditionInput,
  WithdrawInput,
} from '../../../../shared/schemas/conditions.ts';
import { wholeCondition } from '../../../../shared/schemas/conditions.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import type { Deps } from '../../deps.ts';
import { transact, type Write } from '../../transact.ts';
import { requireClient } from '../appointments/bookingParts.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { refreshFollowUps } from '../followUps/refreshFollowUps.ts';
import { type Condition, findCondition, insertCondition, updateCondition } from './conditions.repo.ts';
import { asClientCondition, contraindicationsInForce } from './rulesInForce.ts';

interface Context {
  readonly deps: Deps;
  readonly actor: Actor;
}

const features = ['conditions', 'followUps'] as const;

export interface Saved {
  readonly version: number;
}

export function isPrivate(id: ContraindicationId): boolean {
  return defaultContraindications[id].isPrivate === true;
}

export function addCondition(context: Context, input: AddConditionInput): Promise<{ id: ConditionId }> {
  const { deps, actor } = context;
  return transact(context, { action: 'conditions.add', features }, async (write) => {
    await requireClient(write.db, input.clientId);
    const { contraindication } = input;
    if (isPrivate(contraindication) && actor.role === 'front_desk')
      throw new AppError(
        'not_allowed',
        'This changes nothing for the visit, so the desk need not ask. A practitioner may record it.',
      );
    const id = deps.newId() as ConditionId; // branded where it becomes a condition's
    const { clientId, variant, onDate, note } = input;
    const facts = { clientId, contraindication, variant, onDate, note };
    const condition = { ...facts, id, settledOn: '', signOff: null, isWithdrawn: false, version: 1 };
    await insertCondition(write.db, condition, { staffId: actor.staffId, at: deps.now() });
    write.record({ entity: 'condition', id, after: facts });
    await refreshFollowUps(write, { clientId }, deps.now());
    return { id };
  });
}

/** It has healed, is over, or is no longer taken. */
export function settleCondition(context: Context, input: SettleConditionInput): Promise<Saved> {
  return change(context, { ...input, action: 'conditions.settle' }, (before, { today }) => {
    if (!canSettle(before))
      throw new AppError(
        'not_allowed',
        'This is a wait in days: it ends by itself. Correct its date instead.',
      );
    const error = 'It can only be recorded as settled once it has.';
    if (input.settledOn > today) throw fieldError('settledOn', error);
    checkDates({ ...before, settledOn: input.settledOn });
    return { ...before, settledOn: input.settledOn };
  });
}

/** The client can be treated all the same: said by somebody who may, with a reason. */
export function signOffCondition(context: Context, input: SignOffConditionInput): Promise<Saved> {
  return change(context, { ...input, action: 'conditions.signOff' }, (before, { today, table }) => {
    const { mayOverride, name } = whatIsRecorded(before);
    if (mayOverride === 'nobody') throw new AppError('not_allowed', `${name}: nobody may set this aside.`);
    const unsigned = asClientCondition({ ...before, signOff: null });
    if (blockedUntil([unsigned], today, table).length === 0)
      throw new AppError('not_allowed', `${name}: there is nothing to sign off today.`);
    if (mayOverride === 'prescriber' && input.prescriber === '')
      throw fieldError('prescriber', 'Name the doctor or prescriber who decided this.');
    const { prescriber, reason } = input;
    return { ...before, signOff: { onDate: today, staffId: context.actor.staffId, prescriber, reason } };
  });
}

export function withdrawSignOff(context: Context, input: WithdrawInput): Promise<Saved> {
  return change(context, { ...input, action: 'conditions.withdrawSignOff' }, (before) => {
    if (!before.signOff) throw new AppError('not_found', 'This has not been signed off.');
    return { ...before, signOff: null };
  });
}

/** Other facts than were recorded. A sign-off was given on the old ones, so it ends when they change. */
export function correctCondition(context: Context, input: CorrectConditionInput): Promise<Saved> {
  return change(context, { ...input, action: 'conditions.correct' }, (before, { today }) => {
    const { variant, onDate, settledOn, note } = input;
    if (settledOn > today) throw fieldError('settledOn', 'It can only be recorded as settled once it has.');
    const isSameCase = variant === before.variant && onDate === before.onDate;
    const after = {
      ...before,
      variant,
      onDate,
      settledOn,
      note,
      signOff: isSameCase ? before.signOff : null,
    };
    checkDates(after);
    return after;
  });
}

/** It was entered by mistake: it counts no more and stays readable in the history. */
export function withdrawCondition(context: Context, input: WithdrawInput): Promise<Saved> {
  return change(context, { ...input, action: 'conditions.withdraw' }, (before) => ({
    ...before,
    isWithdrawn: true,
  }));
}

/** The variant as recorded, with the name of the whole. */
export function whatIsRecorded(condition: Condition): ContraindicationVariant {
  const { variant } = conditionClock(asClientCondition(condition));
  return { ...variant, name: defaultContraindications[condition.contraindication].name };
}

/** False for what ends by the calendar alone. */
export function canSettle(condition: Condition): boolean {
  const { kind, waitDays, untilSettled } = whatIsRecorded(condition);
  return kind !== 'deferral' || waitDays === undefined || untilSettled === true;
}

interface Change {
  readonly id: ConditionId;
  readonly version: number;
  readonly action: string;
  readonly reason: string;
}

interface Reading {
  readonly today: string;
  readonly table: Contraindications;
}

function change(
  context: Context,
  { id, version, action, reason }: Change,
  work: (before: Condition, reading: Reading) => Condition,
): Promise<Saved> {
  const { deps } = context;
  return transact(context, { action, features }, async (write) => {
    const before = await getCondition(write, id);
    if (before.version !== version) throw changedElsewhere('This condition');
    const today = await clinicToday(write.db, deps.now());
    const after = work(before, { today, table: await contraindicationsInForce(write.db) });
    if (!(await updateCondition(write.db, after, deps.now()))) throw changedElsewhere('This condition');
    write.record({ entity: 'condition', id, before, after, ...(reason === '' ? {} : { reason }) });
    await refreshFollowUps(write, { clientId: before.clientId }, deps.now());
    return { version: version + 1 };
  });
}

async function getCondition({ db }: Write, id: ConditionId): Promise<Condition> {
  const condition = await findCondition(db, id);
  if (!condition || condition.isWithdrawn)
    throw new AppError('not_found', 'This condition is not in the record any more.');
  return condition;
}

const checkDates = (condition: Condition) => wholeCondition.parse(condition);

const fieldError = (field: string, sentence: string) =>
  new AppError('bad_input', sentence, { fields: { [field]: sentence } });
