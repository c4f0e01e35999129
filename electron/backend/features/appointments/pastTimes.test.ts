import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf, testPin } from '../../testing/testClinic.ts';
import { type BookingClinic, openBookingClinic } from './bookingClinic.fixture.ts';

let at: BookingClinic;
/** Monday 23 November 2026, 08:00. */
beforeEach(async () => {
  at = await openBookingClinic();
});
afterEach(() => at.clinic.close());

type Desk = BookingClinic['desk'];
const bookAt = (desk: Desk, over: object) => desk.api.appointments.book.mutate(at.booking(over));
const signInAgain = () => at.desk.api.staff.signIn.mutate({ staffId: at.desk.staffId, pin: testPin });
const past = { startsLocal: '2020-11-24T10:00' };

test('the front desk books nothing into the past; a practitioner does so with a reason, which is kept', async () => {
  expect(await refusalOf(bookAt(at.desk, { ...past, overrideReason: 'From paper' }))).toEqual({
    code: 'in_the_past',
    sentence:
      'Tuesday 24 November 2020 at 10:00 is over. Choose another time, or ask a practitioner or the owner to book it.',
  });
  expect((await refusalOf(bookAt(at.petra, past))).sentence).toBe(
    'Tuesday 24 November 2020 at 10:00 is over. Choose another time, or give a reason to book it anyway.',
  );
  const { id } = await bookAt(at.petra, { ...past, overrideReason: 'From the paper diary' });
  expect((await at.desk.api.appointments.get.query({ id })).overrideReason).toBe('From the paper diary');
});

test('a treatment of years ago is not held to what the client is waited for today', async () => {
  const { id } = await bookAt(at.owner, {
    startsLocal: '2021-01-03T03:00',
    serviceId: at.serviceOf('treatment'),
    overrideReason: 'From the paper diary',
  });
  expect((await at.desk.api.appointments.get.query({ id })).startsLocal).toBe('2021-01-03T03:00');
});

test('whoever walks in is booked for the time that runs', async () => {
  at.clinic.setNow('2026-11-23T10:20:00Z');
  await signInAgain();
  const { id } = await bookAt(at.desk, { startsLocal: '2026-11-23T10:00' });
  expect((await at.desk.api.appointments.get.query({ id })).startsLocal).toBe('2026-11-23T10:00');
});

test('a visit is not moved into the past either, and a time of another year is named with its year', async () => {
  const { id } = await bookAt(at.desk, {});
  const move = (startsLocal: string) =>
    refusalOf(at.desk.api.appointments.move.mutate({ id, version: 1, startsLocal }));
  expect((await move('2026-11-20T10:00')).sentence).toBe(
    'Friday 20 November at 10:00 is over. Choose another time, or ask a practitioner or the owner to book it.',
  );
  expect((await move('2027-03-02T06:00')).sentence).toContain(
    'on Tuesday 2 March 2027 Petra Practitioner works',
  );
});

test('nobody has missed a visit that has not begun', async () => {
  const { id } = await bookAt(at.desk, { startsLocal: '2026-11-23T10:00' });
  const miss = () => at.desk.api.appointments.setStatus.mutate({ id, version: 1, to: 'noshow' });
  expect((await refusalOf(miss())).sentence).toBe(
    'This visit begins on Monday 23 November at 10:00, so nobody has missed it yet. If the client has called it off, cancel it.',
  );
  at.clinic.setNow('2026-11-23T10:15:00Z');
  await signInAgain();
  expect((await miss()).version).toBe(2);
});

test('a cancelled visit says why, and in which words', async () => {
  const { id } = await bookAt(at.desk, {});
  await at.desk.api.appointments.cancel.mutate({ id, version: 1, reason: 'unwell', note: 'Has a cold' });
  const { cancelReason, cancelNote } = await at.desk.api.appointments.get.query({ id });
  expect([cancelReason, cancelNote]).toEqual(['unwell', 'Has a cold']);
});

test('a visit that would run out of its cleaning time says so', async () => {
  await bookAt(at.desk, { clientId: at.bella });
  const wish = { startsLocal: '2026-11-24T09:00', serviceId: at.serviceOf('treatment') };
  expect((await refusalOf(bookAt(at.desk, wish))).sentence).toContain(
    'Petra Practitioner and Room 1 are taken from 10:00 to 11:00. This visit needs 10 minutes to clean up.',
  );
});

test('a visit that cannot be moved is not told that its own time is free', async () => {
  const at10 = await bookAt(at.desk, { clientId: at.bella, startsLocal: '2026-11-24T10:00' });
  await bookAt(at.desk, { startsLocal: '2026-11-24T11:00' });
  const moved = at.desk.api.appointments.move.mutate({ ...at10, startsLocal: '2026-11-24T10:30' });
  expect((await refusalOf(moved)).sentence).toBe(
    'Petra Practitioner and Room 1 are taken from 11:00 to 12:00. The nearest free time is 09:45.',
  );
});
