import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestClinic, refusalOf, type TestClinic, testPin } from '../../testing/testClinic.ts';
import { addClient, bookVisit, draftSession, signSession } from '../treatments/session.fixture.ts';

let clinic: TestClinic;
let owner: Awaited<ReturnType<TestClinic['deskOf']>>;
let anna: ClientId;

beforeEach(async () => {
  clinic = await openTestClinic();
  owner = await clinic.deskOf('owner');
  anna = await addClient(owner, { alert: 'Faints easily.' });
});
afterEach(() => clinic.close());

const strip = (desk = owner) => desk.api.alerts.ofClient.query({ clientId: anna });
const check = (input: object, desk = owner) =>
  desk.api.alerts.check.mutate({ clientId: anna, onDate: '2026-11-23', news: 'nothing', ...input });
const addAllergy = (over: object = {}) =>
  owner.api.allergies.add.mutate({
    ...{ clientId: anna, substance: 'Lidocaine', reaction: 'swollen lips', severity: 'severe' as const },
    ...over,
  });

async function arrive(startsLocal = '2026-11-23T10:00') {
  const { id, version } = await bookVisit(owner, anna, startsLocal);
  return owner.api.appointments.setStatus.mutate({ id, version, to: 'arrived' });
}

async function moveTo(iso: string) {
  clinic.setNow(iso);
  await owner.api.staff.signIn.mutate({ staffId: owner.staffId, pin: testPin });
}

/** Acknowledges all that is asked for, as the strip does. */
async function acknowledge() {
  const { checks } = await strip();
  for (const { onDate, toSee } of checks)
    if (toSee.length > 0) await check({ onDate, news: undefined, seen: toSee });
}

test('the strip says the loudest first: her own alert, allergies, blocks, sign-offs, then what to bear in mind', async () => {
  await addAllergy();
  await addAllergy({ substance: 'Nickel', reaction: '', severity: '' });
  const add = (contraindication: string) =>
    owner.api.conditions.add.mutate({ clientId: anna, contraindication, variant: '', onDate: '', note: '' });
  await add('nsaid_recent');
  await add('keloid_tendency');
  await add('hsv_active');
  const { alerts } = await strip();
  expect(alerts.map(({ tone, title, sentence }) => `${tone}: ${`${title} ${sentence}`.trim()}`)).toEqual([
    'alert: Faints easily.',
    'alert: Allergy: Lidocaine. Severe: swollen lips',
    'alert: Blocked. Active cold sore: Do not treat until it has healed.',
    'warn: Allergy: Nickel.',
    'warn: Needs sign-off by a prescriber. Keloid or thickened scars in the past: Needs a medical sign-off. A prescriber may sign it off. Sources disagree on this.',
    'info: Ibuprofen or another anti-inflammatory: May bruise more. Note it in the record.',
  ]);
});

test('nothing is asked while the client is not here; when she arrives, what is new and the alerts are', async () => {
  expect((await strip()).checks).toEqual([]);
  await arrive();
  expect((await strip()).checks).toEqual([
    {
      onDate: '2026-11-23',
      since: null,
      answer: null,
      toSee: [{ key: 'client', words: 'Faints easily.' }],
      seen: null,
    },
  ]);
});

test('one answer of the desk is kept with who asked; whoever treats reads the alerts and is kept with what was read', async () => {
  const desk = await clinic.deskOf('front_desk');
  await arrive();
  await check({}, desk);
  const seen = [{ key: 'client', words: 'Faints easily.' }];
  expect((await refusalOf(check({ seen }, desk))).code).toBe('not_allowed');
  await check({ news: undefined, seen });
  const { checks } = await strip();
  expect(checks).toMatchObject([
    { answer: { isNew: false, by: 'Fran Frontdesk' }, toSee: [], seen: { by: 'Olive Owner' } },
  ]);
  const kept = await owner.api.alerts.checksOfClient.query({ clientId: anna });
  expect(kept.map(({ kind, madeBy, alerts }) => ({ kind, madeBy, alerts }))).toEqual([
    { kind: 'alerts_seen', madeBy: 'Olive Owner', alerts: seen },
    { kind: 'nothing_new', madeBy: 'Fran Frontdesk', alerts: [] },
  ]);
});

test('the question counts from the last time it was asked, else from the last session', async () => {
  const ended = { performedOn: '2026-11-20', endedLocal: '2026-11-20T11:00' };
  await signSession(owner, anna, ended);
  await draftSession(owner, anna);
  expect((await strip()).checks[0]?.since).toBe('2026-11-20');
  await check({ onDate: '2026-11-22' });
  expect((await strip()).checks[0]?.since).toBe('2026-11-22');
});

test('an alert that changes after it was seen is asked for again, and what was not on the screen cannot be acknowledged', async () => {
  await arrive();
  await acknowledge();
  expect((await strip()).checks[0]?.toSee).toEqual([]);
  const { id } = await addAllergy();
  const stale = [{ key: 'client', words: 'Faints easily.' }];
  expect((await refusalOf(check({ seen: stale, news: undefined }))).code).toBe('changed_elsewhere');
  expect((await strip()).checks[0]?.toSee).toEqual([
    { key: 'client', words: 'Faints easily.' },
    { key: `allergy ${id}`, words: 'Allergy: Lidocaine. Severe: swollen lips' },
  ]);
  await acknowledge();
  await owner.api.allergies.withdraw.mutate({ id, version: 1, reason: 'Tested by a doctor.' });
  expect((await strip()).checks[0]?.toSee).toEqual([]);
});

test('a record of an earlier day asks for the alerts of that day', async () => {
  await draftSession(owner, anna, { performedOn: '2026-11-20', endedLocal: '2026-11-20T11:00' });
  expect((await strip()).checks.map(({ onDate }) => onDate)).toEqual(['2026-11-20']);
});

test('what was seen yesterday does not count today', async () => {
  await arrive();
  await acknowledge();
  await moveTo('2026-11-24T08:00:00Z');
  await arrive('2026-11-24T10:00');
  expect((await strip()).checks[0]?.toSee).toHaveLength(1);
});

test('what was asked and seen is never changed, not even with the app’s own connection', async () => {
  await check({});
  const { raw } = clinic.database;
  expect(() => raw.exec(`update visit_checks set kind = 'something_new'`)).toThrow('record_signed');
  expect(() => raw.exec('delete from visit_checks')).toThrow('record_signed');
});
