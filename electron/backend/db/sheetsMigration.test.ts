import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from '../../../migrations/index.ts';
import { migrate } from './migrate.ts';
import { type ClinicDatabase, openDatabase } from './open.ts';

let folder: string;
let database: ClinicDatabase;
const noBackup = { backup: async () => {} };
const upTo = (version: number) => migrations.filter((migration) => migration.version <= version);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-sheets-'));
  database = openDatabase(join(folder, 'clinic.sqlite'));
  await migrate(database.raw, upTo(120), noBackup);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

test('sheets that were given are moved as they are, and are still kept from every change', async () => {
  database.raw.exec(`
    insert into staff (id, name, role, treats, colour, pin_hash, created_at)
      values ('s', 'Petra', 'practitioner', 1, '#336699', '', 1);
    insert into clients (id, given_name, family_name, sort_name, created_at, updated_at)
      values ('anna', 'Anna', 'Smith', 'smith anna', 1, 1);
    insert into treatments (id, client_id, practitioner_id, performed_on, status, created_by, created_at, updated_at)
      values ('t1', 'anna', 's', '2026-10-01', 'in-progress', 's', 1, 1);
    insert into handouts (id, client_id, treatment_id, kind, template_version, language, paper, content, given_how,
        given_by, given_at)
      values ('h1', 'anna', 't1', 'aftercare', 2, 'en', 'A4', '{"title":"After"}', 'printed', 's', 7);`);
  const before = database.raw.prepare('select * from handouts').all();
  await migrate(database.raw, upTo(130), noBackup);
  const after = database.raw.prepare('select * from handouts').all();
  const added = { replaces_id: null, edit_version: 0 };
  expect(after).toEqual(before.map((row) => Object.assign({}, row, added)));
  for (const statement of [`update handouts set content = '{}'`, 'delete from handouts'])
    expect(() => database.raw.exec(statement), statement).toThrow('handout_is_kept_as_given');
  expect(database.raw.pragma('foreign_key_check')).toEqual([]);
});
