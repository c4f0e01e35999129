import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppointmentId } from '../../../../shared/ids.ts';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';
import { signSession } from '../treatments/session.fixture.ts';

let at: BookingClinic;
beforeEach(async () => {
  at = await openBookingClinic('2027-03-01T08:00:00Z');
});
afterEach(() => at.clinic.close());

const undo = async () => (await at.desk.api.undo.last.mutate({})).sentence;
const redo = async () => (await at.desk.api.undo.redo.mutate({})).sentence;
const plans = async () =>
  (await at.desk.api.plans.ofClient.query({ clientId: at.anna })).map(
    ({ indication, plannedCount, status }) => `${indication}, ${plannedCount} sessions, ${status}`,
  );
const visits = async () =>
  (await at.desk.api.appointments.ofClient.query({ clientId: at.anna }))
    .map((visit) => `${visit.sessionNumber}: ${visit.startsLocal} ${visit.status}`)
    .reverse();
/** Into which visit the next session is booked. */
const bookedInto = async () =>
  (await at.desk.api.followUps.windowOf.query({ clientId: at.anna }))?.booked?.startsLocal;

async function bookCourse(sessions: ReadonlyArray<readonly [number, string]>) {
  return at.desk.api.appointments.bookCourse.mutate({
    clientId: at.anna,
    serviceId: at.serviceOf('treatment'),
    indication: 'wrinkles',
    visits: sessions.map(([sessionNumber, startsLocal]) => ({
      sessionNumber,
      startsLocal,
      practitionerId: at.petra.staffId,
      roomId: at.room1,
    })),
  });
}

test('a whole course is taken back with one key, with its plan, and done again', async () => {
  await bookCourse([
    [1, '2027-03-02T10:00'],
    [2, '2027-03-23T10:00'],
    [3, '2027-04-13T10:00'],
  ]);
  const booked = { visits: await visits(), plans: await plans() };
  expect(await undo()).toBe('Took back 3 visits of Anna Smith');
  expect({ visits: await visits(), plans: await plans() }).toEqual({
    visits: [],
    plans: ['wrinkles, 3 sessions, revoked'],
  });
  expect(await redo()).toBe('Booked 3 visits for Anna Smith again');
  expect({ visits: await visits(), plans: await plans() }).toEqual(booked);
});

test('visits of a course that were moved together go back together, also into each other’s times', async () => {
  const { visits: saved } = await bookCourse([
    [1, '2027-03-02T10:00'],
    [2, '2027-03-23T10:00'],
    [3, '2027-04-13T10:00'],
  ]);
  const before = await visits();
  const [, second, third] = saved;
  if (!second || !third) throw new Error('the course is too short');
  const change = ({ id, version }: { id: AppointmentId; version: number }, startsLocal: string) => ({
    appointmentId: id,
    version,
    startsLocal,
    practitionerId: at.petra.staffId,
    roomId: at.room1,
  });
  await at.desk.api.appointments.applyReflow.mutate({
    changes: [change(second, '2027-04-13T10:00'), change(third, '2027-05-04T10:00')],
  });
  expect(await undo()).toBe('Moved 2 visits of Anna Smith back');
  expect(await visits()).toEqual(before);
  expect(await redo()).toBe('Moved 2 visits of Anna Smith again');
  expect(await visits()).toEqual([
    '1: 2027-03-02T10:00 booked',
    '2: 2027-04-13T10:00 booked',
    '3: 2027-05-04T10:00 booked',
  ]);
});

test('a cancelled visit that comes back is again the one that the next session is booked into', async () => {
  await signSession(at.petra, at.anna);
  await bookCourse([
    [2, '2027-03-23T10:00'],
    [3, '2027-04-12T10:00'],
  ]);
  expect(await bookedInto()).toBe('2027-03-23T10:00');
  const [second] = (await at.desk.api.appointments.ofClient.query({ clientId: at.anna })).reverse();
  if (!second) throw new Error('nothing is booked');
  await at.desk.api.appointments.cancel.mutate({
    id: second.id,
    version: second.version,
    reason: 'work',
    note: '',
  });
  expect(await bookedInto()).toBe('2027-04-12T10:00');
  await undo();
  expect(await bookedInto()).toBe('2027-03-23T10:00');
  await redo();
  expect(await bookedInto()).toBe('2027-04-12T10:00');
});

test('a booking that answered the question after a visit leaves it open again', async () => {
  const visit = await at.desk.api.appointments.book.mutate(at.booking({ startsLocal: '2027-03-01T09:00' }));
  const { id } = visit;
  let { version } = visit;
  for (const to of ['arrived', 'checked-in', 'fulfilled'] as const)
    ({ version } = await at.desk.api.appointments.setStatus.mutate({ id, version, to }));
  const answer = async () => (await at.desk.api.appointments.get.query({ id })).nextVisitDecision;
  const review = { startsLocal: '2027-03-24T10:00', serviceId: at.serviceOf('review') };
  await at.desk.api.appointments.book.mutate(at.booking(review));
  expect(await answer()).toBe('booked');
  expect(await undo()).toBe('Took back the booking of Anna Smith for Wednesday 24 March at 10:00');
  expect(await answer()).toBeNull();
});

test('whoever a booking took off the waiting list goes on and off it with the booking', async () => {
  const treatment = at.serviceOf('treatment');
  await at.desk.api.waitlist.add.mutate({ clientId: at.anna, serviceId: treatment });
  const waiting = async () => (await at.desk.api.waitlist.list.query({})).length;
  await at.desk.api.appointments.book.mutate(
    at.booking({ serviceId: treatment, startsLocal: '2027-03-02T10:00' }),
  );
  const seen = [await waiting()];
  for (const key of [undo, redo, undo]) {
    await key();
    seen.push(await waiting());
  }
  expect(seen).toEqual([0, 1, 0, 1]);
});
