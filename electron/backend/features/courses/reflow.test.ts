import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppointmentId } from '../../../../shared/ids.ts';
import { refusalOf } from '../../testing/testClinic.ts';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';

let at: BookingClinic;
/** Sessions 1 to 4 on Tuesdays at ten: 2 and 23 March, 13 April, 4 May 2027. The clocks go forward on 28 March. */
let ids: AppointmentId[];

beforeEach(async () => {
  at = await openBookingClinic('2027-03-01T08:00:00Z');
  const visits = ['2027-03-02', '2027-03-23', '2027-04-13', '2027-05-04'].map((date, index) => ({
    sessionNumber: index + 1,
    startsLocal: `${date}T10:00`,
    practitionerId: at.petra.staffId,
    roomId: at.room1,
  }));
  const serviceId = at.serviceOf('treatment');
  const course = { clientId: at.anna, serviceId, indication: 'wrinkles' as const, visits };
  ids = (await at.desk.api.appointments.bookCourse.mutate(course)).visits.map((visit) => visit.id);
});
afterEach(() => at.clinic.close());

const api = () => at.desk.api.appointments;
const idOf = (session: number): AppointmentId => {
  const id = ids[session - 1];
  if (!id) throw new Error('no such session');
  return id;
};
const visitOf = (session: number) => api().get.query({ id: idOf(session) });
const move = async (session: number, startsLocal: string) =>
  api().move.mutate({ id: idOf(session), version: (await visitOf(session)).version, startsLocal });
const cancel = async (session: number) =>
  api().cancel.mutate({ id: idOf(session), version: (await visitOf(session)).version, reason: 'unwell' });
const propose = (session: number) => api().proposeReflow.query({ appointmentId: idOf(session) });
type Proposed = Awaited<ReturnType<typeof propose>>;
const shown = ({ lines }: Proposed) =>
  lines.map(
    ({ sessionNumber, before, after, outcome }) =>
      `${sessionNumber} ${outcome}: ${before.startsLocal} → ${after?.startsLocal ?? '-'}`,
  );
/** What the desk accepts: every line that has a new place, but not the visit that it has moved itself. */
const changesOf = ({ lines, change }: Proposed) =>
  lines.flatMap(({ appointmentId, version, outcome, after }, index) =>
    outcome === 'moved' && after && (index > 0 || change !== 'moved')
      ? [
          {
            appointmentId,
            version,
            startsLocal: after.startsLocal,
            practitionerId: after.practitionerId,
            roomId: after.roomId,
          },
        ]
      : [],
  );
const standing = async () =>
  (await api().ofClient.query({ clientId: at.anna }))
    .filter((visit) => visit.status === 'booked')
    .map((visit) => `${visit.sessionNumber} ${visit.startsLocal}`)
    .sort();

test('a visit moved a week later takes the later ones with it, and says why', async () => {
  await move(2, '2027-03-30T10:00');
  const proposed = await propose(2);
  expect(shown(proposed)).toEqual([
    '2 moved: 2027-03-23T10:00 → 2027-03-30T10:00',
    '3 moved: 2027-04-13T10:00 → 2027-04-20T10:00',
    '4 moved: 2027-05-04T10:00 → 2027-05-11T10:00',
  ]);
  expect(proposed.lines[1]?.sentence).toMatch(/^Earlier than advised: better from 20 April 2027. New date: /);
  await api().applyReflow.mutate({ changes: changesOf(proposed) });
  expect(await standing()).toEqual([
    '1 2027-03-02T10:00',
    '2 2027-03-30T10:00',
    '3 2027-04-20T10:00',
    '4 2027-05-11T10:00',
  ]);
  await at.desk.api.undo.last.mutate({});
  expect(await standing()).toEqual([
    '1 2027-03-02T10:00',
    '2 2027-03-30T10:00',
    '3 2027-04-13T10:00',
    '4 2027-05-04T10:00',
  ]);
});

