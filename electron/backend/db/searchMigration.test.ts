import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from '../../../migrations/index.ts';
import { searchClients } from '../features/clients/clients.repo.ts';
import { migrate } from './migrate.ts';
import { type ClinicDatabase, openDatabase } from './open.ts';

let folder: string;
let database: ClinicDatabase;
const noBackup = { backup: async () => {} };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-search-'));
  database = openDatabase(join(folder, 'clinic.sqlite'));
  const before = migrations.filter(({ version }) => version <= 160);
  await migrate(database.raw, before, noBackup);
  database.raw.exec(`
    insert into clients (id, given_name, family_name, sort_name, birth_date, phone, phone_digits, created_at, updated_at)
      values ('zoe', 'Zoë', 'Łukasik', 'lukasik zoe', '1990-12-31', '07700 900123', '07700900123', 1, 1),
             ('mo', 'Mo', '', 'mo', null, '12', '12', 1, 1);
  `);
  await migrate(database.raw, migrations, noBackup);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['l', ['Zoë']],
  ['zoe luk', ['Zoë']],
  ['m', ['Mo']],
  ['900123', ['Zoë']],
  ['00 90', ['Zoë']],
  ['31/12/1990', ['Zoë']],
  ['x', []],
])('after the update “%s” finds whom it found before', async (typed, names) => {
  const found = await searchClients(database.kysely, typed, { archived: false, limit: 5 });
  expect(found.map(({ givenName }) => givenName)).toEqual(names);
});
