import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf } from '../../testing/testClinic.ts';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';

let at: BookingClinic;
beforeEach(async () => {
  at = await openBookingClinic('2026-11-23T08:00:00Z');
});
afterEach(() => at.clinic.close());

const add = (
  contraindication: 'peel_recent' | 'pregnancy_lactation' | 'keloid_tendency',
  variant = '',
  onDate = '',
) => at.desk.api.conditions.add.mutate({ clientId: at.anna, contraindication, variant, onDate, note: '' });
const treatment = (startsLocal: string) => at.booking({ serviceId: at.serviceOf('treatment'), startsLocal });
const peel =
  'Chemical peel, medium: Wait 28 days. Allowed from 18 December 2026. A practitioner may sign it off. Sources disagree on this.';

test('a client with no session yet is not booked inside a wait; a practitioner may with a reason, which is kept', async () => {
  await add('peel_recent', 'moderate', '2026-11-20');
  const tooSoon = treatment('2026-12-17T10:00');
  expect(await refusalOf(at.desk.api.appointments.book.mutate(tooSoon))).toEqual({
    code: 'too_early',
    sentence: `${peel} Choose another time, or ask a practitioner or the owner to book it.`,
  });
  const reason = 'The peel was on the back';
  const { id } = await at.petra.api.appointments.book.mutate({ ...tooSoon, overrideReason: reason });
  expect((await at.desk.api.appointments.get.query({ id })).overrideReason).toBe(reason);
});

test('from the day on which the wait is over she is booked without a word', async () => {
  await add('peel_recent', 'moderate', '2026-11-20');
  expect((await at.desk.api.appointments.book.mutate(treatment('2026-12-18T10:00'))).warnings).toEqual([]);
});

test('what nobody may override is not opened by the owner with a reason either', async () => {
  await add('pregnancy_lactation');
  const call = at.owner.api.appointments.book.mutate({
    ...treatment('2027-03-01T10:00'),
    overrideReason: 'She insists',
  });
  expect(await refusalOf(call)).toEqual({
    code: 'too_early',
    sentence:
      'Pregnant or breastfeeding: Do not treat until it is over. Sources disagree on this. Choose a later day.',
  });
});

test('a consultation is always possible', async () => {
  await add('pregnancy_lactation');
  await at.desk.api.appointments.book.mutate(at.booking());
});

test('a sign-off that is still needed is said when she is booked, and does not stand in the way', async () => {
  await add('keloid_tendency');
  const { warnings } = await at.desk.api.appointments.book.mutate(treatment('2026-11-24T10:00'));
  expect(warnings).toEqual([
    'Keloid or thickened scars in the past: Needs a medical sign-off. A prescriber may sign it off. Sources disagree on this.',
  ]);
});

test('a visit cannot be moved into a wait that was recorded after it was booked', async () => {
  const { id } = await at.desk.api.appointments.book.mutate(treatment('2026-12-21T10:00'));
  await add('peel_recent', 'moderate', '2026-11-20');
  const move = at.desk.api.appointments.move.mutate({ id, version: 1, startsLocal: '2026-12-16T10:00' });
  expect((await refusalOf(move)).code).toBe('too_early');
});

test('free times begin when the wait is over, and there are none while no end is known', async () => {
  const search = {
    serviceId: at.serviceOf('treatment'),
    clientId: at.anna,
    fromDate: '2026-11-24',
    toDate: '2026-12-30',
  };
  await add('peel_recent', 'moderate', '2026-11-20');
  const { times, note } = await at.desk.api.appointments.freeTimes.query(search);
  const first = times.map((time) => time.date).sort()[0];
  await add('pregnancy_lactation');
  const blocked = await at.desk.api.appointments.freeTimes.query(search);
  expect([first, note, blocked]).toEqual([
    '2026-12-18',
    'Searched from Friday 18 December; before that it is too early.',
    {
      times: [],
      note: 'Pregnant or breastfeeding: Do not treat until it is over. Sources disagree on this.',
    },
  ]);
});
