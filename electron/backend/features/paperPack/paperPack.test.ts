import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, bookVisit, draftSession, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;

/** Monday 23 November 2026. */
beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
  anna = await addClient(desk, { alert: 'Faints easily', birthDate: '1990-02-03', fitzpatrick: 2 });
});
afterEach(() => clinic.close());

async function moveTo(iso: string) {
  clinic.setNow(iso);
  await desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: testPin });
}

test('the form of a visit has who it is, her alerts, the last session, and when she would be due after this one', async () => {
  await signSession(desk, anna);
  await bookVisit(desk, anna, '2026-12-15T10:00');
  const [form, ...more] = await desk.api.paperPack.forms.query({ date: '2026-12-15' });
  expect(more).toEqual([]);
  expect({
    alerts: form?.alerts,
    born: form?.birthDate,
    skin: form?.fitzpatrick,
    concern: form?.indicationName,
    last: form?.last?.zones.map((row) => `${row.zone} ${row.needleMillimetres} mm × ${row.passes}`),
    lastOn: form?.last?.performedOn,
    next: form?.next,
  }).toEqual({
    alerts: ['Faints easily'],
    born: '1990-02-03',
    skin: 2,
    concern: 'Wrinkles',
    last: ['forehead 0.5 mm × 4', 'cheek_left 1 mm × 6'],
    lastOn: '2026-11-23',
    next: {
      earliest: '2026-12-29',
      idealFrom: '2027-01-05',
      idealTo: '2027-01-12',
      lateAfter: '2027-01-26',
    },
  });
});

test('a first visit has an empty form, and a cancelled one has none', async () => {
  const visit = await bookVisit(desk, anna, '2026-11-24T10:00');
  const forms = () => desk.api.paperPack.forms.query({ date: '2026-11-24' });
  expect((await forms()).map(({ last, next }) => ({ last, next }))).toEqual([{ last: null, next: null }]);
  await desk.api.appointments.cancel.mutate({ ...visit, reason: 'unwell' });
  expect(await forms()).toEqual([]);
});

test('a visit entered from paper is done, and says when it happened and when it was typed', async () => {
  const visit = await bookVisit(desk, anna, '2026-11-23T10:00');
  const missed = await bookVisit(desk, await addClient(desk, { givenName: 'Ben' }), '2026-11-23T12:00');
  await moveTo('2026-11-24T09:30:00Z');
  const entered = await desk.api.paperPack.enterVisit.mutate({
    ...visit,
    cameTo: 'fulfilled',
    happenedLocal: '2026-11-23T10:50',
  });
  await desk.api.paperPack.enterVisit.mutate({
    ...missed,
    cameTo: 'noshow',
    happenedLocal: '2026-11-23T12:00',
  });
  const { visits } = await desk.api.appointments.range.query({
    fromDate: '2026-11-23',
    toDate: '2026-11-23',
  });
  expect(visits.map(({ clientGivenName, status }) => `${clientGivenName} ${status}`)).toEqual([
    'Anna fulfilled',
    'Ben noshow',
  ]);
  expect(await desk.api.paperPack.ofClient.query({ clientId: anna })).toEqual([
    {
      entity: 'visit',
      id: visit.id,
      happenedLocal: '2026-11-23T10:50',
      typedAt: Date.parse('2026-11-24T09:30:00Z'),
      typedBy: 'Olive Owner',
    },
  ]);
  const again = desk.api.paperPack.enterVisit.mutate({
    ...entered,
    cameTo: 'fulfilled',
    happenedLocal: '2026-11-23T10:50',
  });
  expect((await refusalOf(again)).code).toBe('appointment_closed');
});

test('a record written from its form keeps both times, once', async () => {
  const draft = await draftSession(desk, anna);
  await moveTo('2026-11-23T18:30:00Z');
  const mark = (happenedLocal: string) =>
    desk.api.paperPack.markTreatment.mutate({ id: draft.id, happenedLocal });
  const wrongDay = 'The session is recorded for another day. Correct its day first.';
  expect(await refusalOf(mark('2026-11-22T10:00'))).toEqual({
    code: 'bad_input',
    sentence: wrongDay,
    fields: { happenedLocal: wrongDay },
  });
  expect((await refusalOf(mark('2026-11-23T19:00'))).sentence).toBe(
    'This time has not come yet. Enter when it happened.',
  );
  await mark('2026-11-23T11:15');
  const [entry] = await desk.api.paperPack.ofClient.query({ clientId: anna });
  expect([entry?.entity, entry?.happenedLocal]).toEqual(['treatment', '2026-11-23T11:15']);
  expect((await refusalOf(mark('2026-11-23T11:20'))).code).toBe('changed_elsewhere');
});

test('the entries of a client are found through her own visits and sessions', () => {
  const plan = clinic.database.raw
    .prepare(
      `explain query plan select 1 from appointments
        join paper_entries on paper_entries.entity_id = appointments.id and paper_entries.entity = 'visit'
        where appointments.client_id = 'x'`,
    )
    .all();
  expect(plan.map((step) => String(Object(step).detail)).filter((step) => step.startsWith('SCAN'))).toEqual(
    [],
  );
});
