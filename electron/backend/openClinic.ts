/**
 * From a data folder to a clinic's file that is open, whole and up to date, or a refusal that says why not. Where a
 * file is damaged or gone it never begins an empty clinic: that would hide that anything was lost.
 */
import { existsSync, statSync } from 'node:fs';
import type { Migration } from '../../migrations/migration.ts';
import { isEmptyFile, migrate, refuseNewer } from './db/migrate.ts';
import { type ClinicDatabase, openDatabase } from './db/open.ts';
import { takeMark } from './db/sqlite/soundMark.ts';
import { refusalOfSqliteError, refuseDatabase } from './db/sqlite/sqliteErrors.ts';
import { clinicFile, listBackups } from './features/backups/backupFolder.ts';
import { runInWorker } from './worker/runInWorker.ts';

export interface OpenClinicOptions {
  readonly dataFolder: string;
  readonly migrations: readonly Migration[];
  readonly now: () => number;
}

/** Throws an `AppError` with a `database_…` code or `disk_full`. */
export async function openClinic(options: OpenClinicOptions): Promise<ClinicDatabase> {
  try {
    const file = clinicFile(options.dataFolder);
    const isAsLeft = takeMark(file);
    await refuseMissing(options.dataFolder);
    const database = openDatabase(file);
    try {
      await bringUpToDate(database, { ...options, isAsLeft });
      return database;
    } catch (error) {
      await database.close();
      throw error;
    }
  } catch (error) {
    throw refusalOfSqliteError(error) ?? error;
  }
}

/** An empty file counts as none: opening it would make an empty clinic of it. */
async function refuseMissing(dataFolder: string): Promise<void> {
  const file = clinicFile(dataFolder);
  if (existsSync(file) && statSync(file).size > 0) return;
  if ((await listBackups(dataFolder)).length > 0 || existsSync(`${file}-wal`))
    throw refuseDatabase('database_missing');
}

async function bringUpToDate(
  database: ClinicDatabase,
  options: OpenClinicOptions & { readonly isAsLeft: boolean },
): Promise<void> {
  const { dataFolder, migrations, now, isAsLeft } = options;
  refuseNewer(database.raw, migrations);
  if (!isAsLeft && !isEmptyFile(database.raw)) await runInWorker('checkCoreTables', { file: database.file });
  if (isEmptyFile(database.raw) && (await listBackups(dataFolder)).length > 0)
    throw refuseDatabase('database_missing');
  await migrate(database.raw, migrations, {
    async backup() {
      const { backupBeforeUpdate } = await import('./features/backups/beforeUpdate.ts');
      await backupBeforeUpdate(dataFolder, now());
    },
  });
}
