import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, bookVisit, signSession } from '../treatments/session.fixture.ts';

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
async function answerCheck(outcome: 'as_expected' | 'unexpected', note: string) {
  await moveTo('2026-11-26T10:00:00Z');
  const [check] = await desk.api.followUps.list.query({ kind: 'reaction_check' });
  if (!check) throw new Error('nobody is to be asked');
  await desk.api.followUps.settle.mutate({ id: check.id, outcome, note });
}
const due = async () =>
  (await desk.api.followUps.list.query({})).map(({ kind, window }) => [kind, window.isBlocked]);

test('what the client said of her skin stands in the record of the session', async () => {
  const id = await signSession(desk, anna);
  await answerCheck('as_expected', 'All calm.');
  expect((await desk.api.treatments.get.query({ id })).addenda.map(({ content }) => content)).toEqual([
    'Asked on 26 November 2026 how the skin is: as expected. All calm.',
  ]);
  expect((await desk.api.followUps.windowOf.query({ clientId: anna }))?.window.isBlocked).toBe(false);
});

test('skin that is not as expected closes booking until a practitioner has seen it', async () => {
  await signSession(desk, anna);
  await answerCheck('unexpected', 'Blisters on the left cheek.');
  const book = () => bookVisit(desk, anna, '2026-12-15T10:00');
  expect((await refusalOf(book())).code).toBe('too_early');
  await desk.api.followUps.signOffReaction.mutate({ clientId: anna, note: 'Healed, even tone.' });
  expect((await book()).warnings).toEqual([]);
});

test('after a finished course the skin is on the list to be seen, and gone from it once it was', async () => {
  await desk.api.plans.create.mutate({ clientId: anna, indication: 'wrinkles', plannedCount: 1, note: '' });
  const treatmentId = await signSession(desk, anna);
  await desk.api.followUps.decide.mutate({ treatmentId, decision: 'course_finished' });
  await answerCheck('unexpected', 'Still swollen.');
  await moveTo('2026-12-15T10:00:00Z');
  expect(await due()).toEqual([['next_session', true]]);
  await desk.api.followUps.signOffReaction.mutate({ clientId: anna, note: 'Healed.' });
  expect(await due()).toEqual([]);
});

test('who leaves a consultation without a next visit is to be called, until she books or says no', async () => {
  const services = await desk.api.clinic.services.query();
  const talk = services.find(({ kind }) => kind === 'consultation');
  if (!talk) throw new Error('the test clinic has no consultation');
  const visit = await desk.api.appointments.book.mutate({
    clientId: anna,
    serviceId: talk.id,
    practitionerId: desk.staffId,
    startsLocal: '2026-11-23T10:00',
    durationMinutes: 30,
  });
  await moveTo('2026-11-23T11:00:00Z');
  const here = await desk.api.appointments.setStatus.mutate({ ...visit, to: 'arrived' });
  const done = await desk.api.appointments.setStatus.mutate({ ...here, to: 'fulfilled' });
  const [row] = await desk.api.followUps.list.query({});
  expect([row?.kind, row?.performedOn, row?.serviceName, row?.practitionerName]).toEqual([
    'unbooked',
    '2026-11-23',
    talk.name,
    'Olive Owner',
  ]);
  const next = await bookVisit(desk, anna, '2026-11-25T10:00');
  expect(await due()).toEqual([]);
  await desk.api.appointments.cancel.mutate({ ...next, reason: 'unwell' });
  expect(await due()).toEqual([['unbooked', false]]);
  const { version } = await desk.api.appointments.get.query({ id: done.id });
  const decision = 'course_finished' as const;
  await desk.api.appointments.decideNextVisit.mutate({ id: done.id, version, decision });
  expect(await due()).toEqual([]);
});

test('the list is narrowed to a concern, a language, who treated, who may be called, and the late', async () => {
  const ben = await addClient(desk, { givenName: 'Ben', language: 'pl', mayContact: false });
  await signSession(desk, anna);
  await signSession(desk, ben, { indication: 'melasma' });
  await moveTo('2027-01-06T10:00:00Z');
  const names = async (choice: Parameters<typeof desk.api.followUps.list.query>[0]) =>
    (await desk.api.followUps.list.query(choice)).map(({ givenName }) => givenName);
  expect(await names({ indication: 'melasma' })).toEqual(['Ben']);
  expect(await names({ language: 'en' })).toEqual(['Anna']);
  expect(await names({ contact: 'may' })).toEqual(['Anna']);
  expect(await names({ contact: 'may_not' })).toEqual(['Ben']);
  expect((await names({ practitionerId: desk.staffId })).sort()).toEqual(['Anna', 'Ben']);
  const late = await names({ lateness: 'late' });
  const inTime = await names({ lateness: 'in_time' });
  expect([...late, ...inTime].sort()).toEqual(['Anna', 'Ben']);
});

test('a call noted by mistake is taken back from the part of those just tried', async () => {
  await signSession(desk, anna);
  await moveTo('2026-12-16T10:00:00Z');
  const [row] = await desk.api.followUps.list.query({});
  const id = row?.id ?? '';
  await desk.api.followUps.recordAttempt.mutate({ id, outcome: 'does_not_want' });
  expect((await desk.api.followUps.list.query({ status: 'snoozed' })).map((one) => one.id)).toEqual([id]);
  await desk.api.followUps.putBack.mutate({ id });
  expect((await desk.api.followUps.list.query({})).map((one) => one.id)).toEqual([id]);
  expect((await refusalOf(desk.api.followUps.putBack.mutate({ id }))).code).toBe('changed_elsewhere');
});
