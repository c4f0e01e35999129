import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { migrations } from '../../../migrations/index.ts';
import { verifyAudit } from '../features/audit/audit.repo.ts';
import { openClinic } from '../openClinic.ts';
import { startBackend } from '../startBackend.ts';
import { makeLargeFolder } from './makeLargeFolder.ts';

// Several people may be testing on one machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-large-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => Date.parse('2026-11-24T11:20:00Z');
const make = (options: Partial<Parameters<typeof makeLargeFolder>[0]> = {}) =>
  makeLargeFolder({ dataFolder: folder, clients: 600, years: 2, now, ...options });

test('a clinic of two years is made that any window can open, and its records hold together', async () => {
  const progress: unknown[] = [];
  await make({ onProgress: (...counts) => progress.push(counts) });
  const database = await openClinic({ dataFolder: folder, migrations, now });
  const count = (sql: string) => database.raw.prepare(sql).pluck().get();
  const found = {
    progress,
    clients: count('select count(*) from clients'),
    treating: count('select count(*) from staff where treats = 1'),
    hasTwoYears: count(
      'select julianday(max(starts_local)) - julianday(min(starts_local)) between 690 and 800 from appointments',
    ),
    visits: Number(count('select count(*) from appointments')) > 900,
    withZonesAndLot: count(`select count(*) = (select count(*) from treatments) from treatments
      where status = 'completed' and lot_number <> '' and id in (select treatment_id from treatment_zones)`),
    due: Number(count("select count(*) from follow_ups where status = 'due'")) > 20,
    reviewed:
      Number(
        count(
          "select count(*) from appointments where service_id = (select id from services where kind = 'review')",
        ),
      ) > 5,
    brokenKeys: database.raw.pragma('foreign_key_check'),
    audit: await verifyAudit(database.kysely),
  };
  await database.close();
  expect(found).toEqual({
    progress: [
      [500, 600],
      [600, 600],
    ],
    clients: 600,
    treating: 6,
    hasTwoYears: 1,
    visits: true,
    withZonesAndLot: 1,
    due: true,
    reviewed: true,
    brokenKeys: [],
    audit: { rows: 601 },
  });
});

test('stopped in the middle it leaves no clinic, and can be made again', async () => {
  const stop = new AbortController();
  await expect(make({ onProgress: () => stop.abort(), signal: stop.signal })).rejects.toThrow(/abort/);
  expect(readdirSync(folder).filter((name) => name.startsWith('clinic.sqlite'))).toEqual([]);
  await make({ clients: 5 });
  expect(existsSync(join(folder, 'clinic.sqlite'))).toBe(true);
});

test('what a power cut left behind is no clinic, and is cleared away', async () => {
  writeFileSync(join(folder, 'clinic.sqlite.making'), 'half');
  writeFileSync(join(folder, 'clinic.sqlite.making-wal'), 'half');
  const backend = await startBackend({ dataFolder: folder, staticFolder: folder });
  const response = await backend.handle(new Request('http://clinic.test/trpc/clinic.front'));
  expect(await response.json()).toEqual({ result: { data: { isSetUp: false } } });
  await backend.close();
  rmSync(join(folder, 'clinic.sqlite'));
  await make({ clients: 5 });
  expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([]);
});

test('a folder with a clinic in it is left alone', async () => {
  await make({ clients: 5 });
  await expect(make({ clients: 5 })).rejects.toThrow('There is a clinic in this folder already.');
});
