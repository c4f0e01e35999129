import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf } from '../../testing/testClinic.ts';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';
import { signSession } from '../treatments/session.fixture.ts';

let at: BookingClinic;
/** Monday 1 March 2027; the clocks in London go forward on Sunday 28 March. */
beforeEach(async () => {
  at = await openBookingClinic('2027-03-01T08:00:00Z');
});
afterEach(() => at.clinic.close());

type Desk = BookingClinic['desk'];
const wish = (over: object = {}) => ({
  clientId: at.anna,
  serviceId: at.serviceOf('treatment'),
  practitionerId: at.petra.staffId,
  indication: 'wrinkles' as const,
  count: 4,
  weekday: 2,
  minute: 600,
  fromDate: '2027-03-02',
  ...over,
});
const propose = (over: object = {}, desk: Desk = at.desk) =>
  desk.api.appointments.proposeCourse.query(wish(over));
const lines = (course: Awaited<ReturnType<typeof propose>>) =>
  course.visits.map(
    ({ sessionNumber, time, verdict }) => `${sessionNumber} ${time?.startsLocal ?? '-'} ${verdict}`,
  );
const chosen = (course: Awaited<ReturnType<typeof propose>>) =>
  course.visits.flatMap(({ sessionNumber, time }) =>
    time
      ? [
          {
            sessionNumber,
            startsLocal: time.startsLocal,
            practitionerId: time.practitionerId,
            roomId: time.roomId,
          },
        ]
      : [],
  );
const book = (visits: ReturnType<typeof chosen>, over: object = {}, desk: Desk = at.desk) => {
  const { clientId, serviceId, indication } = wish(over);
  return desk.api.appointments.bookCourse.mutate({ clientId, serviceId, indication, visits, ...over });
};
const bookedOf = async (clientId = at.anna) =>
  (await at.desk.api.appointments.ofClient.query({ clientId }))
    .filter((visit) => visit.status === 'booked')
    .map((visit) => `${visit.sessionNumber} of ${visit.plannedCount}: ${visit.startsLocal}`)
    .reverse();
const counts = () =>
  at.clinic.database.raw
    .prepare(
      `select (select count(*) from appointments) as visits, (select count(*) from appointment_holds) as holds,
        (select count(*) from plans) as plans, (select count(*) from audit) as audit`,
    )
    .get();

test('four Tuesdays at ten, also over the change of the clocks, each with its reason; nothing is saved', async () => {
  const before = counts();
  const course = await propose();
  expect(course.visits.map(({ time, sentence }) => `${time?.startsLocal}: ${sentence}`)).toEqual([
    '2027-03-02T10:00: Starts the course.',
    '2027-03-23T10:00: In the ideal window, 23 March 2027 to 30 March 2027.',
    '2027-04-13T10:00: In the ideal window, 13 April 2027 to 20 April 2027.',
    '2027-05-04T10:00: In the ideal window, 4 May 2027 to 11 May 2027.',
  ]);
  expect([course.visits[1]?.alternatives.length, course.visits[1]?.time?.practitionerName]).toEqual([
    5,
    'Petra Practitioner',
  ]);
  expect(counts()).toEqual(before);
});

test('a weekday that is asked for counts more than who is usual, and the reason says what was asked for', async () => {
  const course = await propose({ practitionerId: undefined, weekday: 4, minute: 840 });
  expect(course.visits.map(({ time }) => `${time?.startsLocal} ${time?.reason}`)).toEqual([
    '2027-03-04T14:00 On a Thursday, at the chosen time, with Olive Owner',
    '2027-03-25T14:00 In the ideal days, on a Thursday, at the chosen time, with Olive Owner',
    '2027-04-15T14:00 In the ideal days, on a Thursday, at the chosen time, with Olive Owner',
    '2027-05-06T14:00 In the ideal days, on a Thursday, at the chosen time, with Olive Owner',
  ]);
});

test('the whole course is booked at once: a plan, the session numbers, the same wall time in summer', async () => {
  const booked = await book(chosen(await propose()));
  expect(await bookedOf()).toEqual([
    '1 of 4: 2027-03-02T10:00',
    '2 of 4: 2027-03-23T10:00',
    '3 of 4: 2027-04-13T10:00',
    '4 of 4: 2027-05-04T10:00',
  ]);
  const visits = await at.desk.api.appointments.ofClient.query({ clientId: at.anna });
  expect(visits.map((visit) => new Date(visit.startsAt).toISOString().slice(11, 16))).toEqual([
    '09:00',
    '09:00',
    '10:00',
    '10:00',
  ]);
  const [plan] = await at.desk.api.plans.ofClient.query({ clientId: at.anna });
  expect([plan?.id, plan?.plannedCount, booked.isNewPlan]).toEqual([booked.planId, 4, true]);
});

test('another date for the second visit moves those after it', async () => {
  const first = chosen(await propose())
    .slice(0, 1)
    .map(({ sessionNumber: _, ...time }) => time);
  const later = { startsLocal: '2027-03-30T14:00', practitionerId: at.petra.staffId, roomId: at.room1 };
  expect(lines(await propose({ chosen: [...first, later] }))).toEqual([
    '1 2027-03-02T10:00 ok',
    '2 2027-03-30T14:00 ideal',
    '3 2027-04-20T10:00 ideal',
    '4 2027-05-11T10:00 ideal',
  ]);
});

