import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, bookVisit, consentTo, signSession, wholeSession } from '../treatments/session.fixture.ts';
import { expiredChecks } from './openReactionCheck.ts';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;

/** Monday 23 November 2026. */
beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
  anna = await addClient(desk);
});
afterEach(() => clinic.close());

async function moveTo(iso: string) {
  clinic.setNow(iso);
  await desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: testPin });
}
const openOf = async (clientId = anna) =>
  (await desk.api.followUps.openOf.query({ clientId })).map(
    ({ kind, status, window }) => `${kind} ${window.idealFrom} ${status}`,
  );
const listed = async (status: 'due' | 'coming') =>
  (await desk.api.followUps.list.query({ status })).map((row) => `${row.kind} ${row.idealFrom}`);
/** A course of one session, done and finished. */
async function finishCourse(indication: 'wrinkles' | 'melasma' = 'wrinkles') {
  await desk.api.plans.create.mutate({ clientId: anna, indication, plannedCount: 1, note: '' });
  const treatmentId = await signSession(desk, anna, { indication });
  await desk.api.followUps.decide.mutate({ treatmentId, decision: 'course_finished' });
}
const turnOnMaintenance = (version = 0) =>
  desk.api.protocols.save.mutate({
    indication: 'wrinkles',
    version,
    days: { floor: 14, softFloor: 21, idealFrom: 21, idealTo: 28, lateAfter: 42 },
    sessions: { fewest: 1, usual: 4, most: 4 },
    reviewDays: [30, 90, 180],
    maintenance: { isOn: true, everyDays: 180 },
    reason: 'Our clients ask for it.',
  });

test('after a session somebody asks how the skin is, on the day the usual redness is over', async () => {
  await signSession(desk, anna);
  expect(await openOf()).toEqual(['reaction_check 2026-11-26 due', 'next_session 2026-12-14 due']);
  const [check] = await desk.api.followUps.openOf.query({ clientId: anna });
  expect([check?.window.lateAfter, check?.window.reasons[0]?.sentence]).toEqual([
    '2026-12-07',
    'Ask how the skin is once the usual redness is over. No source says when to ask: the days are those of the aftercare lines for redness and for calling about it, which the clinic can change.',
  ]);
});

test("the reaction check follows the clinic's own aftercare line", async () => {
  await desk.api.aftercare.save.mutate({
    id: 'redness',
    version: 0,
    from: { hours: 0 },
    until: { day: 5 },
    reason: 'As we see it here.',
  });
  await signSession(desk, anna);
  expect((await openOf())[0]).toBe('reaction_check 2026-11-28 due');
});

test('the list is shown for one reason, where that is what the desk works on', async () => {
  await signSession(desk, anna);
  const coming = (kind: 'reaction_check' | 'next_session' | 'review') =>
    desk.api.followUps.list.query({ status: 'coming', kind });
  expect((await coming('reaction_check')).map((row) => row.idealFrom)).toEqual(['2026-11-26']);
  expect((await coming('next_session')).map((row) => row.idealFrom)).toEqual(['2026-12-14']);
  expect(await coming('review')).toEqual([]);
});

test('a clinic may ask after first sessions only, or never', async () => {
  const save = (version: number, reactionCheck: 'first_or_unhealed' | 'never') =>
    desk.api.followUps.saveRecallRules.mutate({ version, reactionCheck, daysOnTime: 14 });
  await save(1, 'first_or_unhealed');
  await signSession(desk, anna);
  expect((await openOf()).length).toBe(2);
  await moveTo('2026-12-16T10:00:00Z');
  await signSession(desk, anna);
  expect(await openOf()).toEqual(['next_session 2027-01-06 due']);
  await save(2, 'never');
  const ben = await addClient(desk, { givenName: 'Ben' });
  await signSession(desk, ben);
  expect((await openOf(ben)).length).toBe(1);
  expect((await refusalOf(save(2, 'never'))).code).toBe('changed_elsewhere');
});

