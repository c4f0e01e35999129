import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { listFollowUpsInput } from '../../../../shared/schemas/followUps.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, bookVisit, draftSession, signSession } from '../treatments/session.fixture.ts';
import { type RecallPart, recallQuery } from './recallList.repo.ts';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;

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
const windowOf = async (clientId = anna) => {
  const followUp = await desk.api.followUps.windowOf.query({ clientId });
  if (!followUp) return null;
  const { earliest, idealFrom, idealTo, lateAfter, today } = followUp.window;
  return {
    status: followUp.status,
    days: [earliest, idealFrom, idealTo, lateAfter],
    today: today.verdict,
    booked: followUp.booked?.startsLocal ?? null,
  };
};

test('a signed session opens the next window, with every rule and its source in words', async () => {
  await signSession(desk, anna);
  expect(await windowOf()).toEqual({
    status: 'due',
    days: ['2026-12-07', '2026-12-14', '2026-12-21', '2027-01-04'],
    today: 'too_early',
    booked: null,
  });
  const followUp = await desk.api.followUps.windowOf.query({ clientId: anna });
  const [reason] = followUp?.window.reasons ?? [];
  expect([reason?.sentence, reason?.sources[0]]).toEqual([
    'Wrinkles: ideally 21 to 28 days after the last session, never before day 14.',
    "The clinic's house rule: sessions every 3 to 4 weeks",
  ]);
});

test("the window follows the clinic's own protocol and the client's skin type", async () => {
  const dark = await addClient(desk, { givenName: 'Dara', fitzpatrick: 5 });
  await signSession(desk, dark);
  expect((await windowOf(dark))?.days).toEqual(['2026-12-14', '2026-12-23', '2026-12-23', '2027-01-04']);
  await desk.api.protocols.save.mutate({
    indication: 'wrinkles',
    version: 0,
    days: { floor: 20, softFloor: 25, idealFrom: 30, idealTo: 35, lateAfter: 60 },
    sessions: { fewest: 2, usual: 4, most: 4 },
    reviewDays: [30],
    maintenance: { isOn: false },
    reason: 'Our insurer asks for longer gaps.',
  });
  await signSession(desk, anna);
  expect((await windowOf())?.days).toEqual(['2026-12-13', '2026-12-23', '2026-12-28', '2027-01-22']);
});

test('the next session of the plan ends the wait for it, and another concern keeps its own', async () => {
  await signSession(desk, anna);
  await moveTo('2026-12-16T10:00:00Z');
  await signSession(desk, anna, {
    indication: 'scar_surgical',
    zones: [{ zone: 'abdomen', needleMillimetres: 1, passes: 4 }],
  });
  await signSession(desk, anna);
  const rows = clinic.database.raw
    .prepare("select status, ideal_from from follow_ups where kind = 'next_session' order by ideal_from")
    .all();
  expect(rows).toEqual([
    { status: 'done', ideal_from: '2026-12-14' },
    { status: 'due', ideal_from: '2027-01-06' },
    { status: 'due', ideal_from: '2027-01-27' },
  ]);
  expect((await windowOf())?.days[1]).toBe('2027-01-06');
});

test('booked, cancelled, booked again: the recall list follows the calendar', async () => {
  await signSession(desk, anna);
  const visit = await bookVisit(desk, anna, '2026-12-15T10:00');
  expect(await windowOf()).toMatchObject({ status: 'booked', booked: '2026-12-15T10:00' });
  const { version } = await desk.api.appointments.get.query({ id: visit.id });
  await desk.api.appointments.cancel.mutate({ id: visit.id, version, reason: 'unwell' });
  expect(await windowOf()).toMatchObject({ status: 'due', booked: null });
});

test('a client whose course is in the calendar already is not called after a session', async () => {
  await bookVisit(desk, anna, '2026-12-15T10:00');
  await signSession(desk, anna);
  expect(await windowOf()).toMatchObject({ status: 'booked', booked: '2026-12-15T10:00' });
});

test('a course of which the planned sessions are not done ends only with a reason, and nobody is called then', async () => {
  const treatmentId = await signSession(desk, anna);
  const finish = (reason: string) =>
    desk.api.followUps.decide.mutate({ treatmentId, decision: 'course_finished', reason });
  expect((await refusalOf(finish(''))).code).toBe('reason_needed');
  await finish('She moves to another town.');
  const [plan] = await desk.api.plans.ofClient.query({ clientId: anna });
  expect([plan?.status, await windowOf()]).toEqual(['revoked', null]);
});

