/** Ties a visit to the reason the client comes back for, and unties it when she does not come after all. */
import type { Transaction } from 'kysely';
import type { Schema } from '../../db/schema.ts';
import type { Write } from '../../transact.ts';
import { findDueFollowUp, markFollowUpBooked, reopenFollowUp } from '../followUps/followUps.repo.ts';
import { type Appointment, listUndecidedVisits, updateAppointment } from './appointments.repo.ts';

/** A booked treatment answers what the client was waited for; a consultation or a review does not. */
export async function tieFollowUp(write: Write, visit: Appointment, at: number): Promise<void> {
  if (!(await isTreatment(write.db, visit))) return;
  const due = await findDueFollowUp(write.db, visit.clientId);
  if (!due) return;
  await markFollowUpBooked(write.db, { followUpId: due.id, appointmentId: visit.id, at });
  write.record({
    entity: 'followUp',
    id: due.id,
    before: { status: 'due' },
    after: { status: 'booked', appointmentId: visit.id },
  });
}

/** Cancelled, missed or entered by mistake: whoever was booked is due again. */
export async function untieFollowUp(write: Write, visit: Appointment, at: number): Promise<void> {
  const reopened = await reopenFollowUp(write.db, { appointmentId: visit.id, at });
  if (!reopened) return;
  write.record({
    entity: 'followUp',
    id: reopened,
    before: { status: 'booked', appointmentId: visit.id },
    after: { status: 'due' },
  });
}

/** Finished visits that still asked "and the next one?" have their answer. */
export async function answerNextVisit(write: Write, visit: Appointment, at: number): Promise<void> {
  for (const finished of await listUndecidedVisits(write.db, visit.clientId)) {
    if (finished.startsAt >= visit.startsAt) continue;
    const after: Appointment = { ...finished, nextVisitDecision: 'booked' };
    await updateAppointment(write.db, after, at);
    write.record({ entity: 'appointment', id: finished.id, before: finished, after });
  }
}

export async function isTreatment(db: Transaction<Schema>, visit: Appointment): Promise<boolean> {
  const service = await db
    .selectFrom('services')
    .select('kind')
    .where('id', '=', visit.serviceId)
    .executeTakeFirst();
  return service?.kind === 'treatment';
}
