import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppointmentId, TreatmentId } from '../../../../shared/ids.ts';
import type { FollowUpWindow } from '../../../../shared/scheduling/followUpWindow.ts';
import { refusalOf } from '../../testing/testClinic.ts';
import { insertFollowUp } from '../followUps/followUps.repo.ts';
import { type BookingClinic, openBookingClinic } from './bookingClinic.fixture.ts';

let at: BookingClinic;
beforeEach(async () => {
  at = await openBookingClinic('2026-03-20T08:00:00Z');
});
afterEach(() => at.clinic.close());

const book = (over = {}) => at.desk.api.appointments.book.mutate(at.booking(over));
const ownerBooks = (over = {}) => at.owner.api.appointments.book.mutate(at.booking(over));

const openAllWeek = () =>
  at.owner.api.availability.replaceHours.mutate({
    staffId: null,
    hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1440 })),
  });

test('a time that the clock skips in spring is refused in words, and nothing is booked', async () => {
  await openAllWeek();
  expect(await refusalOf(book({ startsLocal: '2026-03-29T01:30' }))).toEqual({
    code: 'time_does_not_exist',
    sentence:
      'The clocks go forward on Sunday 29 March: 01:30 does not exist that day. Choose 02:30 or another time.',
  });
  expect(await at.desk.api.appointments.ofClient.query({ clientId: at.anna })).toEqual([]);
});

test('a time that happens twice in autumn is the earlier one, and an hour later on the wall is two hours away', async () => {
  await openAllWeek();
  await book({ startsLocal: '2026-10-25T01:30', durationMinutes: 30 });
  await book({ clientId: at.bella, startsLocal: '2026-10-25T02:00', durationMinutes: 30 });
  const { visits } = await at.desk.api.appointments.range.query({
    fromDate: '2026-10-25',
    toDate: '2026-10-25',
  });
  expect(visits.map((visit) => [visit.startsLocal, new Date(visit.startsAt).toISOString()])).toEqual([
    ['2026-10-25T01:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:00', '2026-10-25T02:00:00.000Z'],
  ]);
});

test('four weeks later at 10:00 is 10:00, although the clocks changed in between', async () => {
  await book({ startsLocal: '2026-03-27T10:00' });
  await book({ startsLocal: '2026-04-24T10:00' });
  const visits = await at.desk.api.appointments.ofClient.query({ clientId: at.anna });
  expect(
    visits.map((visit) => [visit.startsLocal, new Date(visit.startsAt).toISOString().slice(11, 16)]),
  ).toEqual([
    ['2026-04-24T10:00', '09:00'],
    ['2026-03-27T10:00', '10:00'],
  ]);
});

test('outside working hours the front desk is refused; the owner may book with a reason, which is kept', async () => {
  const late = { startsLocal: '2026-11-24T17:30' };
  const said =
    'That is outside the working hours: on Tuesday 24 November Petra Practitioner works 09:00–18:00.';
  expect(await refusalOf(book({ ...late, overrideReason: 'She asked nicely' }))).toEqual({
    code: 'outside_hours',
    sentence: `${said} Choose another time, or ask a practitioner or the owner to book it.`,
  });
  expect(await refusalOf(ownerBooks(late))).toEqual({
    code: 'outside_hours',
    sentence: `${said} Choose another time, or give a reason to book it anyway.`,
  });
  const { id } = await ownerBooks({ ...late, overrideReason: 'She flies in from Oslo' });
  expect((await at.desk.api.appointments.get.query({ id })).overrideReason).toBe('She flies in from Oslo');
});

