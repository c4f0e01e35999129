import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';
import { addClient, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let desk: TestDesk;
let anna: ClientId;

beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
  anna = await addClient(desk);
});
afterEach(() => clinic.close());

const plansOf = async () =>
  (await desk.api.plans.ofClient.query({ clientId: anna })).map((plan) => [
    plan.indication,
    plan.plannedCount,
    plan.sessionsDone,
    plan.status,
  ]);

test('a plan made beforehand counts its sessions, and its length can be changed', async () => {
  const { id } = await desk.api.plans.create.mutate({
    clientId: anna,
    indication: 'wrinkles',
    plannedCount: 6,
    note: '',
  });
  await signSession(desk, anna);
  expect(await plansOf()).toEqual([['wrinkles', 6, 1, 'active']]);
  await desk.api.plans.setPlannedCount.mutate({ id, version: 1, plannedCount: 3 });
  expect(await plansOf()).toEqual([['wrinkles', 3, 1, 'active']]);
});

test('a second plan for the same concern is refused while the first runs', async () => {
  const plan = { clientId: anna, indication: 'wrinkles' as const, plannedCount: null, note: '' };
  await desk.api.plans.create.mutate(plan);
  expect((await refusalOf(desk.api.plans.create.mutate(plan))).sentence).toBe(
    'A plan for this is running already. Change that one, or end it first.',
  );
});

test('a plan ends with a reason, nobody is called for it, and the next session starts a new one', async () => {
  await signSession(desk, anna);
  const [plan] = await desk.api.plans.ofClient.query({ clientId: anna });
  if (!plan) throw new Error('no plan came of the session');
  const end = { id: plan.id, version: plan.version, status: 'revoked' as const };
  expect((await refusalOf(desk.api.plans.end.mutate({ ...end, reason: ' ' }))).code).toBe('bad_input');
  await desk.api.plans.end.mutate({ ...end, reason: 'Pregnant.' });
  expect(await desk.api.followUps.windowOf.query({ clientId: anna })).toBeNull();
  await signSession(desk, anna);
  expect((await plansOf()).map(([, , done, status]) => `${done} ${status}`).sort()).toEqual([
    '1 active',
    '1 revoked',
  ]);
});
