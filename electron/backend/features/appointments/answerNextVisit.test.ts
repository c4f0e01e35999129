import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppointmentId } from '../../../../shared/ids.ts';
import type { StepTarget } from '../../../../shared/schemas/appointments.ts';
import { type BookingClinic, openBookingClinic } from './bookingClinic.fixture.ts';

let at: BookingClinic;
beforeEach(async () => {
  at = await openBookingClinic();
});
afterEach(() => at.clinic.close());

const get = (id: AppointmentId) => at.desk.api.appointments.get.query({ id });
const answerOf = async (id: AppointmentId) => (await get(id)).nextVisitDecision;

async function book(startsLocal: string, kind: 'treatment' | 'review' | 'consultation' = 'treatment') {
  const wish = at.booking({ startsLocal, serviceId: at.serviceOf(kind) });
  return (await at.desk.api.appointments.book.mutate(wish)).id;
}
async function step(id: AppointmentId, ...steps: StepTarget[]): Promise<void> {
  for (const to of steps)
    await at.desk.api.appointments.setStatus.mutate({ id, version: (await get(id)).version, to });
}
const cancel = async (id: AppointmentId) =>
  at.desk.api.appointments.cancel.mutate({ id, version: (await get(id)).version, reason: 'work' });

test('a visit that is done is not asked about while a later one is booked, and is asked about when that one is cancelled', async () => {
  const today = await book('2026-11-23T10:00');
  const next = await book('2026-12-15T10:00');
  await step(today, 'arrived', 'checked-in', 'fulfilled');
  const seen = [await answerOf(today)];
  await cancel(next);
  seen.push(await answerOf(today));
  await step(next, 'booked');
  seen.push(await answerOf(today));
  await step(next, 'entered-in-error');
  seen.push(await answerOf(today));
  await book('2026-12-16T10:00', 'review');
  seen.push(await answerOf(today));
  expect(seen).toEqual(['booked', null, 'booked', null, 'booked']);
});

test('one of two later visits is enough, and a consultation is none', async () => {
  const today = await book('2026-11-23T10:00');
  const [first, second] = [await book('2026-12-15T10:00'), await book('2027-01-12T10:00')];
  await book('2027-01-20T10:00', 'consultation');
  await step(today, 'arrived', 'checked-in', 'fulfilled');
  await cancel(first);
  const withOne = await answerOf(today);
  await cancel(second);
  expect([withOne, await answerOf(today)]).toEqual(['booked', null]);
});

test('that the course is finished, or that she is on the recall list, stays the desk’s word', async () => {
  const today = await book('2026-11-23T10:00');
  await step(today, 'arrived', 'checked-in', 'fulfilled');
  const { version } = await get(today);
  await at.desk.api.appointments.decideNextVisit.mutate({ id: today, version, decision: 'recall' });
  await cancel(await book('2026-12-15T10:00'));
  expect(await answerOf(today)).toBe('recall');
});
