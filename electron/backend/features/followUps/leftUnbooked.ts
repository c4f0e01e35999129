/**
 * Whoever was here and left without a next visit is on the recall list, also where no signed session says when to come:
 * after a consultation, or while the record is still to be written. Called whenever a visit is done, taken back or
 * answered; it then opens or closes the one row of that visit.
 */
import type { Kysely } from 'kysely';
import type { AppointmentId, ClientId } from '../../../../shared/ids.ts';
import { unbookedWindow } from '../../../../shared/scheduling/recallWindows.ts';
import { isLive } from '../../../../shared/schemas/appointments.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import type { Appointment } from '../appointments/appointments.repo.ts';
import { closeFollowUp, listOpenFollowUps, setDueAgain, windowColumns } from './followUps.repo.ts';
import { getRecallRules } from './recallRules.repo.ts';

export async function keepUnbooked(write: Write, deps: Deps, visit: Appointment): Promise<void> {
  const { db, record } = write;
  const row = await findOfVisit(db, visit.id);
  const isWanted = await isLeftUnbooked(db, visit);
  const at = deps.now();
  if (row?.status === 'due' && !isWanted) {
    const reason = 'The visit has its answer.';
    await closeFollowUp(db, { followUpId: row.id, status: 'closed', reason, at });
    record({ entity: 'followUp', id: row.id, before: { status: 'due' }, after: { status: 'closed' } });
  }
  if (!isWanted || row?.status === 'due') return;
  const id = row?.id ?? deps.newId();
  if (row) await setDueAgain(db, id, at);
  else await insertUnbooked(db, { id, visit, at });
  // 'closed' also where it is new: taking the step back then closes it.
  record({
    entity: 'followUp',
    id,
    before: { status: 'closed' },
    after: { status: 'due', kind: 'unbooked' },
  });
}

/** Done, not answered or meant for the recall list, and nothing else brings her back. */
async function isLeftUnbooked(db: Kysely<Schema>, visit: Appointment): Promise<boolean> {
  const { status, nextVisitDecision, clientId } = visit;
  if (status !== 'fulfilled') return false;
  if (nextVisitDecision !== null && nextVisitDecision !== 'recall') return false;
  if ((await serviceKind(db, visit)) === 'review') return false;
  // What is booked into this very visit waits for its record, and nobody knows when that is written.
  const others = (await listOpenFollowUps(db, clientId)).filter((one) => one.appointmentId !== visit.id);
  if (others.length > 0) return false;
  return !(await hasLaterVisit(db, visit)) && !(await isRecorded(db, visit.id));
}

async function serviceKind(db: Kysely<Schema>, { serviceId }: Appointment) {
  const row = await db.selectFrom('services').select('kind').where('id', '=', serviceId).executeTakeFirst();
  return row?.kind;
}

async function hasLaterVisit(
  db: Kysely<Schema>,
  { clientId, startsAt }: { readonly clientId: ClientId; readonly startsAt: number },
): Promise<boolean> {
  const rows = await db
    .selectFrom('appointments')
    .select('status')
    .where('client_id', '=', clientId)
    .where('starts_at', '>', startsAt)
    .execute();
  return rows.some(({ status }) => isLive(status));
}

async function isRecorded(db: Kysely<Schema>, visitId: AppointmentId): Promise<boolean> {
  const row = await db
    .selectFrom('treatments')
    .select('id')
    .where('appointment_id', '=', visitId)
    .where('status', '=', 'completed')
    .executeTakeFirst();
  return row !== undefined;
}

async function findOfVisit(db: Kysely<Schema>, visitId: AppointmentId) {
  return db
    .selectFrom('follow_ups')
    .select(['id', 'status'])
    .where('visit_id', '=', visitId)
    .executeTakeFirst();
}

interface Unbooked {
  readonly id: string;
  readonly visit: Appointment;
  readonly at: number;
}

async function insertUnbooked(db: Kysely<Schema>, { id, visit, at }: Unbooked): Promise<void> {
  const { daysOnTime } = await getRecallRules(db);
  await db
    .insertInto('follow_ups')
    .values({
      id,
      client_id: visit.clientId,
      treatment_id: null,
      visit_id: visit.id,
      kind: 'unbooked',
      plan_id: visit.planId,
      ...windowColumns(unbookedWindow(visit.startsLocal.slice(0, 10), daysOnTime)),
      status: 'due',
      updated_at: at,
    })
    .execute();
}
