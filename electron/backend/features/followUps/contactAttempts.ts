/** Trying to reach somebody on the recall list: what came of it is kept, and she is left in peace for the clinic's days. */
import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { ClientId } from '../../../../shared/ids.ts';
import { addDays, localDateOf } from '../../../../shared/scheduling/wallTime.ts';
import type { recordAttemptInput } from '../../../../shared/schemas/followUps.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import { getZone } from '../appointments/bookingParts.ts';
import { findClient } from '../clients/clients.repo.ts';
import { clinicToday } from './clinicToday.ts';
import { findFollowUp } from './followUps.repo.ts';
import { getRecallRules } from './recallRules.repo.ts';

/** @returns the local date on which she is on the list again, if she has not booked */
export async function recordAttempt(
  { db, record }: Write,
  { deps, actor }: { readonly deps: Deps; readonly actor: Actor },
  { id: followUpId, how, outcome, note }: z.infer<typeof recordAttemptInput>,
): Promise<{ readonly backOn: string }> {
  const followUp = await findFollowUp(db, followUpId);
  if (!followUp) throw new AppError('not_found', 'This is not on the list any more.');
  if (followUp.status !== 'due')
    throw new AppError(
      'changed_elsewhere',
      'She is not waited for any more: another desk has booked or settled it.',
    );
  const client = await findClient(db, followUp.clientId);
  if (!client?.mayContact)
    throw new AppError('not_allowed', 'This client wants no calls. Ask at the next visit instead.');
  const at = deps.now();
  const { daysUntilNextTry } = await getRecallRules(db);
  const backOn = addDays(await clinicToday(db, at), daysUntilNextTry);
  const id = deps.newId();
  const attempt = { follow_up_id: followUpId, at, by: actor.staffId, how, outcome, note };
  await db
    .insertInto('contact_attempts')
    .values({ id, ...attempt })
    .execute();
  await db
    .updateTable('follow_ups')
    .set({ snoozed_until: backOn, updated_at: at })
    .where('id', '=', followUpId)
    .execute();
  record({ entity: 'contactAttempt', id, after: { followUpId, how, outcome, note, backOn } });
  return { backOn };
}

/** @throws AppError `changed_elsewhere` where nobody leaves her in peace any more */
export async function putBackOnList({ db, record }: Write, id: string, at: number): Promise<void> {
  const updated = await db
    .updateTable('follow_ups')
    .set({ snoozed_until: null, updated_at: at })
    .where('id', '=', id)
    .where('status', '=', 'due')
    .where('snoozed_until', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  if (!updated)
    throw new AppError('changed_elsewhere', 'She is on the list already, or not waited for any more.');
  record({ entity: 'followUp', id, before: { isLeftInPeace: true }, after: { isLeftInPeace: false } });
}

/** @returns how many were noted; who has booked since, or wants nothing sent, is left out */
export async function recordLetters(
  write: Write,
  context: { readonly deps: Deps; readonly actor: Actor },
  ids: readonly string[],
): Promise<{ readonly noted: number }> {
  let noted = 0;
  for (const id of ids) {
    const followUp = await findFollowUp(write.db, id);
    if (followUp?.status !== 'due' || !(await findClient(write.db, followUp.clientId))?.mayContact) continue;
    await recordAttempt(write, context, { id, how: 'letter', outcome: 'sent', note: '' });
    noted += 1;
  }
  if (noted === 0)
    throw new AppError('changed_elsewhere', 'Nobody of these is waited for any more. Nothing was noted.');
  return { noted };
}

export interface LastAttempt {
  /** Local date in the clinic. */
  readonly onDate: string;
  readonly by: string;
  readonly how: Schema['contact_attempts']['how'];
  readonly outcome: Schema['contact_attempts']['outcome'];
  readonly note: string;
}

/** The latest attempt for each of these, where there was one. */
export async function lastAttempts(
  db: Kysely<Schema>,
  followUpIds: readonly string[],
): Promise<ReadonlyMap<string, LastAttempt>> {
  if (followUpIds.length === 0) return new Map();
  const rows = await attemptsOf(db, followUpIds).execute();
  const zone = await getZone(db);
  return new Map(
    rows.map(({ followUpId, at, ...attempt }) => [followUpId, { onDate: localDateOf(at, zone), ...attempt }]),
  );
}

/** The earliest first. */
export function attemptsOf(db: Kysely<Schema>, followUpIds: readonly string[]) {
  return db
    .selectFrom('contact_attempts')
    .innerJoin('staff', 'staff.id', 'contact_attempts.by')
    .select(['follow_up_id as followUpId', 'at', 'staff.name as by', 'how', 'outcome', 'note'])
    .where('follow_up_id', 'in', followUpIds)
    .orderBy('follow_up_id')
    .orderBy('at');
}

/** Every attempt to reach this client, the earliest first. */
export function attemptsOfClient(db: Kysely<Schema>, clientId: ClientId) {
  return db
    .selectFrom('contact_attempts')
    .innerJoin('follow_ups', 'follow_ups.id', 'contact_attempts.follow_up_id')
    .innerJoin('staff', 'staff.id', 'contact_attempts.by')
    .select([
      'contact_attempts.id',
      'contact_attempts.at',
      'staff.name as by',
      'contact_attempts.how',
      'contact_attempts.outcome',
      'contact_attempts.note',
    ])
    .where('follow_ups.client_id', '=', clientId)
    .orderBy('contact_attempts.at')
    .execute();
}
