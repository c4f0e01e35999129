import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf, testPin } from '../../testing/testClinic.ts';
import { type BookingClinic, openBookingClinic } from '../appointments/bookingClinic.fixture.ts';
import { signSession } from '../treatments/session.fixture.ts';
import { waitingQuery } from './waitlist.repo.ts';

let at: BookingClinic;
/** Monday 23 November 2026, 08:00. */
beforeEach(async () => {
  at = await openBookingClinic();
});
afterEach(() => at.clinic.close());

type Wish = Parameters<BookingClinic['desk']['api']['waitlist']['add']['mutate']>[0];
const add = (over: Partial<Wish> = {}) =>
  at.desk.api.waitlist.add.mutate({ clientId: at.anna, serviceId: at.serviceOf('treatment'), ...over });
/** Tuesday 24 November, 10:00 to 11:00 with Petra, unless told otherwise. */
const matches = async (over: object = {}) =>
  (
    await at.desk.api.waitlist.matchesFor.query({
      startsLocal: '2026-11-24T10:00',
      durationMinutes: 60,
      practitionerId: at.petra.staffId,
      ...over,
    })
  ).map(({ givenName, startsLocal, reason }) => `${givenName} ${startsLocal}: ${reason}`);

test('a freed time is offered to whoever waits for it, with a room and since when', async () => {
  await add();
  expect(await matches()).toEqual(['Anna 2026-11-24T10:00: Waiting since 23 November 2026']);
  const [match] = await at.desk.api.waitlist.matchesFor.query({
    startsLocal: '2026-11-24T10:00',
    durationMinutes: 60,
    practitionerId: at.petra.staffId,
  });
  expect(match?.roomId).toBe(at.room1);
});

test('a cancelled visit frees its time; while it stands nobody is offered it', async () => {
  await add();
  const visit = await at.desk.api.appointments.book.mutate(at.booking({ clientId: at.bella }));
  expect(await matches()).toEqual([]);
  await at.desk.api.appointments.cancel.mutate({ ...visit, reason: 'unwell' });
  expect(await matches()).toEqual(['Anna 2026-11-24T10:00: Waiting since 23 November 2026']);
});

test.each([
  ['another weekday', { weekdays: [1, 3] }, []],
  ['the afternoon only', { fromMinute: 720 }, []],
  ['from half past ten', { fromMinute: 630 }, ['Anna 2026-11-24T10:30: Waiting since 23 November 2026']],
  ['until yesterday of the gap', { untilDate: '2026-11-23' }, []],
  ['until that day', { untilDate: '2026-11-24' }, ['Anna 2026-11-24T10:00: Waiting since 23 November 2026']],
])('a client who can come on %s', async (_, wish, expected) => {
  await add(wish);
  expect(await matches()).toEqual(expected);
});

test('a client who wants somebody else is not offered Petra', async () => {
  await add({ practitionerIds: [at.owner.staffId] });
  expect(await matches()).toEqual([]);
  expect((await matches({ practitionerId: at.owner.staffId })).length).toBe(1);
});

test('nobody is pulled in too early, and whoever is late comes first', async () => {
  await signSession(at.petra, at.anna);
  await add();
  await add({ clientId: at.bella });
  expect(await matches()).toEqual(['Bella 2026-11-24T10:00: Waiting since 23 November 2026']);
  at.clinic.setNow('2026-12-28T08:00:00Z');
  const desk = await signedIn();
  const late = await desk.api.waitlist.matchesFor.query({
    startsLocal: '2026-12-29T10:00',
    durationMinutes: 60,
    practitionerId: at.petra.staffId,
  });
  expect(late.map(({ givenName, reason }) => `${givenName}: ${reason}`)).toEqual([
    'Anna: 8 days past the ideal days, waiting since 23 November 2026',
    'Bella: Waiting since 23 November 2026',
  ]);
});

test('a client who is booked already is offered to come earlier, and not a day that is later', async () => {
  const visit = await at.desk.api.appointments.book.mutate(
    at.booking({ serviceId: at.serviceOf('treatment'), startsLocal: '2026-11-30T10:00' }),
  );
  await add();
  const gap = { durationMinutes: 60, practitionerId: at.petra.staffId };
  const ask = async (startsLocal: string) =>
    (await at.desk.api.waitlist.matchesFor.query({ ...gap, startsLocal })).map((match) => match.booked);
  expect([await ask('2026-11-24T10:00'), await ask('2026-12-01T10:00')]).toEqual([
    [{ id: visit.id, version: 1, startsLocal: '2026-11-30T10:00' }],
    [],
  ]);
  await at.desk.api.appointments.move.mutate({ ...visit, startsLocal: '2026-12-01T10:00' });
  expect((await at.desk.api.waitlist.list.query({})).length).toBe(1);
  await at.desk.api.appointments.move.mutate({ ...visit, version: 2, startsLocal: '2026-11-24T10:00' });
  expect(await at.desk.api.waitlist.list.query({})).toEqual([]);
});

