/**
 * What follows a finished course: a review on each day of its protocol, and maintenance where the outlook asks for it
 * and the clinic has turned it on. Worked out when the course ends and again when its protocol changes.
 */
import type { Kysely } from 'kysely';
import type { IndicationId } from '../../../../shared/clinical/indications.ts';
import type { Protocol } from '../../../../shared/clinical/protocol.ts';
import type { ClientId, PlanId, TreatmentId } from '../../../../shared/ids.ts';
import type { FollowUpWindow } from '../../../../shared/scheduling/followUpWindow.ts';
import { maintenanceWindow, reviewWindows } from '../../../../shared/scheduling/recallWindows.ts';
import { addDays } from '../../../../shared/scheduling/wallTime.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import { protocolInForce } from '../protocols/protocols.repo.ts';
import { findLastSigned, findTreatment, type Treatment } from '../treatments/treatments.repo.ts';
import { clinicToday } from './clinicToday.ts';
import {
  closeFollowUp,
  insertFollowUp,
  listFollowUpsOfTreatment,
  listOpenFollowUps,
} from './followUps.repo.ts';
import { getRecallRules } from './recallRules.repo.ts';
import { windowAfter } from './renewFollowUp.ts';

/** The course of a plan has just been completed. */
export async function openAfterCourse(
  write: Write,
  deps: Deps,
  plan: { readonly id: PlanId; readonly clientId: ClientId; readonly indication: IndicationId },
): Promise<void> {
  const last = await findLastSigned(write.db, plan);
  if (last?.planId !== plan.id) return;
  const protocol = await protocolInForce(write.db, plan.indication);
  await keepAfterCourse(write, deps, { last, protocol });
}

/** The protocol of this concern has changed: for whoever finished a course not too long ago. */
export async function renewAfterCourses(write: Write, deps: Deps, indication: IndicationId): Promise<void> {
  const protocol = await protocolInForce(write.db, indication);
  const days = [...protocol.reviewDays, protocol.maintenance.everyDays ?? 0];
  const { daysOnTime } = await getRecallRules(write.db);
  const since = addDays(await clinicToday(write.db, deps.now()), -Math.max(0, ...days) - daysOnTime);
  for (const { treatmentId, clientId } of await lastOfCompleted(write.db, { indication, since })) {
    const last = await findLastSigned(write.db, { clientId, indication });
    // Somebody who has begun a new course is waited for in that one.
    if (last?.id === treatmentId) await keepAfterCourse(write, deps, { last, protocol });
  }
}

/** Is the client due to keep up the result of a finished course for this concern? */
export async function isWaitedForMaintenance(
  db: Kysely<Schema>,
  { clientId, indication }: { readonly clientId: ClientId; readonly indication: IndicationId },
): Promise<boolean> {
  for (const { treatmentId } of await listOpenFollowUps(db, clientId, ['maintenance'])) {
    const treatment = treatmentId && (await findTreatment(db, treatmentId));
    if (treatment && treatment.fields.indication === indication) return true;
  }
  return false;
}

interface CourseEnded {
  readonly last: Treatment;
  readonly protocol: Protocol;
}

/** Adds what is missing and closes what the protocol no longer asks for. What is over by today is not begun. */
async function keepAfterCourse(write: Write, deps: Deps, { last, protocol }: CourseEnded): Promise<void> {
  const { db, record } = write;
  const at = deps.now();
  const today = await clinicToday(db, at);
  const wanted = await wantedAfter(db, { last, protocol });
  const existing = await listFollowUpsOfTreatment(db, last.id);
  const keyOf = (one: { kind: string; window: { idealFrom?: string } }) =>
    `${one.kind} ${one.window.idealFrom}`;
  const kept = existing.map((one) => `${one.kind} ${one.window.noRule ? '' : one.window.idealFrom}`);
  for (const one of wanted.filter((each) => each.window.lateAfter >= today && !kept.includes(keyOf(each)))) {
    const id = deps.newId();
    const whose = { clientId: last.clientId, treatmentId: last.id, planId: last.planId ?? undefined };
    await insertFollowUp(db, { id, ...whose, ...one, at });
    record({ entity: 'followUp', id, after: { status: 'due', kind: one.kind, treatmentId: last.id } });
  }
  const isWanted = new Set(wanted.map(keyOf));
  for (const [index, { id, kind, status }] of existing.entries()) {
    const isOfCourse = kind === 'review' || kind === 'maintenance';
    if (!isOfCourse || status !== 'due' || isWanted.has(kept[index] ?? '')) continue;
    const reason = 'The protocol no longer asks for it.';
    await closeFollowUp(db, { followUpId: id, status: 'closed', reason, at });
    record({ entity: 'followUp', id, before: { status }, after: { status: 'closed' }, reason });
  }
}

interface Wanted {
  readonly kind: 'review' | 'maintenance';
  readonly window: FollowUpWindow;
}

async function wantedAfter(db: Kysely<Schema>, { last, protocol }: CourseEnded): Promise<Wanted[]> {
  const { daysOnTime } = await getRecallRules(db);
  const end = { protocol, lastSessionOn: last.fields.performedOn, daysOnTime };
  const maintenance = maintenanceWindow(end, await windowAfter(db, last));
  return [
    ...reviewWindows(end).map((window) => ({ kind: 'review' as const, window })),
    ...(maintenance ? [{ kind: 'maintenance' as const, window: maintenance }] : []),
  ];
}

/** The last session of each completed plan of this concern, where it was on or after `since`. */
async function lastOfCompleted(
  db: Kysely<Schema>,
  { indication, since }: { readonly indication: IndicationId; readonly since: string },
): Promise<ReadonlyArray<{ readonly treatmentId: TreatmentId; readonly clientId: ClientId }>> {
  const rows = await db
    .selectFrom('plans')
    .innerJoin('treatments', (join) =>
      join
        .onRef('treatments.client_id', '=', 'plans.client_id')
        .onRef('treatments.plan_id', '=', 'plans.id')
        .on('treatments.status', '=', 'completed'),
    )
    .select(['treatments.id', 'treatments.client_id', 'plans.id as planId'])
    .where('plans.indication', '=', indication)
    .where('plans.status', '=', 'completed')
    .where('treatments.performed_on', '>=', since)
    .orderBy('treatments.performed_on')
    .execute();
  const last = new Map(rows.map((row) => [row.planId, { treatmentId: row.id, clientId: row.client_id }]));
  return [...last.values()];
}
