/**
 * "And the next one?" of a finished visit answers itself: while a later treatment or review stands, the client has her
 * next visit; when that one falls away the question is open again. That she is on the recall list or has finished her course is the desk's word and stays.
 */
import type { Kysely } from 'kysely';
import { isLive } from '../../../../shared/schemas/appointments.ts';
import type { Schema } from '../../db/schema.ts';
import type { Write } from '../../transact.ts';
import { type Appointment, toAppointment, updateAppointment } from './appointments.repo.ts';

/** A visit as it is about to be saved: done, it is asked about only where nothing is booked after it. */
export async function answered(db: Kysely<Schema>, visit: Appointment): Promise<Appointment> {
  if (visit.status !== 'fulfilled' || visit.nextVisitDecision !== null) return visit;
  const hasNext = isFollowed(visit, await listComings(db, visit));
  return hasNext ? { ...visit, nextVisitDecision: 'booked' } : visit;
}

/**
 * The answers of a client's finished visits, after one of her visits was booked, brought back, or fell away. Call it once
 * that visit is saved.
 */
export async function renewAnswers(write: Write, changed: Appointment, at: number): Promise<void> {
  const comings = await listComings(write.db, changed);
  for (const finished of await listFinished(write.db, changed)) {
    const nextVisitDecision = isFollowed(finished, comings) ? 'booked' : null;
    if (finished.nextVisitDecision === nextVisitDecision) continue;
    const after: Appointment = { ...finished, nextVisitDecision };
    const version = await updateAppointment(write.db, after, at);
    write.record({ entity: 'appointment', id: finished.id, before: finished, after: { ...after, version } });
  }
}

const isFollowed = (visit: Appointment, comings: readonly Appointment[]) =>
  comings.some((coming) => coming.id !== visit.id && coming.startsAt > visit.startsAt);

/** Her visits that count as a next one: a consultation leads to none. */
async function listComings(db: Kysely<Schema>, { clientId }: Appointment): Promise<Appointment[]> {
  const rows = await db
    .selectFrom('appointments')
    .innerJoin('services', 'services.id', 'appointments.service_id')
    .selectAll('appointments')
    .where('appointments.client_id', '=', clientId)
    .where('services.kind', 'in', ['treatment', 'review'])
    .execute();
  return rows.map(toAppointment).filter(({ status }) => isLive(status));
}

/** Her finished visits before this one that wait for an answer or have this one. */
async function listFinished(db: Kysely<Schema>, { clientId, startsAt }: Appointment): Promise<Appointment[]> {
  const rows = await db
    .selectFrom('appointments')
    .selectAll()
    .where('client_id', '=', clientId)
    .where('status', '=', 'fulfilled')
    .where('starts_at', '<', startsAt)
    .where((where) =>
      where.or([where('next_visit_decision', 'is', null), where('next_visit_decision', '=', 'booked')]),
    )
    .execute();
  return rows.map(toAppointment);
}
