import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ClinicDatabase, openDatabase } from './open.ts';
import { openTestDatabase, type TestDatabase } from './testDatabase.ts';

// Several people may be testing on one machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const script = (name: string) => join(import.meta.dirname, 'sqlite', name);

async function outputOf(name: string, args: readonly string[], killAfterMilliseconds?: number) {
  const child = spawn(process.execPath, [script(name), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const closed = once(child, 'close');
  if (killAfterMilliseconds !== undefined) {
    await once(child.stdout, 'data');
    await wait(killAfterMilliseconds);
    child.kill('SIGKILL');
  }
  await closed;
  return output;
}

test('four desks booking at once: nothing is double, and nobody is told that the file is busy', async () => {
  const desks = ['a', 'bb', 'ccc', 'dddd'];
  const tries = 100;
  const outcomes = await Promise.all(
    desks.map(async (desk) =>
      JSON.parse(await outputOf('bookingDesk.fixture.ts', [database.file, desk, String(tries)])),
    ),
  );
  const sum = (key: string) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const doubles =
    database.raw.prepare(`select count(*) from appointment_holds one join appointment_holds other
    on one.resource = other.resource and one.appointment_id < other.appointment_id
    and one.starts_at < other.ends_at and other.starts_at < one.ends_at`);
  const holds = database.raw.prepare('select count(*) from appointment_holds').pluck();
  expect({
    failed: sum('failed'),
    tried: sum('booked') + sum('refused'),
    doubles: doubles.pluck().get(),
  }).toEqual({
    failed: 0,
    tried: desks.length * tries,
    doubles: 0,
  });
  expect(holds.get()).toBe(sum('booked') * 3);
  expect(sum('refused')).toBeGreaterThan(0);
});

test('a computer that dies twenty times loses nothing that was saved, and keeps no half of anything', async () => {
  database.raw.exec(
    'create table pairs (number integer, half text, note text, primary key (number, half)) strict',
  );
  const saved = new Set<number>();
  for (let kill = 0; kill < 20; kill++) {
    const output = await outputOf('savingDesk.fixture.ts', [database.file, String(kill * 1e6)], 5 + kill * 3);
    for (const line of output.split('\n').slice(0, -1)) saved.add(Number(line));
  }
  const reopened = openDatabase(database.file);
  const found = numbersOf(reopened);
  expect([...saved].filter((number) => !found.whole.has(number))).toEqual([]);
  expect(found.half).toEqual([]);
  expect(saved.size).toBeGreaterThan(20);
  expect(reopened.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  await reopened.close();
}, 30_000);

function numbersOf({ raw }: ClinicDatabase): { whole: Set<unknown>; half: unknown[] } {
  const counted = raw.prepare('select number from pairs group by number having count(*) = ?').pluck();
  return { whole: new Set(counted.all(2)), half: counted.all(1) };
}
