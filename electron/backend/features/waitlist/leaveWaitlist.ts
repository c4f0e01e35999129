/** A visit that is what the client waited for takes her off the waiting list; taken back, it puts her on it again. */
import { dateOf, isoWeekday, minuteOfDay } from '../../../../shared/scheduling/wallTime.ts';
import type { Write } from '../../transact.ts';
import type { Appointment } from '../appointments/appointments.repo.ts';
import { endWaiting, listWaiting, type Waiting } from './waitlist.repo.ts';

export async function leaveWaitlist({ db, record }: Write, visit: Appointment, at: number): Promise<void> {
  const today = dateOf(visit.startsLocal);
  for (const one of await listWaiting(db, { clientId: visit.clientId, today })) {
    if (!isWhatWasWanted(one, visit)) continue;
    await endWaiting(db, { id: one.id, version: one.version, status: 'placed', at });
    record({
      entity: 'waitlist',
      id: one.id,
      before: { status: 'waiting' },
      after: { status: 'placed', appointmentId: visit.id },
    });
  }
}

function isWhatWasWanted(one: Waiting, visit: Appointment): boolean {
  const start = minuteOfDay(visit.startsLocal);
  const suits = {
    service: one.serviceId === visit.serviceId,
    person: one.practitionerIds.length === 0 || one.practitionerIds.includes(visit.practitionerId),
    day: one.weekdays.length === 0 || one.weekdays.includes(isoWeekday(dateOf(visit.startsLocal))),
    hours: one.fromMinute <= start && start + visit.durationMinutes <= one.toMinute,
  };
  return suits.service && suits.person && suits.day && suits.hours;
}

/** The visit was entered by mistake: what it had ended when it was booked goes on. */
export async function returnToWaitlist({ db, record }: Write, visit: Appointment, at: number): Promise<void> {
  const back = await db
    .updateTable('waitlist')
    .set((set) => ({ status: 'waiting', updated_at: at, version: set('version', '+', 1) }))
    .where('client_id', '=', visit.clientId)
    .where('service_id', '=', visit.serviceId)
    .where('status', '=', 'placed')
    // Both were written in one transaction.
    .where('updated_at', '=', (select) =>
      select.selectFrom('appointments').select('created_at').where('id', '=', visit.id),
    )
    .returning('id')
    .execute();
  for (const { id } of back)
    record({ entity: 'waitlist', id, before: { status: 'placed' }, after: { status: 'waiting' } });
}
