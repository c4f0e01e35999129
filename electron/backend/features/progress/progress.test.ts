import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId, PlanId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let petra: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;
beforeEach(async () => {
  clinic = await openTestClinic('2026-09-01T10:40:00Z');
  petra = await clinic.deskOf('practitioner');
  anna = await addClient(petra);
});
afterEach(() => clinic.close());

async function sessionOn(day: string): Promise<void> {
  clinic.setNow(`${day}T12:40:00Z`);
  await petra.api.staff.signIn.mutate({ staffId: petra.staffId, pin: testPin });
  await signSession(petra, anna, { performedOn: day, endedLocal: `${day}T11:30` });
}
const thePlan = async () =>
  (await petra.api.plans.ofClient.query({ clientId: anna }))[0]?.id ?? ('' as PlanId);

test('a plan tells session by session what was done, and whether it came in its window', async () => {
  for (const day of ['2026-09-01', '2026-09-25', '2026-12-01']) await sessionOn(day);
  const progress = await petra.api.progress.ofPlan.query({ planId: await thePlan() });
  expect(progress.indicationName).toBe('Wrinkles');
  expect(
    progress.sessions.map(({ number, performedOn, daysSinceLast, window }) => [
      number,
      performedOn,
      daysSinceLast,
      window,
    ]),
  ).toEqual([
    [1, '2026-09-01', null, null],
    [2, '2026-09-25', 24, { verdict: 'ideal', idealFrom: '2026-09-22', idealTo: '2026-09-29', daysLate: 0 }],
    [3, '2026-12-01', 67, { verdict: 'late', idealFrom: '2026-10-16', idealTo: '2026-10-23', daysLate: 25 }],
  ]);
  expect(progress.sessions[0]).toMatchObject({
    practitionerName: 'Petra Practitioner',
    zones: [
      { zone: 'forehead', needleMillimetres: 0.5, passes: 4 },
      { zone: 'cheek_left', needleMillimetres: 1, passes: 6 },
    ],
    reaction: 'Even redness, no swelling.',
    pain: 3,
  });
});

test('a plan that is not there says so', async () => {
  const missing = petra.api.progress.ofPlan.query({ planId: crypto.randomUUID() as PlanId });
  expect((await refusalOf(missing)).sentence).toBe('This plan is not there any more.');
});
