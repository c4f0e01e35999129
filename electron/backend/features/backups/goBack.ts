/**
 * Going back to a backup, in two steps: make sure that it is good while nothing has been touched, then exchange the
 * files. The file that is replaced becomes a backup itself, so that going back can be undone.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import Sqlite from 'better-sqlite3';
import type { BackupName } from '../../../../shared/schemas/backups.ts';
import { AppError } from '../../appError.ts';
import { versionOf } from '../../db/migrate.ts';
import { flushFolder } from '../../db/sqlite/backupFile.ts';
import { checkWholeFile } from '../../db/sqlite/quickCheck.ts';
import { refusalOfSqliteError } from '../../db/sqlite/sqliteErrors.ts';
import { runInWorker } from '../../worker/runInWorker.ts';
import { backupFile, clinicFile, freeName, keepPhotosOf } from './backupFolder.ts';

/** SQLite keeps what was written last beside the file; the three belong together. */
const companions = ['', '-wal', '-shm'] as const;

/**
 * Copies a backup beside the clinic's file and reads it back. Throws `backup_unusable` if it is gone or damaged.
 * @returns the copy's path, for `exchangeFiles`
 */
export async function stageBackup(dataFolder: string, name: BackupName): Promise<string> {
  const staged = `${clinicFile(dataFolder)}.restoring`;
  const backup = backupFile(dataFolder, name);
  if (!existsSync(backup)) throw unusable('This backup is no longer there. Choose another one.');
  try {
    await runInWorker('copyVerified', { source: backup, target: staged });
    return staged;
  } catch (error) {
    const refusal = refusalOfSqliteError(error);
    if (refusal?.code !== 'database_damaged') throw refusal ?? error;
    throw unusable('This backup is damaged and cannot be used; nothing was changed. Choose another one.');
  }
}

/**
 * Moves the clinic's file among the backups and the staged copy into its place. The file must be closed. A computer
 * that dies in between finds no clinic's file but backups of it, which is never taken for a new clinic.
 * @returns the name under which the replaced file is kept; `undefined` if there was none
 */
export async function exchangeFiles(
  dataFolder: string,
  staged: string,
  now: number,
): Promise<BackupName | undefined> {
  const kept = await moveAside(dataFolder, now);
  await rename(staged, clinicFile(dataFolder));
  flushFolder(dataFolder);
  return kept;
}

async function moveAside(dataFolder: string, now: number): Promise<BackupName | undefined> {
  const file = clinicFile(dataFolder);
  if (!companions.some((companion) => existsSync(file + companion))) return undefined;
  const kind = isSound(file) ? 'before_restore' : 'damaged';
  const name = await freeName(dataFolder, kind, now);
  const kept = backupFile(dataFolder, name);
  for (const companion of companions) {
    if (existsSync(file + companion)) await rename(file + companion, kept + companion);
  }
  flushFolder(dataFolder);
  if (kind === 'before_restore') {
    await rm(`${kept}-shm`, { force: true });
    await keepPhotosOf(dataFolder, name);
  }
  return name;
}

/** An empty file is no clinic. */
function isSound(file: string): boolean {
  try {
    const database = new Sqlite(file, { fileMustExist: true });
    try {
      checkWholeFile(database);
      if (versionOf(database) === 0) return false;
      // Everything into the one file, so that it can be listed and copied like any other backup.
      database.pragma('journal_mode = delete');
      return true;
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

function unusable(sentence: string): AppError {
  return new AppError('backup_unusable', sentence);
}
