import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createChanges } from '../changes.ts';
import { createHandler } from '../createHandler.ts';
import { coreTables } from '../db/sqlite/quickCheck.ts';
import { planOf } from '../db/sqlite/slowQueries.ts';
import { openTestDatabase, type TestDatabase } from '../db/testDatabase.ts';
import { createDemoClinic } from '../demo/demoClinic.ts';
import type { Deps } from '../deps.ts';
import { askPlainly, dealWithOneClient } from './deskRound.ts';
import { createTestDesk } from './testClinic.ts';

// Several people may be testing on one machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A clinic's people, rooms, wares and rules: a handful of rows each. Every other table grows with the years. */
const small = [
  ...['clinic', 'clinic_logos', 'clinic_edits', 'staff', 'rooms', 'services', 'imports'],
  ...['availability_hours', 'availability_absences', 'protocols', 'recall_rules', 'retention_periods'],
  ...['consent_forms', 'consent_texts', 'patch_test_rules', 'photo_views', 'score_scales', 'sheet_languages'],
  ...['products', 'product_lots', 'lot_recalls'],
];
let growing: readonly string[];

let database: TestDatabase;
/** Every text that was prepared while the desk worked. */
const asked = new Set<string>();

beforeAll(async () => {
  database = await openTestDatabase();
  growing = [...coreTables(database.raw).filter((table) => !small.includes(table)), 'client_search'];
  const now = Date.parse('2026-11-24T11:20:00Z');
  const elsewhere = () => Promise.reject(new Error('not in this test'));
  const deps: Deps = {
    database,
    now: () => now,
    newId: () => v7(),
    dataFolder: database.folder,
    staticFolder: database.folder,
    changes: createChanges(),
    restoreBackup: elsewhere,
    showClinic: elsewhere,
  };
  await createDemoClinic({ deps, actor: { staffId: null, desk: 'test' } }, { clients: 120 });
  const { api } = createTestDesk(createHandler(deps));
  const [owner] = await api.staff.signInPeople.query();
  if (!owner) throw new Error('the demo has nobody to sign in');
  await api.staff.signIn.mutate({ staffId: owner.id, pin: owner.demoPin ?? '' });
  const prepare = database.raw.prepare.bind(database.raw);
  database.raw.prepare = ((text: string) => {
    asked.add(text);
    return prepare(text);
  }) as typeof database.raw.prepare; // the declared type has an overload for each way of binding
  await dealWithOneClient({ api, today: '2026-11-24', typed: 'khan', ask: askPlainly });
  database.raw.prepare = prepare as typeof database.raw.prepare; // as above
});
afterAll(() => database.close());

/** What is looked for must not matter. */
const nothings = (sql: string) => Array.from({ length: sql.split('?').length - 1 }, () => null);

/** The steps of a plan that read a growing table from end to end. */
function scansIn(sql: string): string[] {
  const names = new Map(
    [...sql.matchAll(/"(\w+)" as "(\w+)"/g)].map(([, table = '', alias = '']) => [alias, table]),
  );
  return planOf(database.raw, sql, nothings(sql)).filter((step) => {
    const read = /^SCAN (\w+)/.exec(step)?.[1];
    if (read === undefined || !growing.includes(names.get(read) ?? read)) return false;
    // A full-text index is asked for words; without any it would be read whole.
    if (/VIRTUAL TABLE INDEX \d+:M/.test(step)) return false;
    return !isOnePage(sql, step) && !step.endsWith('waitlist_waiting');
  });
}

/** A page of a list in the order of its index: read no further than the page. */
function isOnePage(sql: string, step: string): boolean {
  const isSorted = planOf(database.raw, sql, nothings(sql)).some((other) => other.includes('TEMP B-TREE'));
  return /USING (COVERING )?INDEX/.test(step) && /order by .* limit \+\?$/s.test(sql) && !isSorted;
}

test('Today, calendar, search, recalls, a client’s page and booking read no growing table from end to end', () => {
  const reading = [...asked].flatMap((sql) => scansIn(sql).map((step) => [step, sql]));
  expect(reading).toEqual([]);
});

test('taking a client out again looks through no growing table for what points at her', () => {
  expect(scansIn('delete from clients where id = ?')).toEqual([]);
});

test('no statement is planned anew each time because SQLite looks at what is bound to its limit', () => {
  expect([...asked].filter((sql) => /\b(limit|offset) \?/.test(sql))).toEqual([]);
  expect([...asked].filter((sql) => /\blimit \+\?/.test(sql)).length).toBeGreaterThan(5);
});

test('the desk’s round has asked all that it should', () => {
  const tables = growing.filter((table) => [...asked].some((sql) => sql.includes(table)));
  expect([tables.length > 10, asked.size > 40]).toEqual([true, true]);
});

test('a query that reads every visit would be seen', () => {
  expect(scansIn('select * from appointments where note = ?')).toEqual(['SCAN appointments']);
  expect(scansIn('select id from clients where archived_at is null order by notes limit +?')).toHaveLength(1);
  expect(scansIn('select * from "appointments" as "visits" where note = ?')).toEqual(['SCAN visits']);
});
