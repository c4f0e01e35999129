import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, type TestClinic, testPin } from '../../testing/testClinic.ts';
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
const windowOf = () => desk.api.followUps.windowOf.query({ clientId: anna });
const booked = async () => (await windowOf())?.booked?.startsLocal ?? null;
const offered = async () => {
  const { idealFrom, idealTo, noRuleBecause } = (await windowOf())?.window ?? {};
  return [idealFrom, idealTo, noRuleBecause];
};

test('the next visit is the one to come, not the one the client is in', async () => {
  await signSession(desk, anna);
  const { id, version } = await bookVisit(desk, anna, '2026-12-15T10:00');
  expect(await booked()).toBe('2026-12-15T10:00');
  await moveTo('2026-12-15T09:50:00Z');
  const arrived = await desk.api.appointments.setStatus.mutate({ id, version, to: 'arrived' });
  await desk.api.appointments.setStatus.mutate({ id, version: arrived.version, to: 'checked-in' });
  expect(await booked()).toBeNull();
  await moveTo('2026-12-15T10:20:00Z');
  expect(await booked()).toBeNull();
  await bookVisit(desk, anna, '2027-01-12T10:00');
  expect(await booked()).toBe('2027-01-12T10:00');
});

test('while nobody may treat her no day is called ideal, and the reason is said', async () => {
  await signSession(desk, anna, { isReactionUnhealed: true });
  const [from, to, because] = await offered();
  expect([from, to]).toEqual([null, null]);
  expect(because).toBe((await windowOf())?.window.today.sentence);
});

test('after the last planned session no ideal days are offered for another', async () => {
  await desk.api.plans.create.mutate({ clientId: anna, indication: 'wrinkles', plannedCount: 1, note: '' });
  await signSession(desk, anna);
  expect(await offered()).toEqual([
    null,
    null,
    'The one planned session is done. Finish the course in its record, or plan more sessions.',
  ]);
});