test('shifts replace the opening hours for one person; absences and closures are respected', async () => {
  await at.owner.api.availability.replaceHours.mutate({
    staffId: at.petra.staffId,
    hours: [{ weekday: 2, startMinute: 600, endMinute: 840 }],
  });
  await at.desk.api.availability.createAbsence.mutate({
    staffId: at.petra.staffId,
    startsLocal: '2026-12-01T00:00',
    endsLocal: '2026-12-03T00:00',
    reason: 'Holiday',
  });
  await at.owner.api.availability.createAbsence.mutate({
    staffId: null,
    startsLocal: '2026-12-08T12:00',
    endsLocal: '2026-12-08T18:00',
    reason: 'Boiler',
  });
  const said = async (startsLocal: string) => (await refusalOf(book({ startsLocal }))).sentence;
  const wayOut = ' Choose another time, or ask a practitioner or the owner to book it.';
  expect([
    await said('2026-11-23T10:00'),
    await said('2026-11-24T13:30'),
    await said('2026-12-01T10:00'),
    await said('2026-12-08T12:00'),
  ]).toEqual([
    `Petra Practitioner does not work on a Monday.${wayOut}`,
    `That is outside the working hours: on Tuesday 24 November Petra Practitioner works 10:00–14:00.${wayOut}`,
    `Petra Practitioner is away then, on Tuesday 1 December.${wayOut}`,
    `The clinic is closed then, on Tuesday 8 December.${wayOut}`,
  ]);
  await book({ startsLocal: '2026-11-24T13:00' });
});

const window: FollowUpWindow = {
  noRule: false,
  earliest: '2026-12-08',
  warnBefore: '2026-12-10',
  idealFrom: '2026-12-15',
  idealTo: '2026-12-22',
  lateAfter: '2027-01-05',
  reasons: [
    {
      ruleId: 'house',
      sentence: 'Ideally 21 to 28 days after the last session.',
      sources: ['house'],
      forbidsUntil: '2026-12-08',
      mayOverride: 'practitioner',
    },
  ],
};

async function treatAnna(its = window): Promise<void> {
  const db = at.clinic.database.kysely;
  const id = at.clinic.deps.newId() as TreatmentId; // branded for the test's own row
  await db
    .insertInto('treatments')
    .values({
      id,
      client_id: at.anna,
      practitioner_id: at.petra.staffId,
      performed_on: '2026-11-24',
      status: 'in-progress',
      created_by: at.petra.staffId,
      created_at: 0,
      updated_at: 0,
    })
    .execute();
  await insertFollowUp(db, {
    id: at.clinic.deps.newId(),
    clientId: at.anna,
    treatmentId: id,
    window: its,
    at: 0,
  });
}
const followUpState = async () =>
  (
    await at.clinic.database.kysely.selectFrom('follow_ups').select(['status', 'appointment_id']).execute()
  )[0];

test('a treatment before the follow-up window is refused with the date and the reason; a practitioner may decide otherwise', async () => {
  await treatAnna();
  const early = { serviceId: at.serviceOf('treatment'), startsLocal: '2026-12-01T10:00' };
  expect(await refusalOf(book(early))).toEqual({
    code: 'too_early',
    sentence:
      'Too early: allowed from 8 December 2026. Ideally 21 to 28 days after the last session. Choose another time, or ask a practitioner or the owner to book it.',
  });
  const saved = await at.petra.api.appointments.book.mutate(
    at.booking({ ...early, overrideReason: 'Only the chin, which was not treated' }),
  );
  expect((await at.desk.api.appointments.get.query({ id: saved.id })).overrideReason).toBe(
    'Only the chin, which was not treated',
  );
});

test('a rule that nobody may set aside is not opened by a reason', async () => {
  const reasons = window.reasons.map((reason) => ({ ...reason, mayOverride: 'nobody' as const }));
  await treatAnna({ ...window, reasons });
  const treatment = { serviceId: at.serviceOf('treatment'), startsLocal: '2026-12-01T10:00' };
  expect(await refusalOf(ownerBooks({ ...treatment, overrideReason: 'She insists' }))).toEqual({
    code: 'too_early',
    sentence:
      'Too early: allowed from 8 December 2026. Ideally 21 to 28 days after the last session. Choose a later day.',
  });
});

test('a consultation is not held to the window, and answers nobody who is waited for', async () => {
  await treatAnna();
  await book({ startsLocal: '2026-12-01T10:00' });
  expect(await followUpState()).toEqual({ status: 'due', appointment_id: null });
});

test('earlier than advised is booked with a warning; in the ideal days without a word', async () => {
  await treatAnna();
  const treatment = { serviceId: at.serviceOf('treatment') };
  const warned = await book({ ...treatment, startsLocal: '2026-12-09T10:00' });
  expect(warned.warnings).toEqual(['Earlier than advised: better from 10 December 2026.']);
  const moved = await at.desk.api.appointments.move.mutate({
    id: warned.id,
    version: warned.version,
    startsLocal: '2026-12-15T10:00',
  });
  expect(moved.warnings).toEqual([]);
});