test('two concerns treated on one day are one call', async () => {
  await signSession(desk, anna);
  await signSession(desk, anna, { indication: 'melasma' });
  expect((await openOf()).filter((one) => one.startsWith('reaction_check'))).toEqual([
    'reaction_check 2026-11-26 due',
  ]);
});

test('whoever was called is off the list, with what came of it; the next visit stays', async () => {
  await signSession(desk, anna);
  await moveTo('2026-11-26T10:00:00Z');
  expect(await listed('due')).toEqual(['reaction_check 2026-11-26']);
  const [row] = await desk.api.followUps.list.query({});
  if (!row) throw new Error('nobody is listed');
  await desk.api.followUps.settle.mutate({ id: row.id, note: 'All calm, no redness.' });
  expect([await listed('due'), await openOf()]).toEqual([[], ['next_session 2026-12-14 due']]);
  const again = desk.api.followUps.settle.mutate({ id: row.id, note: 'All calm.' });
  expect((await refusalOf(again)).code).toBe('changed_elsewhere');
});

test('nobody is asked after two weeks any more, and the list does not keep such rows', async () => {
  await signSession(desk, anna);
  await moveTo('2026-12-10T10:00:00Z');
  expect(await listed('due')).toEqual([]);
  await signSession(desk, await addClient(desk, { givenName: 'Ben' }));
  expect(await openOf()).toEqual(['next_session 2026-12-14 due']);
});

test('the rows whose days are over are found through their own index', () => {
  const { sql, parameters } = expiredChecks(clinic.database.kysely, '2026-12-10').compile();
  const plan = clinic.database.raw.prepare(`explain query plan ${sql}`).all(...parameters);
  expect(plan.map((step) => String(Object(step).detail))).toEqual([
    'SEARCH follow_ups USING COVERING INDEX follow_ups_reaction_checks (late_after<?)',
  ]);
});

test("a finished course is followed by its reviews, on the protocol's days after the last session", async () => {
  await finishCourse();
  expect((await openOf()).filter((one) => !one.startsWith('reaction'))).toEqual([
    'review 2026-12-23 due',
    'review 2027-02-21 due',
    'review 2027-05-22 due',
  ]);
  const window = await desk.api.followUps.windowOf.query({ clientId: anna });
  expect(window).toBeNull();
});

test('a course that was stopped has no reviews', async () => {
  const treatmentId = await signSession(desk, anna);
  const decision = 'course_finished';
  await desk.api.followUps.decide.mutate({ treatmentId, decision, reason: 'She moves away.' });
  expect((await openOf()).filter((one) => one.startsWith('review'))).toEqual([]);
});

test('of three reviews one is on the list: the next, then the last that is due', async () => {
  await finishCourse();
  await moveTo('2026-12-12T10:00:00Z');
  expect([await listed('due'), await listed('coming')]).toEqual([[], ['review 2026-12-23']]);
  await moveTo('2027-02-22T10:00:00Z');
  expect(await listed('due')).toEqual(['review 2027-02-21']);
  const [row] = await desk.api.followUps.list.query({});
  if (!row) throw new Error('nobody is listed');
  await desk.api.followUps.settle.mutate({ id: row.id, note: 'Photos taken.' });
  expect(await openOf()).toEqual(['review 2027-05-22 due']);
});

test('a booked review answers the review and not the next session; done, it is done', async () => {
  await finishCourse();
  await signSession(desk, anna, { indication: 'melasma' });
  const services = await desk.api.clinic.services.query();
  const review = services.find((service) => service.kind === 'review');
  if (!review) throw new Error('the test clinic has no review');
  const visit = await desk.api.appointments.book.mutate({
    clientId: anna,
    serviceId: review.id,
    practitionerId: desk.staffId,
    startsLocal: '2026-12-23T10:00',
    durationMinutes: 30,
  });
  const reviews = async () => (await openOf()).filter((one) => /^(review|next)/.test(one));
  expect(await reviews()).toEqual([
    'review 2026-12-23 booked',
    'next_session 2026-12-23 due',
    'review 2027-02-21 due',
    'review 2027-05-22 due',
  ]);
  await desk.api.appointments.setStatus.mutate({ ...visit, to: 'arrived' });
  await desk.api.appointments.setStatus.mutate({ ...visit, version: 2, to: 'fulfilled' });
  expect(await reviews()).toEqual([
    'next_session 2026-12-23 due',
    'review 2027-02-21 due',
    'review 2027-05-22 due',
  ]);
});

