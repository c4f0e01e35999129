import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, signSession } from '../treatments/session.fixture.ts';

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
const checksOf = async (clientId = anna) =>
  (await desk.api.followUps.openOf.query({ clientId }))
    .filter(({ kind }) => kind === 'reaction_check')
    .map(({ window }) => window.idealFrom);

test('on the last day of a skin check it is still on the list, whatever else is signed that day', async () => {
  await signSession(desk, anna);
  await moveTo('2026-12-07');
  await signSession(desk, await addClient(desk, { givenName: 'Ben' }));
  const rows = await desk.api.followUps.list.query({ kind: 'reaction_check' });
  expect(rows.map(({ givenName, idealFrom }) => `${givenName} ${idealFrom}`)).toEqual(['Anna 2026-11-26']);
});

test('a session written down on the last day for asking is asked about, a day later nobody is', async () => {
  const ben = await addClient(desk, { givenName: 'Ben' });
  const session = { performedOn: '2026-11-23', endedLocal: '2026-11-23T16:00' };
  await moveTo('2026-12-07');
  await signSession(desk, anna, session);
  expect(await checksOf()).toEqual(['2026-11-26']);
  await moveTo('2026-12-08');
  await signSession(desk, ben, session);
  expect(await checksOf(ben)).toEqual([]);
});

test('whoever was here again, for another concern too, is asked about the later session only', async () => {
  await signSession(desk, anna);
  await moveTo('2026-12-07');
  await signSession(desk, anna, { indication: 'melasma' });
  expect(await checksOf()).toEqual(['2026-12-10']);
});

test('where only first sessions are asked about, skin that had not settled is asked about all the same', async () => {
  const rules = { version: 1, reactionCheck: 'first_or_unhealed' as const, daysOnTime: 14 };
  await desk.api.followUps.saveRecallRules.mutate(rules);
  await signSession(desk, anna);
  await moveTo('2026-12-16');
  await signSession(desk, anna, { isReactionUnhealed: true });
  expect(await checksOf()).toEqual(['2026-12-19']);
});