test('a booked treatment answers the follow-up, cannot be moved before its window, and opens it again when cancelled', async () => {
  await treatAnna();
  const { id } = await book({ serviceId: at.serviceOf('treatment'), startsLocal: '2026-12-15T10:00' });
  expect(await followUpState()).toEqual({ status: 'booked', appointment_id: id });
  const early = await refusalOf(
    at.desk.api.appointments.move.mutate({ id, version: 1, startsLocal: '2026-12-01T10:00' }),
  );
  expect(early.code).toBe('too_early');
  await at.desk.api.appointments.cancel.mutate({ id, version: 1, reason: 'work' });
  expect(await followUpState()).toEqual({ status: 'due', appointment_id: null });
  await at.desk.api.appointments.setStatus.mutate({ id, version: 2, to: 'booked' });
  expect(await followUpState()).toEqual({ status: 'booked', appointment_id: id as AppointmentId });
});

test('a visit that becomes something else answers another wait, is judged as what it is now, and goes back whole', async () => {
  await treatAnna();
  const serviceId = at.serviceOf('treatment');
  const { id } = await book({ serviceId, startsLocal: '2026-12-15T10:00' });
  const { move } = at.desk.api.appointments;
  const other = await move.mutate({
    id,
    version: 1,
    serviceId: at.serviceOf('consultation'),
    note: 'Only to talk',
  });
  expect(await followUpState()).toEqual({ status: 'due', appointment_id: null });
  const earlier = await move.mutate({ ...other, startsLocal: '2026-12-01T10:00' });
  expect((await refusalOf(move.mutate({ ...earlier, serviceId }))).code).toBe('too_early');
  await at.desk.api.undo.last.mutate({});
  await at.desk.api.undo.last.mutate({});
  const visit = await at.desk.api.appointments.get.query({ id });
  expect([visit.serviceKind, visit.startsLocal, visit.note]).toEqual(['treatment', '2026-12-15T10:00', '']);
  expect(await followUpState()).toEqual({ status: 'booked', appointment_id: id });
});

test('a visit with a treatment record stays a treatment', async () => {
  const { id } = await ownerBooks({ serviceId: at.serviceOf('treatment') });
  await at.petra.api.treatments.start.mutate({ appointmentId: id });
  const change = { id, version: 1, serviceId: at.serviceOf('review') };
  expect((await refusalOf(at.desk.api.appointments.move.mutate(change))).code).toBe('appointment_closed');
});

test('free times for a treatment begin where the window does and prefer its ideal days', async () => {
  await treatAnna();
  const { times, note } = await at.desk.api.appointments.freeTimes.query({
    clientId: at.anna,
    serviceId: at.serviceOf('treatment'),
    practitionerId: at.petra.staffId,
    fromDate: '2026-11-25',
    toDate: '2026-12-31',
    limit: 2,
  });
  expect(note).toBe('Searched from Tuesday 8 December; before that it is too early.');
  expect(times.map((time) => [time.date, time.reason])).toEqual([
    ['2026-12-15', 'In the ideal days, with Petra Practitioner'],
    ['2026-12-15', 'In the ideal days, with Petra Practitioner'],
  ]);
});

test('hours and closures are the owner’s to change', async () => {
  const hours = { staffId: null, hours: [] };
  const closure = {
    staffId: null,
    startsLocal: '2026-12-24T00:00',
    endsLocal: '2026-12-27T00:00',
    reason: 'Christmas',
  };
  expect([
    (await refusalOf(at.desk.api.availability.replaceHours.mutate(hours))).code,
    (await refusalOf(at.petra.api.availability.createAbsence.mutate(closure))).code,
  ]).toEqual(['not_allowed', 'not_allowed']);
  const { id } = await at.owner.api.availability.createAbsence.mutate(closure);
  expect((await refusalOf(at.desk.api.availability.deleteAbsence.mutate({ id }))).code).toBe('not_allowed');
  const listed = await at.desk.api.availability.absences.query({
    fromDate: '2026-12-26',
    toDate: '2026-12-31',
  });
  expect(listed.map((absence) => absence.reason)).toEqual(['Christmas']);
  await at.owner.api.availability.deleteAbsence.mutate({ id });
  expect((await refusalOf(at.owner.api.availability.deleteAbsence.mutate({ id }))).code).toBe('not_found');
});
