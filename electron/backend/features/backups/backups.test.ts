import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupName } from '../../../../shared/schemas/backups.ts';
import { copyVerified } from '../../db/sqlite/backupFile.ts';
import { writeAt } from '../../db/sqlite/damage.fixture.ts';
import { openTestClinic, refusalOf, type TestClinic } from '../../testing/testClinic.ts';
import { backupFile, listBackups, takeBackup } from './backupFolder.ts';
import { backupBeforeUpdate } from './beforeUpdate.ts';

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openTestClinic('2026-11-23T08:00:00Z');
});
afterEach(() => clinic.close());

const namesOf = async () => (await listBackups(clinic.deps.dataFolder)).map((backup) => backup.name);

function clinicNameIn(file: string): unknown {
  const copy = new Sqlite(file, { readonly: true });
  const name = copy.prepare('select name from clinic').pluck().get();
  copy.close();
  return name;
}

test('the owner makes a backup, and the list says when, why and how large', async () => {
  const { api } = await clinic.deskOf('owner');
  const made = await api.backups.makeNow.mutate();
  expect(await api.backups.list.query()).toEqual([made]);
  expect(made).toEqual({
    name: 'clinic-20261123T080000000Z-manual.sqlite',
    kind: 'manual',
    takenAt: Date.parse('2026-11-23T08:00:00Z'),
    bytes: expect.any(Number),
    isVerified: true,
  });
  expect(clinicNameIn(backupFile(clinic.deps.dataFolder, made.name))).toBe('Hill Street Skin');
});

test.each(['practitioner', 'front_desk'] as const)('a %s neither sees, makes nor restores', async (role) => {
  const { api } = await clinic.deskOf(role);
  const backup = backupName.parse('clinic-20261123T080000000Z-manual.sqlite');
  for (const call of [
    api.backups.list.query(),
    api.backups.makeNow.mutate(),
    api.backups.restore.mutate({ backup }),
  ])
    expect(await refusalOf(call)).toMatchObject({ code: 'not_allowed' });
});

test.each(['../clinic.sqlite', 'clinic-20261123T080000000Z-manual.sqlite/../x', '', 'notes.txt'])(
  'a name that is not in the list is refused: %j',
  async (name) => {
    const { api } = await clinic.deskOf('owner');
    expect(await refusalOf(api.backups.restore.mutate({ backup: name }))).toMatchObject({
      code: 'bad_input',
    });
  },
);

test('a backup made while somebody is saving holds only what was saved', async () => {
  const { raw } = clinic.database;
  raw.exec(`begin immediate; update clinic set name = 'Half typed'`);
  const { name } = await takeBackup(clinic.deps.dataFolder, 'manual', clinic.deps.now());
  raw.exec('rollback');
  expect(clinicNameIn(backupFile(clinic.deps.dataFolder, name))).toBe('Hill Street Skin');
});

test('a backup is one file that needs nothing beside it', async () => {
  await takeBackup(clinic.deps.dataFolder, 'manual', clinic.deps.now());
  await takeBackup(clinic.deps.dataFolder, 'manual', clinic.deps.now());
  expect(readdirSync(join(clinic.deps.dataFolder, 'backups')).sort()).toEqual([
    'clinic-20261123T080000000Z-manual.sqlite',
    'clinic-20261123T080000001Z-manual.sqlite',
  ]);
});

test('damage that the desk has not met yet stops the backup, and the good ones stay', async () => {
  const { dataFolder } = clinic.deps;
  const { name } = await takeBackup(dataFolder, 'daily', clinic.deps.now());
  damageFreeList(clinic.database.file);
  await expect(takeBackup(dataFolder, 'daily', clinic.deps.now() + 1000)).rejects.toMatchObject({
    code: 'database_damaged',
  });
  expect(readdirSync(join(dataFolder, 'backups'))).toEqual([name]);
});

test('where a backup cannot be written nothing is left half-written', async () => {
  const { dataFolder } = clinic.deps;
  const target = join(dataFolder, 'backups', 'copy.sqlite');
  mkdirSync(target, { recursive: true });
  await expect(copyVerified(clinic.database.file, target)).rejects.toThrow();
  expect(existsSync(`${target}.tmp`)).toBe(false);
});

test('old backups go only after a new one is safe', async () => {
  const { dataFolder } = clinic.deps;
  for (const hour of [8, 9, 10, 11])
    await takeBackup(dataFolder, 'daily', Date.parse('2026-11-23T00:00:00Z') + hour * 3_600_000);
  expect(await namesOf()).toEqual([
    'clinic-20261123T110000000Z-daily.sqlite',
    'clinic-20261123T100000000Z-daily.sqlite',
    'clinic-20261123T090000000Z-daily.sqlite',
  ]);
});

test('an update that fails at every start keeps one copy of the file, and one of each later state', async () => {
  const { dataFolder, now } = clinic.deps;
  for (const attempt of [0, 1, 2]) await backupBeforeUpdate(dataFolder, now() + attempt * 60_000);
  expect(await namesOf()).toEqual(['clinic-20261123T080000000Z-before_update.sqlite']);
  clinic.database.raw.exec(`update clinic set name = 'Renamed'`);
  await backupBeforeUpdate(dataFolder, now() + 600_000);
  expect(await namesOf()).toHaveLength(2);
});

test('what is not a backup by its name is not in the list', async () => {
  const folder = join(clinic.deps.dataFolder, 'backups');
  mkdirSync(folder);
  for (const name of ['clinic.sqlite', 'clinic-20261399T080000000Z-daily.sqlite', 'x.tmp', '.DS_Store'])
    writeFileSync(join(folder, name), '');
  expect(await namesOf()).toEqual([]);
});

/** Writes a wrong number of free pages into the header: every query still works. */
function damageFreeList(file: string): void {
  const database = new Sqlite(file);
  database.exec('create table spare (text text)');
  database.exec('insert into spare values (zeroblob(60000))');
  database.exec('drop table spare');
  database.pragma('wal_checkpoint(truncate)');
  database.close();
  clinic.database.raw.pragma('wal_checkpoint(truncate)');
  writeAt(file, 36, Buffer.from([0, 0, 0, 1]));
}
