import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Migration } from '../../../migrations/migration.ts';
import { AppError } from '../appError.ts';
import { migrate, versionOf } from './migrate.ts';
import { type ClinicDatabase, openDatabase } from './open.ts';
import { killedStep, shapes } from './sqlite/migrationSteps.fixture.ts';

let folder: string;
let database: ClinicDatabase;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-migrate-'));
  database = openDatabase(join(folder, 'clinic.sqlite'));
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const noBackup = { backup: async () => {} };
const [first, second] = shapes;
const rows = () => database.raw.prepare('select * from visits order by id').all();

test('a new clinic gets the newest shape without a copy of nothing', async () => {
  let copies = 0;
  await migrate(database.raw, shapes, { backup: async () => copies++ });
  expect({ copies, version: versionOf(database.raw), foreignKeys: foreignKeys() }).toEqual({
    copies: 0,
    version: 20,
    foreignKeys: 1,
  });
});

test('an older clinic is copied first, then brought along with its rows', async () => {
  await migrate(database.raw, [first], noBackup);
  database.raw.exec(`insert into visits values (1, 'Tuesday')`);
  const seen: unknown[] = [];
  await migrate(database.raw, shapes, { backup: async () => seen.push([versionOf(database.raw), rows()]) });
  expect(seen).toEqual([[10, [{ id: 1, day: 'Tuesday' }]]]);
  expect(rows()).toEqual([{ id: 1, day: 'Tuesday', note: 'none yet' }]);
});

test('without a copy nothing is changed', async () => {
  await migrate(database.raw, [first], noBackup);
  const backup = () => Promise.reject(new AppError('disk_full', 'The disk is full.'));
  await expect(migrate(database.raw, shapes, { backup })).rejects.toThrow('The disk is full.');
  expect(versionOf(database.raw)).toBe(10);
});

test('a clinic that is up to date is neither copied nor touched', async () => {
  await migrate(database.raw, shapes, noBackup);
  const before = readFileSync(database.file);
  await migrate(database.raw, shapes, { backup: () => Promise.reject(new Error('copied')) });
  expect(readFileSync(database.file).equals(before)).toBe(true);
});

test('an empty list of steps is no step', async () => {
  await migrate(database.raw, [], noBackup);
  expect(versionOf(database.raw)).toBe(0);
});

test('a step that fails leaves the shape and the rows as they were', async () => {
  await migrate(database.raw, [first], noBackup);
  database.raw.exec(`insert into visits values (1, 'Tuesday')`);
  const up: Migration['up'] = (raw) => {
    second.up(raw);
    raw.exec('insert into visits values (1, 2, 3)');
  };
  await expect(migrate(database.raw, [first, { ...second, up }], noBackup)).rejects.toThrow(/UNIQUE/);
  expect([versionOf(database.raw), rows(), foreignKeys()]).toEqual([10, [{ id: 1, day: 'Tuesday' }], 1]);
});

test('a step that would leave a record without its owner is refused', async () => {
  const orphan: Migration = {
    version: 30,
    name: 'an orphan',
    up: (raw) => void raw.exec('create table notes (visit references visits); insert into notes values (99)'),
  };
  await expect(migrate(database.raw, [...shapes, orphan], noBackup)).rejects.toThrow(/foreign key/);
  expect(versionOf(database.raw)).toBe(20);
});

test('a clinic from a newer Rollcall is refused, untouched, with the way out', async () => {
  database.raw.pragma('user_version = 990');
  const refusal = await migrate(database.raw, shapes, noBackup).catch((error: AppError) => error);
  expect(refusal).toMatchObject({
    code: 'database_newer',
    message: expect.stringContaining('Install the newest version'),
    details: { found: 990, known: 20 },
  });
  expect(String(refusal)).not.toMatch(/delete|remove|reset/i);
});

test.each([
  ['not a multiple of ten', [15]],
  ['out of order', [20, 10]],
  ['twice the same', [10, 10]],
  ['zero', [0]],
])('a list of steps with a number that is %s does not run', async (_, versions) => {
  const list = versions.map((version) => ({ version, name: 'step', up: () => {} }));
  await expect(migrate(database.raw, list, noBackup)).rejects.toThrow(/multiple of ten above/);
});

test.each([
  'before the first change',
  'between two changes',
  'after the last change',
  'after the version is written',
] as const)('a computer that dies in the middle of a step, %s, finds the old shape whole', async (moment) => {
  await migrate(database.raw, [first], noBackup);
  database.raw.exec(`insert into visits values (1, 'Tuesday')`);
  await database.close();
  const script = join(import.meta.dirname, 'sqlite/killedMigration.fixture.ts');
  const child = spawn(process.execPath, [script, database.file, moment], { stdio: 'inherit' });
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  expect(existsSync(`${database.file}-wal`)).toBe(true);

  database = openDatabase(database.file);
  expect([versionOf(database.raw), rows()]).toEqual([10, [{ id: 1, day: 'Tuesday' }]]);
  await migrate(database.raw, [first, killedStep(() => {})], noBackup);
  expect([versionOf(database.raw), rows()]).toEqual([20, [{ id: 1, day: 'Tuesday', note: 'none yet' }]]);
});

function foreignKeys(): unknown {
  return database.raw.pragma('foreign_keys', { simple: true });
}
