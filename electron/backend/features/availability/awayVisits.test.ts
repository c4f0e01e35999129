import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';

let at: BookingClinic;
/** Monday 23 November 2026. */
beforeEach(async () => {
  at = await openBookingClinic();
});
afterEach(() => at.clinic.close());

const book = (over = {}) => at.desk.api.appointments.book.mutate(at.booking(over));
const week = { startsLocal: '2026-11-23T00:00', endsLocal: '2026-11-28T00:00', reason: 'Holiday' };
const marked = async () =>
  (await at.desk.api.appointments.range.query({ fromDate: '2026-11-23', toDate: '2026-11-28' })).visits.map(
    (visit) => `${visit.startsLocal} ${visit.practitionerName} ${visit.isDuringAbsence}`,
  );

test('whoever enters that somebody is away is told which visits are booked then, and they are marked until they are moved', async () => {
  const { id } = await book();
  const called = await book({ startsLocal: '2026-11-25T10:00' });
  await at.desk.api.appointments.cancel.mutate({ ...called, reason: 'work' });
  await book({
    clientId: at.bella,
    practitionerId: at.owner.staffId,
    roomId: at.room2,
    startsLocal: '2026-11-25T11:00',
  });
  const away = await at.desk.api.availability.createAbsence.mutate({ ...week, staffId: at.petra.staffId });
  expect([away.count, away.visits]).toEqual([
    1,
    [
      {
        id,
        startsLocal: '2026-11-24T10:00',
        clientId: at.anna,
        clientGivenName: 'Anna',
        clientFamilyName: 'Smith',
        practitionerName: 'Petra Practitioner',
      },
    ],
  ]);
  expect(await marked()).toEqual([
    '2026-11-24T10:00 Petra Practitioner true',
    '2026-11-25T10:00 Petra Practitioner false',
    '2026-11-25T11:00 Olive Owner false',
  ]);
  expect((await at.desk.api.appointments.get.query({ id })).isDuringAbsence).toBe(true);
  await at.desk.api.availability.deleteAbsence.mutate({ id: away.id });
  expect((await at.desk.api.appointments.get.query({ id })).isDuringAbsence).toBe(false);
});

test('a closed clinic names everybody’s visits; one that only touches its edge is not in it', async () => {
  await book();
  await book({ clientId: at.bella, startsLocal: '2026-11-24T11:00' });
  const closed = { startsLocal: '2026-11-24T11:00', endsLocal: '2026-11-24T18:00', reason: 'Water' };
  const { count } = await at.owner.api.availability.createAbsence.mutate({ ...closed, staffId: null });
  expect([count, await marked()]).toEqual([
    1,
    ['2026-11-24T10:00 Petra Practitioner false', '2026-11-24T11:00 Petra Practitioner true'],
  ]);
});
