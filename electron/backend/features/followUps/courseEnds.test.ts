import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, bookVisit, consentTo, signSession, wholeSession } from '../treatments/session.fixture.ts';

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

async function moveTo(date: string) {
  clinic.setNow(`${date}T10:00:00Z`);
  await desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: testPin });
}
/** Without the skin checks. */
const openOf = async (clientId = anna) =>
  (await desk.api.followUps.openOf.query({ clientId }))
    .filter(({ kind }) => kind !== 'reaction_check')
    .map(({ kind, status, window }) => `${kind} ${window.idealFrom} ${status}`);
const planCourse = (plannedCount: number) =>
  desk.api.plans.create.mutate({ clientId: anna, indication: 'wrinkles', plannedCount, note: '' });
const plansOf = () => desk.api.plans.ofClient.query({ clientId: anna });
const finish = (treatmentId: Awaited<ReturnType<typeof signSession>>, reason?: string) =>
  desk.api.followUps.decide.mutate({
    treatmentId,
    decision: 'course_finished',
    ...(reason === undefined ? {} : { reason }),
  });
async function finishWholeCourse() {
  await planCourse(1);
  await finish(await signSession(desk, anna));
}
const turnOnMaintenance = () =>
  desk.api.protocols.save.mutate({
    indication: 'wrinkles',
    version: 0,
    days: { floor: 14, softFloor: 21, idealFrom: 21, idealTo: 28, lateAfter: 42 },
    sessions: { fewest: 1, usual: 4, most: 4 },
    reviewDays: [30, 90, 180],
    maintenance: { isOn: true, everyDays: 180 },
    reason: 'Our clients ask for it.',
  });
/** A visit of today with its record signed. */
async function recordedVisit() {
  const visit = await bookVisit(desk, anna, '2026-11-23T10:00');
  await desk.api.appointments.setStatus.mutate({ ...visit, to: 'checked-in' });
  const { id: treatmentId } = await desk.api.treatments.start.mutate({ appointmentId: visit.id });
  const { version } = await desk.api.treatments.get.query({ id: treatmentId });
  const saved = await desk.api.treatments.saveDraft.mutate({ id: treatmentId, version, ...wholeSession });
  await consentTo(desk, anna);
  await desk.api.treatments.sign.mutate({ id: treatmentId, version: saved.version });
  return { id: visit.id, treatmentId };
}
async function bookReview(startsLocal: string) {
  const review = (await desk.api.clinic.services.query()).find(({ kind }) => kind === 'review');
  if (!review) throw new Error('the test clinic has no review');
  const visit = { clientId: anna, serviceId: review.id, practitionerId: desk.staffId };
  return desk.api.appointments.book.mutate({ ...visit, startsLocal, durationMinutes: 30 });
}

test('a course ends once, and takes neither another concern nor a booked visit with it', async () => {
  await signSession(desk, anna);
  await signSession(desk, anna, { indication: 'melasma' });
  const plan = (await plansOf()).find(({ indication }) => indication === 'melasma');
  const other = (await plansOf()).find(({ indication }) => indication === 'wrinkles');
  if (!plan || !other) throw new Error('two courses came of two sessions');
  const end = (id: typeof plan.id, version: number) =>
    desk.api.plans.end.mutate({ id, version, status: 'revoked', reason: 'Enough.' });
  await end(plan.id, plan.version);
  expect(await openOf()).toEqual(['next_session 2026-12-14 due']);
  const visit = await bookVisit(desk, anna, '2026-12-15T10:00');
  expect((await refusalOf(end(plan.id, plan.version + 1))).sentence).toBe('This plan has ended already.');
  await end(other.id, other.version);
  expect(await openOf()).toEqual(['next_session 2026-12-14 booked']);
  // When that visit falls through nobody is called for it.
  await desk.api.appointments.cancel.mutate({ ...visit, reason: 'unwell' });
  expect(await openOf()).toEqual([]);
});

test('one session before the planned number a course still needs a reason to end', async () => {
  await planCourse(2);
  const treatmentId = await signSession(desk, anna);
  expect((await refusalOf(finish(treatmentId))).code).toBe('reason_needed');
  expect((await plansOf())[0]?.status).toBe('active');
});

test('a visit keeps what was decided after its session', async () => {
  const visit = await recordedVisit();
  await desk.api.followUps.decide.mutate({ treatmentId: visit.treatmentId, decision: 'recall' });
  const kept = await desk.api.appointments.get.query({ id: visit.id });
  expect(kept.nextVisitDecision).toBe('recall');
});

