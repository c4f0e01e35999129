import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let desk: Awaited<ReturnType<TestClinic['deskOf']>>;
beforeEach(async () => {
  clinic = await openTestClinic('2010-03-01T09:00:00Z');
  desk = await clinic.deskOf('owner');
});
afterEach(() => clinic.close());

/** Nobody stays signed in over the years. */
async function wakeUp(on: string) {
  clinic.setNow(`${on}T09:00:00Z`);
  await desk.api.staff.signIn.mutate({ staffId: desk.staffId, pin: testPin });
}

/** Signs a session on that day with somebody new. */
async function treated(familyName: string, on: string, birthDate: string) {
  await wakeUp(on);
  const id = await addClient(desk, { familyName, birthDate });
  await signSession(desk, id, { lotExpiresOn: '2030-01-31' });
  return id;
}

const due = async () =>
  (await desk.api.retention.due.query({})).map(
    (record) => `${record.familyName}: last ${record.lastTreatedOn}, due ${record.dueOn}`,
  );

test('a record is due for review when its period after the last session is over, the longest ago first', async () => {
  await treated('Later', '2012-03-02', '1980-01-01');
  const back = await treated('Back', '2012-03-04', '1980-01-01');
  await treated('First', '2011-03-01', '1980-01-01');
  await wakeUp('2015-06-01');
  await signSession(desk, back, { lotExpiresOn: '2030-01-31' });
  await wakeUp('2022-03-03');
  expect(await due()).toEqual([
    'First: last 2011-03-01, due 2021-03-01',
    'Later: last 2012-03-02, due 2022-03-02',
  ]);
  await wakeUp('2027-01-01');
  expect(await due()).toEqual([
    'First: last 2011-03-01, due 2021-03-01',
    'Later: last 2012-03-02, due 2022-03-02',
    'Back: last 2015-06-01, due 2025-06-01',
  ]);
});

test('a record that is kept for longer is not asked about until that day, and nothing is deleted', async () => {
  const clientId = await treated('First', '2011-03-01', '1980-01-01');
  await wakeUp('2022-03-03');
  const keep = { clientId, reason: 'A claim is open.' };
  expect(await refusalOf(desk.api.retention.keep.mutate({ ...keep, keepUntil: '2022-03-03' }))).toEqual({
    code: 'in_the_past',
    sentence: 'Choose a day after today; until then the record is not asked about again.',
  });
  await desk.api.retention.keep.mutate({ ...keep, keepUntil: '2023-01-01' });
  expect(await due()).toEqual([]);
  await wakeUp('2023-01-01');
  expect(await due()).toEqual(['First: last 2011-03-01, due 2021-03-01']);
  expect((await desk.api.treatments.ofClient.query({ clientId })).length).toBe(1);
});

test('the clinic’s own periods count from then on, and two owners do not write over each other', async () => {
  await treated('First', '2011-03-01', '1980-01-01');
  await wakeUp('2014-03-02');
  expect(await due()).toEqual([]);
  const own = { adultYears: 3, minorUntilAge: 25, minorUntilAgeIf17: 26, reason: 'Our policy of 2014.' };
  await desk.api.retention.savePeriods.mutate({ ...own, version: 0 });
  expect(await due()).toEqual(['First: last 2011-03-01, due 2014-03-01']);
  expect((await refusalOf(desk.api.retention.savePeriods.mutate({ ...own, version: 0 }))).code).toBe(
    'changed_elsewhere',
  );
  await desk.api.retention.savePeriods.mutate({ ...own, adultYears: null, version: 1 });
  expect(await due()).toEqual([]);
});

test('only the owner sees who is due and decides', async () => {
  const front = await clinic.deskOf('front_desk');
  expect((await refusalOf(front.api.retention.due.query({}))).code).toBe('not_allowed');
  const { adultYears, version, sources } = await front.api.retention.periods.query();
  expect({ adultYears, version, cited: sources.length }).toEqual({ adultYears: 10, version: 0, cited: 3 });
});