test('a date that is taken refuses the whole course, names it, and nothing is written', async () => {
  const visits = chosen(await propose());
  await at.desk.api.appointments.book.mutate(
    at.booking({ clientId: at.bella, startsLocal: '2027-04-13T10:30' }),
  );
  const before = counts();
  const refusal = await refusalOf(book(visits));
  expect(refusal).toEqual({
    code: 'slot_taken',
    sentence:
      'Session 3, Tuesday 13 April at 10:00: Petra Practitioner and Room 1 are taken from 10:30 to 11:30. The nearest free time is 09:15. None of the 4 visits was booked.',
  });
  expect(counts()).toEqual(before);
});

test('a later visit is held to the one before it, although that has not taken place yet', async () => {
  const [one, two, ...rest] = chosen(await propose());
  if (!one || !two) throw new Error('two dates were proposed');
  const tooEarly = [one, { ...two, startsLocal: '2027-03-10T10:00' }, ...rest];
  const before = counts();
  expect(await refusalOf(book(tooEarly))).toEqual({
    code: 'too_early',
    sentence:
      'Session 2, Wednesday 10 March at 10:00: Too early: allowed from 16 March 2027. Choose another time, or ask a practitioner or the owner to book it. None of the 4 visits was booked.',
  });
  expect(counts()).toEqual(before);
  await book(tooEarly, { overrideReason: 'Her wedding is in May.' }, at.petra);
  const [second] = (await at.desk.api.appointments.ofClient.query({ clientId: at.anna })).filter(
    (visit) => visit.sessionNumber === 2,
  );
  expect(second?.overrideReason).toBe('Her wedding is in May.');
});

test('two desks book the same course: one has it whole, the other is told, and nothing is double', async () => {
  const visits = chosen(await propose());
  const other = await at.clinic.deskOf('owner');
  const outcomes = await Promise.allSettled([book(visits), book(visits, {}, other)]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  const [refused] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(String(refused)).toContain('The next session of this course is session 5 by now');
  expect((await bookedOf()).length).toBe(4);
});

test('two desks want the same times for two clients: one course is whole, of the other nothing is left', async () => {
  const annas = chosen(await propose());
  const bellas = chosen(await propose({ clientId: at.bella }));
  const outcomes = await Promise.allSettled([book(annas), book(bellas, { clientId: at.bella }, at.owner)]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect([(await bookedOf()).length, (await bookedOf(at.bella)).length].sort()).toEqual([0, 4]);
});

test('the rest of a running course goes on from its last session and is what the client is waited for', async () => {
  await signSession(at.petra, at.anna);
  const course = await propose({ count: 3 });
  expect([course.sessionsBefore, course.plannedCount, ...lines(course)]).toEqual([
    1,
    4,
    '2 2027-03-23T10:00 ideal',
    '3 2027-04-13T10:00 ideal',
    '4 2027-05-04T10:00 ideal',
  ]);
  await book(chosen(course));
  const followUp = await at.desk.api.followUps.windowOf.query({ clientId: at.anna });
  expect([followUp?.status, followUp?.booked?.startsLocal]).toEqual(['booked', '2027-03-23T10:00']);
});

test('a course longer than its plan needs somebody who may lengthen the plan', async () => {
  await at.petra.api.plans.create.mutate({
    clientId: at.anna,
    indication: 'wrinkles',
    plannedCount: 2,
    note: '',
  });
  const visits = chosen(await propose());
  expect((await refusalOf(book(visits))).sentence).toBe(
    'This plan has 2 sessions. Ask a practitioner or the owner to make it longer, or book fewer visits.',
  );
  await book(visits, {}, at.petra);
  expect((await bookedOf())[3]).toBe('4 of 4: 2027-05-04T10:00');
});

test('without a number as many visits are proposed as the plan has left, or as are usual', async () => {
  expect((await propose({ count: undefined })).visits.length).toBe(4);
  await book(chosen(await propose({ count: 3 })));
  expect((await propose({ count: undefined })).visits).toEqual([]);
  expect((await propose({ count: undefined, indication: 'acne_scar_atrophic' })).visits.length).toBe(3);
});

test('a course that was booked by mistake is taken back whole, with its plan', async () => {
  await book(chosen(await propose()));
  await at.desk.api.undo.last.mutate({});
  expect(await bookedOf()).toEqual([]);
  const [plan] = await at.desk.api.plans.ofClient.query({ clientId: at.anna });
  expect(plan?.status).toBe('revoked');
});

test('a client who may not be treated yet is told so before any date', async () => {
  await at.petra.api.conditions.add.mutate({
    clientId: at.anna,
    contraindication: 'pregnancy_lactation',
    variant: '',
    onDate: '',
    note: '',
  });
  const [first, second] = (await propose()).visits;
  expect([first?.verdict, first?.time, second?.verdict]).toEqual(['blocked', null, 'waits']);
});