test('a visit moved by a single day brings the later ones along, as they would come a day earlier than advised', async () => {
  await move(2, '2027-03-24T10:00');
  expect(shown(await propose(2))).toEqual([
    '2 moved: 2027-03-23T10:00 → 2027-03-24T10:00',
    '3 moved: 2027-04-13T10:00 → 2027-04-20T10:00',
    '4 moved: 2027-05-04T10:00 → 2027-05-11T10:00',
  ]);
});

test('nothing moved: nothing to do', async () => {
  expect(shown(await propose(2)).filter((line) => line.includes('moved'))).toEqual([]);
});

test('a cancelled visit is made up for by a new one, and taken back with one undo', async () => {
  await cancel(2);
  const proposed = await propose(2);
  expect(shown(proposed)).toEqual([
    '2 moved: 2027-03-23T10:00 → 2027-03-30T10:00',
    '3 moved: 2027-04-13T10:00 → 2027-04-20T10:00',
    '4 moved: 2027-05-04T10:00 → 2027-05-11T10:00',
  ]);
  await api().applyReflow.mutate({ changes: changesOf(proposed) });
  expect(await standing()).toEqual([
    '1 2027-03-02T10:00',
    '2 2027-03-30T10:00',
    '3 2027-04-20T10:00',
    '4 2027-05-11T10:00',
  ]);
  expect(shown(await propose(2))).toEqual([]);
  await at.desk.api.undo.last.mutate({});
  expect(await standing()).toEqual(['1 2027-03-02T10:00', '3 2027-04-13T10:00', '4 2027-05-04T10:00']);
});

test('one date that is taken leaves every visit where it was, and is named', async () => {
  await move(2, '2027-03-30T10:00');
  const changes = changesOf(await propose(2));
  await api().book.mutate(at.booking({ clientId: at.bella, startsLocal: '2027-05-11T10:00' }));
  const before = await standing();
  const refusal = await refusalOf(api().applyReflow.mutate({ changes }));
  expect(refusal.sentence).toMatch(
    /^Tuesday 11 May at 10:00: Petra Practitioner and Room 1 are taken .* Nothing was moved\.$/,
  );
  expect(await standing()).toEqual(before);
});

test('a new date that is too close to the one before it is refused', async () => {
  await move(2, '2027-03-30T10:00');
  const [third] = changesOf(await propose(2));
  if (!third) throw new Error('session 3 moves');
  const changes = [{ ...third, startsLocal: '2027-04-06T10:00' }];
  expect((await refusalOf(api().applyReflow.mutate({ changes }))).sentence).toMatch(
    /^Tuesday 6 April at 10:00: Too early: allowed from 13 April 2027\./,
  );
});

test('two desks accept the same new dates: the second is told that they have changed', async () => {
  await move(2, '2027-03-30T10:00');
  const changes = changesOf(await propose(2));
  const outcomes = await Promise.allSettled([
    api().applyReflow.mutate({ changes }),
    at.owner.api.appointments.applyReflow.mutate({ changes }),
  ]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await standing()).length).toBe(4);
});

test('after somebody has moved one of them since, the undo is refused in words and nothing goes back', async () => {
  await move(2, '2027-03-30T10:00');
  await api().applyReflow.mutate({ changes: changesOf(await propose(2)) });
  const { id, version } = await visitOf(4);
  await at.owner.api.appointments.move.mutate({ id, version, startsLocal: '2027-05-12T10:00' });
  const before = await standing();
  expect((await refusalOf(at.desk.api.undo.last.mutate({}))).sentence).toBe(
    'Olive Owner has changed this visit since. Nothing was taken back.',
  );
  expect(await standing()).toEqual(before);
});

test('a visit that belongs to no course brings nothing along', async () => {
  const visit = await api().book.mutate(at.booking({ startsLocal: '2027-11-23T10:00' }));
  expect((await api().proposeReflow.query({ appointmentId: visit.id })).lines).toEqual([]);
});
