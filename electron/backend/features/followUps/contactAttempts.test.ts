import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../../../shared/scheduling/wallTime.ts';
import { contactOutcomes } from '../../../../shared/schemas/followUps.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, bookVisit, signSession } from '../treatments/session.fixture.ts';
import { attemptsOf } from './contactAttempts.ts';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;

/** Monday 23 November 2026. */
beforeEach(async () => {
  clinic = await openTestClinic();
  desk = await clinic.deskOf('owner');
});
afterEach(() => clinic.close());

async function moveTo(date: string) {
  clinic.setNow(`${date}T10:00:00Z`);
  await desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: testPin });
}
const due = () => desk.api.followUps.list.query({ status: 'due', kind: 'next_session' });

test('whoever does not answer is off the list for the clinic’s days and then back with who tried and when', async () => {
  await signSession(desk, await addClient(desk));
  await moveTo('2026-12-16');
  const [row] = await due();
  const id = row?.id ?? '';
  expect(await desk.api.followUps.recordAttempt.mutate({ id, outcome: 'no_answer' })).toEqual({
    backOn: '2026-12-23',
  });
  expect(await due()).toEqual([]);
  await moveTo('2026-12-22');
  expect(await due()).toEqual([]);
  await moveTo('2026-12-23');
  expect((await due()).map((one) => one.lastAttempt)).toEqual([
    { onDate: '2026-12-16', by: 'Olive Owner', how: 'phone', outcome: 'no_answer', note: '' },
  ]);
  const rules = await desk.api.followUps.recallRules.query();
  await desk.api.followUps.saveRecallRules.mutate({ ...rules, daysUntilNextTry: 2 });
  const again = await desk.api.followUps.recordAttempt.mutate({ id, outcome: 'will_call_back' });
  expect(again.backOn).toBe('2026-12-25');
});

test('a client who wants no calls is not called, and one who has booked is not waited for', async () => {
  const anna = await addClient(desk, { mayContact: false });
  await signSession(desk, anna);
  await moveTo('2026-12-16');
  const id = (await due())[0]?.id ?? '';
  const attempt = () => refusalOf(desk.api.followUps.recordAttempt.mutate({ id, outcome: 'no_answer' }));
  expect((await attempt()).sentence).toBe('This client wants no calls. Ask at the next visit instead.');
  await bookVisit(desk, anna, '2026-12-18T10:00');
  expect((await attempt()).code).toBe('changed_elsewhere');
});

test('four weeks of calls leave on the list exactly who has not been tried within the week', async () => {
  const seed = { value: 7 };
  const random = (below: number) => {
    seed.value = (seed.value * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed.value / 2_147_483_648) * below);
  };
  for (const givenName of ['Anna', 'Bella', 'Cleo', 'Dora', 'Edda'])
    await signSession(desk, await addClient(desk, { givenName }));
  const triedOn = new Map<string, string>();
  const wrong: unknown[] = [];
  for (let day = 0; day < 28; day++) {
    const today = addDays('2026-12-10', day);
    await moveTo(today);
    const rows = await due();
    const names = rows.map((row) => row.givenName).sort();
    const expected = ['Anna', 'Bella', 'Cleo', 'Dora', 'Edda'].filter(
      (name) => today >= '2026-12-14' && addDays(triedOn.get(name) ?? '2026-01-01', 7) <= today,
    );
    if (JSON.stringify(names) !== JSON.stringify(expected)) wrong.push({ today, names, expected });
    for (const row of rows.filter(() => random(3) === 0)) {
      const outcome = contactOutcomes[random(contactOutcomes.length)] ?? 'no_answer';
      await desk.api.followUps.recordAttempt.mutate({ id: row.id, outcome });
      triedOn.set(row.givenName, today);
    }
  }
  expect([wrong, triedOn.size]).toEqual([[], 5]);
});

test('the attempts of a page are read by their rows alone', () => {
  const { sql, parameters } = attemptsOf(clinic.database.kysely, ['a', 'b']).compile();
  const plan = clinic.database.raw.prepare(`explain query plan ${sql}`).all(...parameters);
  const steps = plan.map((row) => String(Object(row).detail));
  expect(steps[0]).toContain('SEARCH contact_attempts USING INDEX contact_attempts_by_follow_up');
  expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});
