import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createChanges } from '../changes.ts';
import { openTestDatabase, type TestDatabase } from '../db/testDatabase.ts';
import type { Deps } from '../deps.ts';
import { verifyAudit } from '../features/audit/audit.repo.ts';
import { createDemoClinic } from './demoClinic.ts';

// Several people may be testing on one machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = Date.parse('2026-11-24T11:20:00Z');
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await createDemoClinic({ deps: depsFor(database), actor: { staffId: null, desk: 'test' } });
});
afterAll(() => database.close());

function depsFor(opened: TestDatabase): Deps {
  return {
    database: opened,
    now: () => now,
    newId: () => v7(),
    dataFolder: opened.folder,
    staticFolder: opened.folder,
    changes: createChanges(),
    restoreBackup: () => Promise.reject(new Error('not in this test')),
    showClinic: () => Promise.reject(new Error('not in this test')),
  };
}

const count = (sql: string): unknown => database.raw.prepare(sql).pluck().get();

test('it has about 400 clients, five people and a year of visits', () => {
  const found = {
    clients: count('select count(*) from clients'),
    staff: count('select count(*) from staff'),
    hasYear: count(
      'select julianday(max(starts_local)) - julianday(min(starts_local)) > 330 from appointments',
    ),
    visits: Number(count('select count(*) from appointments')) > 1000,
    signed: Number(count("select count(*) from treatments where status = 'completed'")) > 500,
  };
  expect(found).toEqual({ clients: 400, staff: 5, hasYear: 1, visits: true, signed: true });
});

test('today has people done, here and to come', () => {
  const states = database.raw
    .prepare("select distinct status from appointments where starts_local like '2026-11-24%' order by status")
    .pluck()
    .all();
  expect(states).toEqual(expect.arrayContaining(['booked', 'fulfilled']));
  expect(states.some((status) => status === 'arrived' || status === 'checked-in')).toBe(true);
  expect(
    Number(count("select count(*) from appointments where starts_local like '2026-11-24%'")),
  ).toBeGreaterThan(9);
});

test('some are due, some are booked, and nobody is both', () => {
  const statuses = database.raw
    .prepare('select status, count(*) > 5 from follow_ups group by status order by status')
    .raw()
    .all();
  expect(statuses).toEqual([
    ['booked', 1],
    ['closed', 1],
    ['done', 1],
    ['due', 1],
  ]);
});

test('the desk has worked: nothing that a newcomer opens is empty', () => {
  const isAlive = (table: string, where = '1') =>
    Number(count(`select count(*) from ${table} where ${where}`)) > 2;
  const found = {
    calls: isAlive('contact_attempts'),
    leftInPeace: isAlive('follow_ups', "status = 'due' and snoozed_until > '2026-11-24'"),
    skinAskedAbout: isAlive('follow_ups', "kind = 'reaction_check' and status = 'done'"),
    keptUp: isAlive('follow_ups', "kind = 'maintenance' and status = 'due'"),
    reviewsBooked: isAlive('follow_ups', "kind = 'review' and status = 'booked'"),
    coursesStopped: isAlive('plans', "status = 'revoked'"),
    waiting: isAlive('waitlist'),
    dayNotes: isAlive('day_notes'),
    visitNotes: isAlive('appointments', "note <> ''"),
    bookedEarly: isAlive('appointments', 'override_reason is not null'),
    toldOfTheLot: isAlive('lot_recall_told'),
    sheets: isAlive('handouts'),
    archived: isAlive('clients', 'archived_at is not null'),
  };
  expect(Object.entries(found).filter(([, is]) => !is)).toEqual([]);
});

test('it is whole: foreign keys hold and every entry of the audit follows from the one before', async () => {
  expect(database.raw.pragma('foreign_key_check')).toEqual([]);
  expect(await verifyAudit(database.kysely)).toEqual({ rows: 2 });
});

test('the same day gives the same clinic', async () => {
  const other = await openTestDatabase();
  await createDemoClinic({ deps: depsFor(other), actor: { staffId: null, desk: 'test' } });
  const visits =
    'select a.id, a.starts_local, a.status, c.family_name from appointments a join clients c on c.id = a.client_id order by a.id';
  expect(other.raw.prepare(visits).all()).toEqual(database.raw.prepare(visits).all());
  await other.close();
});
