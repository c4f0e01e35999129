import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppointmentId, ClientId } from '../../../../shared/ids.ts';
import type { StepTarget } from '../../../../shared/schemas/appointments.ts';
import { createHandler } from '../../createHandler.ts';
import { createTestDesk, refusalOf, testPin } from '../../testing/testClinic.ts';
import { type BookingClinic, openBookingClinic } from './bookingClinic.fixture.ts';
import { listVisitsBetween } from './calendar.repo.ts';

let at: BookingClinic;
beforeEach(async () => {
  at = await openBookingClinic();
});
afterEach(() => at.clinic.close());

const book = (over = {}) => at.desk.api.appointments.book.mutate(at.booking(over));
async function moveTo(iso: string) {
  at.clinic.setNow(iso);
  await at.desk.api.staff.signIn.mutate({ staffId: at.desk.staffId, pin: testPin });
}
const visitsOn = async (date: string) =>
  (await at.desk.api.appointments.range.query({ fromDate: date, toDate: date })).visits;

test('a booked visit stands in the calendar with everything the desk reads there', async () => {
  await book({ note: 'First visit' });
  const [visit] = await visitsOn('2026-11-24');
  const { id, clientId, serviceId, practitionerId, roomId, ...readable } = visit ?? {};
  expect([id, clientId, serviceId, practitionerId, roomId].every((value) => typeof value === 'string')).toBe(
    true,
  );
  expect(readable).toEqual({
    clientGivenName: 'Anna',
    clientFamilyName: 'Smith',
    clientPhone: '020 1',
    clientAlert: '',
    serviceName: 'Consultation',
    serviceKind: 'consultation',
    practitionerName: 'Petra Practitioner',
    practitionerColour: '#336699',
    roomName: 'Room 1',
    plannedCount: null,
    bufferMinutes: 0,
    isDuringAbsence: false,
    startsLocal: '2026-11-24T10:00',
    timeZone: 'Europe/London',
    durationMinutes: 60,
    startsAt: Date.parse('2026-11-24T10:00Z'),
    endsAt: Date.parse('2026-11-24T11:00Z'),
    status: 'booked',
    confirmedAt: null,
    arrivedAt: null,
    numbingStartedAt: null,
    treatmentStartedAt: null,
    finishedAt: null,
    cancelReason: null,
    cancelNote: '',
    note: 'First visit',
    overrideReason: null,
    planId: null,
    sessionNumber: null,
    nextVisitDecision: null,
    version: 1,
  });
});

