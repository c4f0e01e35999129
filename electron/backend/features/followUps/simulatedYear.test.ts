import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/scheduling/wallTime.ts';
import { openTestClinic, type TestClinic } from '../../testing/testClinic.ts';
import { startYear, type Year } from './simulatedYear.fixture.ts';
import { partOf, waitedFor } from './yearOracle.fixture.ts';

vi.setConfig({ testTimeout: 180_000 });

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openTestClinic();
});
afterEach(() => clinic.close());

type Part = 'due' | 'snoozed' | 'coming';

/** 'Anna review 2027-02-21' for each who should be on that part of the list. */
function expectedOn({ clients }: Year, today: string, part: Part): string[] {
  return clients.flatMap(({ name, facts }) =>
    waitedFor(facts, today)
      .filter((row) => partOf(facts, row, today) === part)
      .map(({ kind, ideal }) => `${name} ${kind} ${ideal}`),
  );
}

test('through a year of visits, misses, calls and courses that end, the recall list is right on every day', async () => {
  const desk = await clinic.deskOf('owner');
  const year = await startYear(clinic, desk, 13);
  const wrong: unknown[] = [];
  const seen = new Set<string>();
  /** The part as it stands, put beside what should stand there. */
  const compare = async (part: Part, today: string) => {
    const rows = await desk.api.followUps.list.query({ status: part });
    const listed = rows.map((row) => `${row.givenName} ${row.kind} ${row.idealFrom}`).sort();
    const expected = expectedOn(year, today, part).sort();
    if (JSON.stringify(listed) !== JSON.stringify(expected)) wrong.push({ today, part, listed, expected });
    return rows;
  };
  for (let day = 0; day < 365 && wrong.length === 0; day++) {
    const today = addDays('2026-11-23', day);
    await year.openOn(today);
    const due = await compare('due', today);
    if (!isInOrder(due, today))
      wrong.push({ today, order: due.map(({ kind, lateAfter }) => [kind, lateAfter]) });
    // Nobody can be missing on one part without standing on another.
    if (day % 3 === 0) await compare('snoozed', today);
    if (day % 3 === 1) await compare('coming', today);
    for (const { kind } of due) seen.add(kind);
    await year.liveThrough(today, due);
  }
  expect(wrong).toEqual([]);
  // The year had everything in it.
  expect([...seen].sort()).toEqual(['next_session', 'reaction_check', 'review', 'unbooked']);
  expect([...year.rarities].sort()).toEqual([
    'booked with a review behind',
    'fell after its course ended',
    'settled with a review behind',
  ]);
  const facts = year.clients.flatMap((client) => client.facts);
  for (const list of Object.values(Object.groupBy(facts, ({ what }) => what)))
    expect(list.length).toBeGreaterThan(3);
});

type Listed = Parameters<Year['liveThrough']>[1];

/** Skin checks first, then by how near the last day in time is, before or after. */
function isInOrder(rows: Listed, today: string): boolean {
  const keys = rows.map(({ kind, lateAfter }) =>
    kind === 'reaction_check' ? -1 : Math.abs(daysBetween(lateAfter ?? today, today)),
  );
  return JSON.stringify(keys) === JSON.stringify(keys.toSorted((one, other) => one - other));
}