test('"course finished" at the desk leaves a course running that has a session left', async () => {
  await planCourse(2);
  const visit = await recordedVisit();
  await desk.api.appointments.setStatus.mutate({ id: visit.id, version: 2, to: 'fulfilled' });
  const finished = { id: visit.id, version: 3, decision: 'course_finished' as const };
  await desk.api.appointments.decideNextVisit.mutate(finished);
  expect((await plansOf())[0]?.status).toBe('active');
});

test('a course that is finished late begins only with the reviews that are not over', async () => {
  await planCourse(1);
  const treatmentId = await signSession(desk, anna);
  // The first review was on 23 December, and on time until 6 January.
  await moveTo('2027-01-06');
  await finish(treatmentId);
  expect(await openOf()).toEqual(['review 2026-12-23 due', 'review 2027-02-21 due', 'review 2027-05-22 due']);
});

test('a day later the first of them is over', async () => {
  await planCourse(1);
  const treatmentId = await signSession(desk, anna);
  await moveTo('2027-01-07');
  await finish(treatmentId);
  expect(await openOf()).toEqual(['review 2027-02-21 due', 'review 2027-05-22 due']);
});

test('a protocol that is changed asks nothing of a course that was stopped, nor of somebody who has begun anew', async () => {
  await finish(await signSession(desk, anna), 'She moves away.');
  const stopped = anna;
  anna = await addClient(desk, { givenName: 'Bea' });
  await finishWholeCourse();
  await moveTo('2026-12-16');
  await signSession(desk, anna);
  await turnOnMaintenance();
  expect([await openOf(stopped), await openOf(anna)]).toEqual([[], ['next_session 2027-01-06 due']]);
});

test('maintenance of one concern is no maintenance of another', async () => {
  await turnOnMaintenance();
  await finishWholeCourse();
  await signSession(desk, anna, { indication: 'melasma' });
  const melasma = (await plansOf()).find(({ indication }) => indication === 'melasma');
  expect(melasma?.plannedCount).toBeGreaterThan(1);
});

test('a review booked for the very day of a later one stands for that, and the earlier is behind her', async () => {
  await moveTo('2026-11-24');
  await finishWholeCourse();
  await bookReview('2027-02-22T10:00');
  expect(await openOf()).toEqual(['review 2027-02-22 booked', 'review 2027-05-23 due']);
});

test('asking about one review leaves the later ones, and a next session is not asked about', async () => {
  await finishWholeCourse();
  await moveTo('2026-12-23');
  const [first] = await desk.api.followUps.list.query({ kind: 'review' });
  if (!first) throw new Error('the first review is due');
  await desk.api.followUps.settle.mutate({ id: first.id, note: 'Photos taken.' });
  expect(await openOf()).toEqual(['review 2027-02-21 due', 'review 2027-05-22 due']);
  await signSession(desk, anna, { indication: 'melasma' });
  const [next] = await desk.api.followUps.list.query({ status: 'coming', kind: 'next_session' });
  if (!next) throw new Error('the next session is waited for');
  const settle = desk.api.followUps.settle.mutate({ id: next.id, note: 'Asked.' });
  expect((await refusalOf(settle)).code).toBe('not_allowed');
});

test('when a visit falls through, the next one of the course stands for it up to the last day in time', async () => {
  await signSession(desk, anna);
  const first = await bookVisit(desk, anna, '2026-12-15T10:00');
  await bookVisit(desk, anna, '2027-01-04T10:00');
  await desk.api.appointments.cancel.mutate({ ...first, reason: 'unwell' });
  expect(await openOf()).toEqual(['next_session 2026-12-14 booked']);
  const bea = await addClient(desk, { givenName: 'Bea' });
  await signSession(desk, bea);
  const second = await bookVisit(desk, bea, '2026-12-15T14:00');
  await bookVisit(desk, bea, '2027-01-05T10:00');
  await desk.api.appointments.cancel.mutate({ ...second, reason: 'unwell' });
  expect(await openOf(bea)).toEqual(['next_session 2026-12-14 due']);
});

test('a booked treatment is no answer to a review', async () => {
  await finishWholeCourse();
  await bookVisit(desk, anna, '2026-12-23T10:00');
  expect((await openOf())[0]).toBe('review 2026-12-23 due');
});