test('a new visit from the waiting list is the next session of the course', async () => {
  await signSession(at.petra, at.anna);
  await add();
  const [match] = await at.desk.api.waitlist.matchesFor.query({
    startsLocal: '2026-12-15T10:00',
    durationMinutes: 60,
    practitionerId: at.petra.staffId,
  });
  const [plan] = await at.desk.api.plans.ofClient.query({ clientId: at.anna });
  expect(match?.next).toEqual({ planId: plan?.id, sessionNumber: 2 });
});

test('a client whose skin has not healed is not offered anything', async () => {
  await signSession(at.petra, at.anna, { isReactionUnhealed: true });
  await add();
  expect(await matches({ startsLocal: '2027-01-12T10:00' })).toEqual([]);
});

test('a client who is in the clinic at that time is not offered it', async () => {
  await add();
  await at.desk.api.appointments.book.mutate(
    at.booking({ practitionerId: at.owner.staffId, roomId: null, startsLocal: '2026-11-24T10:00' }),
  );
  expect(await matches()).toEqual([]);
});

test('without a free room there is nothing to offer', async () => {
  await add();
  await at.owner.api.clinic.saveRoom.mutate({ id: at.room2, name: 'Room 2', isActive: false });
  await at.desk.api.appointments.book.mutate(
    at.booking({ clientId: at.bella, practitionerId: at.owner.staffId }),
  );
  expect(await matches()).toEqual([]);
});

test('the visit that was waited for takes the client off the list; another one does not', async () => {
  await add({ weekdays: [2] });
  const treatment = { serviceId: at.serviceOf('treatment') };
  await at.desk.api.appointments.book.mutate(at.booking({ ...treatment, startsLocal: '2026-11-25T10:00' }));
  expect((await at.desk.api.waitlist.list.query({})).length).toBe(1);
  await at.desk.api.appointments.book.mutate(at.booking({ ...treatment, startsLocal: '2026-12-22T10:00' }));
  expect(await at.desk.api.waitlist.list.query({})).toEqual([]);
});

test('a visit that was booked by mistake puts the client back on the list, by either undo', async () => {
  await add();
  const booking = () =>
    at.desk.api.appointments.book.mutate(at.booking({ serviceId: at.serviceOf('treatment') }));
  const visit = await booking();
  expect(await at.desk.api.waitlist.list.query({})).toEqual([]);
  await at.desk.api.appointments.setStatus.mutate({ ...visit, to: 'entered-in-error' });
  expect((await at.desk.api.waitlist.list.query({})).length).toBe(1);
  at.clinic.setNow('2026-11-23T08:01:00Z');
  await booking();
  expect(await at.desk.api.waitlist.list.query({})).toEqual([]);
  await at.desk.api.undo.last.mutate({});
  expect((await at.desk.api.waitlist.list.query({})).length).toBe(1);
});

test('one wish for each service; taken off at one desk, it is gone at the other', async () => {
  const wish = await add();
  expect((await refusalOf(add())).sentence).toBe(
    'The client waits for this already. Take the old wish off the list first.',
  );
  await at.desk.api.waitlist.withdraw.mutate(wish);
  expect((await refusalOf(at.owner.api.waitlist.withdraw.mutate(wish))).code).toBe('changed_elsewhere');
  expect(await at.desk.api.waitlist.list.query({ clientId: at.anna })).toEqual([]);
});

test('a wish that ends before it begins is refused beside its field', async () => {
  expect((await refusalOf(add({ fromMinute: 700, toMinute: 600 }))).fields).toEqual({
    toMinute: 'The end must be after the beginning.',
  });
  expect((await refusalOf(add({ untilDate: '2026-11-20' }))).sentence).toBe(
    'This day is over. Choose a later one, or leave it open.',
  );
});

test('those who wait are read through their index, not through all who ever waited', () => {
  const { sql, parameters } = waitingQuery(at.clinic.database.kysely, { today: '2026-11-24' }).compile();
  const plan = at.clinic.database.raw.prepare(`explain query plan ${sql}`).all(...parameters);
  const steps = plan.map((step) => String(Object(step).detail));
  expect(steps[0]).toMatch(/waitlist USING INDEX waitlist_waiting/);
});

async function signedIn() {
  await at.desk.api.staff.signIn.mutate({ staffId: at.petra.staffId, pin: testPin });
  return at.desk;
}
