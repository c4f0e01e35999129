import type { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClientId } from '../../../../shared/ids.ts';
import { openTestDatabase, type TestDatabase } from '../../db/testDatabase.ts';
import { visitsBetween, visitsOfClient } from './calendar.repo.ts';
import { liveHolds } from './holds.repo.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

function planOf({ sql, parameters }: CompiledQuery): string[] {
  const rows = database.raw.prepare(`explain query plan ${sql}`).all(...parameters);
  return rows.map((row) => String(Object(row).detail));
}

test('a week of the calendar is read by its start times alone, however old the clinic is', () => {
  const [first, ...joined] = planOf(visitsBetween(database.kysely, { from: 1, to: 2 }).compile());
  expect(first).toBe('SEARCH appointments USING INDEX appointments_by_start (starts_at>? AND starts_at<?)');
  expect(joined.filter((step) => !/^SEARCH .+ USING INDEX/.test(step))).toEqual([
    // What the client is allergic to, read for that client and put in order.
    'CORRELATED SCALAR SUBQUERY 1',
    expect.stringMatching(/^USE TEMP B-TREE FOR string_agg/),
  ]);
});

test('whether a time is taken is looked up per resource and from half a day back, not through all history', () => {
  const query = liveHolds(database.kysely, ['practitioner:1', 'room:1'], { from: 1, to: 2 });
  expect(planOf(query.compile())).toEqual([
    'SEARCH appointment_holds USING COVERING INDEX appointment_holds_live (resource=? AND starts_at>? AND starts_at<?)',
  ]);
});

test('the visits of one client are read by that client', () => {
  const query = visitsOfClient(database.kysely, 'x' as ClientId, 10); // any text will do for a plan
  const plan = planOf(query.compile());
  expect(plan).toContain('SEARCH appointments USING INDEX appointments_by_client (client_id=?)');
  expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});