test('a month has every visit once, in order of time, also one that lies where two of its weeks meet', async () => {
  for (const day of ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'])
    await book({ startsLocal: `${day}T10:00` });
  const middle = Date.parse('2026-12-01T10:30Z');
  const week = 7 * 86_400_000;
  const visits = await listVisitsBetween(at.clinic.deps.database.kysely, {
    from: middle - week,
    to: middle + 2 * week,
  });
  expect(visits.map(({ startsLocal }) => startsLocal)).toEqual([
    '2026-11-24T10:00',
    '2026-12-01T10:00',
    '2026-12-08T10:00',
    '2026-12-15T10:00',
  ]);
});

test('what a client is allergic to stands wherever her visit does, beside what the desk wrote', async () => {
  const { id } = await book();
  const client = await at.desk.api.clients.get.query({ id: at.anna });
  await at.desk.api.clients.update.mutate({ ...client, alert: 'Faints easily' });
  const facts = { clientId: at.anna, reaction: '', severity: '' as const };
  await at.desk.api.allergies.add.mutate({ ...facts, substance: 'Nickel' });
  const wrong = await at.desk.api.allergies.add.mutate({ ...facts, substance: 'Nuts' });
  await at.desk.api.allergies.add.mutate({ ...facts, substance: 'Lidocaine' });
  await at.petra.api.allergies.withdraw.mutate({ id: wrong.id, version: 1, reason: 'Tested by a doctor.' });
  const [visit] = await visitsOn('2026-11-24');
  expect([visit?.id, visit?.clientAlert]).toEqual([id, 'Faints easily · Allergy: Lidocaine, Nickel']);
});

test('the same practitioner, room or client twice at one time is refused, and the sentence says which and what is free', async () => {
  await book();
  const owner = at.owner.staffId;
  const sentences = {
    practitioner: await refusalOf(
      book({ clientId: at.bella, roomId: at.room2, startsLocal: '2026-11-24T10:30' }),
    ),
    room: await refusalOf(
      book({ clientId: at.bella, practitionerId: owner, startsLocal: '2026-11-24T09:30' }),
    ),
    client: await refusalOf(
      book({ practitionerId: owner, roomId: at.room2, startsLocal: '2026-11-24T10:45' }),
    ),
  };
  expect(sentences).toEqual({
    practitioner: {
      code: 'slot_taken',
      sentence: 'Petra Practitioner is taken from 10:00 to 11:00. The nearest free time is 11:00.',
    },
    room: {
      code: 'slot_taken',
      sentence: 'Room 1 is taken from 10:00 to 11:00. The nearest free time is 09:00.',
    },
    client: {
      code: 'slot_taken',
      sentence: 'This client already has a visit from 10:00 to 11:00. The nearest free time is 11:00.',
    },
  });
  expect(await visitsOn('2026-11-24')).toHaveLength(1);
});

test('visits that only touch may follow each other, and cleaning time after a treatment keeps the room but not the client', async () => {
  const treatment = at.serviceOf('treatment');
  await book({ serviceId: treatment });
  const early = await refusalOf(book({ clientId: at.bella, startsLocal: '2026-11-24T11:00' }));
  expect(early.sentence).toContain(
    'Petra Practitioner and Room 1 are taken from 10:00 to 11:00 and 10 minutes to clean up.',
  );
  await book({ clientId: at.bella, startsLocal: '2026-11-24T11:10', durationMinutes: 20 });
  await book({
    practitionerId: at.owner.staffId,
    roomId: at.room2,
    startsLocal: '2026-11-24T11:00',
    durationMinutes: 20,
  });
  expect(await visitsOn('2026-11-24')).toHaveLength(3);
});

test('when two desks race for one time, one gets it and the other is told', async () => {
  const elsewhere = createTestDesk(createHandler(at.clinic.deps));
  await elsewhere.api.staff.signIn.mutate({ staffId: at.owner.staffId, pin: testPin });
  const race = await Promise.allSettled([
    book(),
    elsewhere.api.appointments.book.mutate(at.booking({ clientId: at.bella })),
    at.petra.api.appointments.book.mutate(at.booking({ clientId: at.bella, roomId: at.room2 })),
  ]);
  expect(race.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(await visitsOn('2026-11-24')).toHaveLength(1);
});

test('a cancelled visit keeps its row and frees its time; bringing it back is refused when the time was given away', async () => {
  const { id } = await book();
  const cancelled = await at.desk.api.appointments.cancel.mutate({
    id,
    version: 1,
    reason: 'unwell',
    note: 'Has a cold',
  });
  await book({ clientId: at.bella });
  const back = await refusalOf(
    at.desk.api.appointments.setStatus.mutate({ id, version: cancelled.version, to: 'booked' }),
  );
  expect(back.code).toBe('slot_taken');
  const rows = await visitsOn('2026-11-24');
  expect(
    rows.map((row) => [row.clientGivenName, row.status, row.cancelReason, row.cancelNote]).sort(),
  ).toEqual([
    ['Anna', 'cancelled', 'unwell', 'Has a cold'],
    ['Bella', 'booked', null, ''],
  ]);
});

test('a missed visit frees its time too, and takes it again when the client comes after all', async () => {
  const { id } = await book();
  await moveTo('2026-11-24T10:20:00Z');
  const missed = await at.desk.api.appointments.setStatus.mutate({ id, version: 1, to: 'noshow' });
  const other = await book({ clientId: at.bella });
  await at.desk.api.appointments.setStatus.mutate({ ...other, to: 'entered-in-error' });
  await at.desk.api.appointments.setStatus.mutate({ id, version: missed.version, to: 'arrived' });
  expect((await refusalOf(book({ clientId: at.bella }))).code).toBe('slot_taken');
});

test('a visit moves to a free time and stays where it was when the new time is taken', async () => {
  const { id } = await book();
  await book({ clientId: at.bella, startsLocal: '2026-11-24T14:00' });
  const move = (version: number, startsLocal: string) =>
    at.desk.api.appointments.move.mutate({ id, version, startsLocal });
  const { version } = await move(1, '2026-11-24T10:30');
  expect((await refusalOf(move(version, '2026-11-24T13:30'))).code).toBe('slot_taken');
  const resized = await at.desk.api.appointments.move.mutate({ id, version, durationMinutes: 90 });
  const visit = await at.desk.api.appointments.get.query({ id });
  expect([visit.startsLocal, visit.durationMinutes, visit.version, resized.version]).toEqual([
    '2026-11-24T10:30',
    90,
    3,
    3,
  ]);
  await book({ clientId: at.bella, startsLocal: '2026-11-24T09:00' });
});

test('two desks cannot move, cancel or step over each other unseen', async () => {
  const { id } = await book();
  await at.owner.api.appointments.setStatus.mutate({ id, version: 1, to: 'confirmed' });
  const told =
    'This visit was changed at another desk while you had it open. Look at the new version, then save yours again.';
  const refusals = [
    await refusalOf(
      at.desk.api.appointments.move.mutate({ id, version: 1, startsLocal: '2026-11-24T12:00' }),
    ),
    await refusalOf(at.desk.api.appointments.setStatus.mutate({ id, version: 1, to: 'arrived' })),
    await refusalOf(at.desk.api.appointments.cancel.mutate({ id, version: 1, reason: 'other' })),
  ];
  expect(refusals).toEqual([1, 2, 3].map(() => ({ code: 'changed_elsewhere', sentence: told })));
});

test('a visit walks from booked to done, keeps the times of each step, and goes back one step at a time', async () => {
  const { id } = await book();
  let version = 1;
  const step = async (to: StepTarget, reason?: string) => {
    const saved = await at.desk.api.appointments.setStatus.mutate({
      id,
      version,
      to,
      ...(reason ? { reason } : {}),
    });
    version = saved.version;
    const { status, confirmedAt, arrivedAt, numbingStartedAt, treatmentStartedAt, finishedAt } =
      await at.desk.api.appointments.get.query({ id });
    const times = [confirmedAt, arrivedAt, numbingStartedAt, treatmentStartedAt, finishedAt];
    return [status, ...times.map((value) => value && new Date(value).toISOString().slice(14, 16))].join(' ');
  };
  const walked: string[] = [];
  for (const [to, minute] of [
    ['confirmed', '00'],
    ['arrived', '10'],
    ['numbing', '12'],
    ['arrived', '13'],
    ['numbing', '14'],
    ['checked-in', '45'],
    ['arrived', '46'],
    ['checked-in', '47'],
    ['fulfilled', '55'],
  ] as const) {
    at.clinic.setNow(`2026-11-23T08:${minute}:00Z`);
    walked.push(await step(to));
  }
  expect(walked).toEqual([
    'booked 00    ',
    'arrived 00 10   ',
    'arrived 00 10 12  ',
    'arrived 00 10   ',
    'arrived 00 10 14  ',
    'checked-in 00 10 14 45 ',
    'arrived 00 10 14  ',
    'checked-in 00 10 14 47 ',
    'fulfilled 00 10 14 47 55',
  ]);
  expect(await refusalOf(step('arrived'))).toEqual({
    code: 'appointment_closed',
    sentence: 'This visit is done; it cannot become arrived from there.',
  });
  expect(await refusalOf(step('checked-in'))).toEqual({
    code: 'reason_needed',
    sentence: 'Say why this visit is not done after all.',
  });
  expect(await step('checked-in', 'Pressed too soon')).toBe('checked-in 00 10 14 47 ');
});

test('who and when a visit was changed, with the reason, can be read later', async () => {
  const { id } = await book();
  await at.owner.api.appointments.cancel.mutate({ id, version: 1, reason: 'clinic' });
  const rows = await at.clinic.database.kysely
    .selectFrom('audit')
    .select(['action', 'reason'])
    .where('entity', '=', 'appointment')
    .where('entity_id', '=', id)
    .orderBy('sequence')
    .execute();
  expect(rows).toEqual([
    { action: 'appointments.book', reason: null },
    { action: 'appointments.cancel', reason: 'clinic' },
  ]);
});

test('free times are offered best first, each with its reason, and none that is taken', async () => {
  await book({ startsLocal: '2026-11-24T09:00', durationMinutes: 180 });
  const { times, note } = await at.desk.api.appointments.freeTimes.query({
    clientId: at.bella,
    serviceId: at.serviceOf('consultation'),
    practitionerId: at.petra.staffId,
    durationMinutes: 60,
    fromDate: '2026-11-24',
    toDate: '2026-11-25',
    limit: 3,
  });
  expect(note).toBe(null);
  expect(times.map((time) => [time.startsLocal, time.practitionerName, time.reason])).toEqual([
    ['2026-11-24T12:00', 'Petra Practitioner', 'With Petra Practitioner'],
    ['2026-11-24T13:00', 'Petra Practitioner', 'With Petra Practitioner'],
    ['2026-11-25T09:00', 'Petra Practitioner', 'With Petra Practitioner'],
  ]);
});

test('ids that do not exist, or are not ids at all, change nothing and say so', async () => {
  const nobody = '01900000-0000-7000-8000-000000000000';
  const refusals = await Promise.all([
    refusalOf(book({ clientId: nobody as ClientId })),
    refusalOf(book({ serviceId: nobody })),
    refusalOf(book({ practitionerId: nobody })),
    refusalOf(book({ roomId: nobody })),
    refusalOf(at.desk.api.appointments.get.query({ id: nobody as AppointmentId })),
    refusalOf(
      at.desk.api.appointments.cancel.mutate({ id: nobody as AppointmentId, version: 1, reason: 'cost' }),
    ),
    refusalOf(book({ clientId: "'; drop table appointments; --" as ClientId })),
    refusalOf(book({ startsLocal: '2026-02-31T10:00' })),
    refusalOf(book({ durationMinutes: 1e9 })),
    refusalOf(at.desk.api.appointments.range.query({ fromDate: '2020-01-01', toDate: '2026-01-01' })),
  ]);
  expect(refusals.map((refusal) => refusal.code)).toEqual([
    ...Array.from({ length: 6 }, () => 'not_found'),
    ...Array.from({ length: 4 }, () => 'bad_input'),
  ]);
  expect(await visitsOn('2026-11-24')).toEqual([]);
});

test('a client who was archived, and a person who does not treat, cannot be booked', async () => {
  await at.desk.api.clients.setArchived.mutate({ id: at.anna, version: 1, isArchived: true });
  const staff = await at.desk.api.staff.list.query();
  const front = staff.find((person) => person.role === 'front_desk');
  expect([
    await refusalOf(book()),
    await refusalOf(book({ clientId: at.bella, practitionerId: front?.id })),
  ]).toEqual([
    {
      code: 'not_found',
      sentence: 'This client is archived. Bring the client back to the list first.',
    },
    { code: 'not_found', sentence: 'Fran Frontdesk does not treat clients. Choose a practitioner.' },
  ]);
});