test('after the last planned session the course is finished in one step', async () => {
  await desk.api.plans.create.mutate({ clientId: anna, indication: 'wrinkles', plannedCount: 1, note: '' });
  const treatmentId = await signSession(desk, anna);
  await desk.api.followUps.decide.mutate({ treatmentId, decision: 'course_finished' });
  const [plan] = await desk.api.plans.ofClient.query({ clientId: anna });
  expect([plan?.status, await windowOf()]).toEqual(['completed', null]);
});

test('a reaction that has not healed blocks any date until a practitioner signs it off', async () => {
  const front = await clinic.deskOf('front_desk');
  const treatmentId = await signSession(desk, anna, { isReactionUnhealed: true });
  await moveTo('2026-12-16T10:00:00Z');
  expect((await windowOf())?.today).toBe('too_early');
  await front.api.staff.signIn.mutate({ staffId: front.staffId, pin: testPin });
  const signOff = { clientId: anna, note: 'Even tone, no scabs.' };
  expect((await refusalOf(front.api.followUps.signOffReaction.mutate(signOff))).code).toBe('not_allowed');
  await desk.api.followUps.signOffReaction.mutate(signOff);
  expect((await windowOf())?.today).toBe('ideal');
  const { addenda } = await desk.api.treatments.get.query({ id: treatmentId });
  expect(addenda.map((addendum) => addendum.content)).toEqual([
    'The reaction has settled: Even tone, no scabs.',
  ]);
});

test('the recall list shows who is waited for, the nearest to her last day first, with what the desk needs for the call', async () => {
  const ben = await addClient(desk, { givenName: 'Ben', mayContact: false });
  await signSession(desk, anna);
  await moveTo('2026-11-24T10:00:00Z');
  await signSession(desk, ben);
  const pores = await addClient(desk, { givenName: 'Pia' });
  await signSession(desk, pores, { indication: 'enlarged_pores' });
  const names = async (status: 'due' | 'coming' | 'no_rule') =>
    (await desk.api.followUps.list.query({ status }))
      .filter((row) => row.kind === 'next_session')
      .map((row) => row.givenName);
  expect([await names('due'), await names('coming'), await names('no_rule')]).toEqual([
    [],
    ['Anna', 'Ben'],
    ['Pia'],
  ]);
  await moveTo('2027-01-06T10:00:00Z');
  const rows = await desk.api.followUps.list.query({});
  expect(
    rows.map((row) => [
      row.givenName,
      row.phone,
      row.mayContact,
      row.window.daysLate,
      `${row.sessionNumber} of ${row.plannedCount}`,
      row.lastNeedleMillimetres,
    ]),
  ).toEqual([
    ['Ben', '020 7946 0111', false, 1, '1 of 4', 1],
    ['Anna', '020 7946 0111', true, 2, '1 of 4', 1],
  ]);
  const next = await desk.api.followUps.list.query({ offset: 1 });
  expect(next.map((row) => row.givenName)).toEqual(['Anna']);
});

test('an archived client is not called', async () => {
  await signSession(desk, anna);
  const { version } = await desk.api.clients.get.query({ id: anna });
  await desk.api.clients.setArchived.mutate({ id: anna, version, isArchived: true });
  expect(await desk.api.followUps.list.query({ status: 'coming' })).toEqual([]);
});

test('the recall list is read through its index, whatever part of it is asked for', () => {
  const { kysely, raw } = clinic.database;
  const page = { list: listFollowUpsInput.parse({}), today: '2026-12-24' };
  const indexOf = {
    checks: 'follow_ups_reaction_checks',
    late: 'follow_ups_by_limit',
    in_time: 'follow_ups_by_limit',
    coming: 'follow_ups_due',
    snoozed: 'follow_ups_snoozed',
    no_rule: 'follow_ups_due',
  } as const;
  for (const part of Object.keys(indexOf) as RecallPart[]) {
    // the keys are its own
    const { sql, parameters } = recallQuery(kysely, page, part).compile();
    const plan = raw.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[]; // SQLite's own rows
    const steps = plan.map((step) => step.detail);
    expect(steps[0]).toContain(`SEARCH follow_ups USING INDEX ${indexOf[part]} `);
    expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  }
});

test('an unsigned session has nothing to decide', async () => {
  const draft = await draftSession(desk, anna);
  const decision = { treatmentId: draft.id, decision: 'recall' as const };
  expect((await refusalOf(desk.api.followUps.decide.mutate(decision))).code).toBe('record_incomplete');
  expect(await desk.api.followUps.afterTreatment.query({ treatmentId: draft.id })).toBeNull();
});