test('maintenance is asked for where the result fades with age and the clinic has turned it on', async () => {
  await turnOnMaintenance();
  await finishCourse();
  expect((await openOf()).filter((one) => one.startsWith('maintenance'))).toEqual([
    'maintenance 2027-05-22 due',
  ]);
  const followUp = await desk.api.followUps.windowOf.query({ clientId: anna });
  expect([followUp?.window.earliest, followUp?.window.idealFrom, followUp?.window.lateAfter]).toEqual([
    '2026-12-07',
    '2027-05-22',
    '2027-06-05',
  ]);
});

test('turned on later, maintenance is asked of those who have finished; a changed review day moves', async () => {
  await finishCourse();
  await turnOnMaintenance();
  expect((await openOf()).filter((one) => one.startsWith('maintenance'))).toEqual([
    'maintenance 2027-05-22 due',
  ]);
  await desk.api.protocols.restore.mutate({ indication: 'wrinkles', version: 1, reason: 'Back to usual.' });
  expect((await openOf()).filter((one) => one.startsWith('maintenance'))).toEqual([]);
  expect((await openOf()).filter((one) => one.startsWith('review')).length).toBe(3);
});

test('a course of scars ends in reviews only, whatever is turned on elsewhere', async () => {
  await turnOnMaintenance();
  await finishCourse('melasma');
  expect((await openOf()).filter((one) => one.startsWith('maintenance'))).toEqual([]);
});

test('a new session for the same concern ends the wait for maintenance and for the old reviews', async () => {
  await turnOnMaintenance();
  await finishCourse();
  await moveTo('2027-05-24T10:00:00Z');
  await signSession(desk, anna);
  expect(await openOf()).toEqual(['reaction_check 2027-05-27 due', 'next_session 2027-06-14 due']);
  const [plan] = await desk.api.plans.ofClient.query({ clientId: anna });
  expect([plan?.plannedCount, plan?.sessionsDone]).toEqual([1, 1]);
});

test('"course finished" at the desk ends a whole course, and its reviews follow', async () => {
  await desk.api.plans.create.mutate({ clientId: anna, indication: 'wrinkles', plannedCount: 1, note: '' });
  const visit = await bookVisit(desk, anna, '2026-11-23T10:00');
  await desk.api.appointments.setStatus.mutate({ ...visit, to: 'checked-in' });
  const { id } = await desk.api.treatments.start.mutate({ appointmentId: visit.id });
  const draft = await desk.api.treatments.get.query({ id });
  const saved = await desk.api.treatments.saveDraft.mutate({ id, version: draft.version, ...wholeSession });
  await consentTo(desk, anna);
  await desk.api.treatments.sign.mutate({ id, version: saved.version });
  await desk.api.appointments.setStatus.mutate({ id: visit.id, version: 2, to: 'fulfilled' });
  await desk.api.appointments.decideNextVisit.mutate({
    id: visit.id,
    version: 3,
    decision: 'course_finished',
  });
  expect((await openOf()).filter((one) => one.startsWith('review')).length).toBe(3);
});

test('cancelling the next visit of a course leaves nobody to call while the one after it comes in time', async () => {
  await signSession(desk, anna);
  const visit = await bookVisit(desk, anna, '2026-12-15T10:00');
  await bookVisit(desk, anna, '2026-12-30T10:00');
  await desk.api.appointments.cancel.mutate({ ...visit, reason: 'unwell' });
  expect((await openOf())[1]).toBe('next_session 2026-12-14 booked');
  const followUp = await desk.api.followUps.windowOf.query({ clientId: anna });
  expect(followUp?.booked?.startsLocal).toBe('2026-12-30T10:00');
});
