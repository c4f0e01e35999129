/**
 * A copy of a clinic's file that is known to be good: nobody ever sees a half-written one under its final name, and a
 * copy that was not read back does not exist.
 */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { checkWholeFile, coreTables } from './quickCheck.ts';
import { refuseDatabase } from './sqliteErrors.ts';

/** What a copy must have in common with its original. */
interface Contents {
  readonly version: unknown;
  readonly rows: Readonly<Record<string, unknown>>;
}

/**
 * Copies `source`, open in this process or not, to `target` on the same disk. Throws, leaving nothing at `target`, if
 * the copy cannot be written or is not the same.
 */
export async function copyVerified(source: string, target: string): Promise<void> {
  const unfinished = `${target}.tmp`;
  try {
    await rm(unfinished, { force: true });
    const wanted = await copyPages(source, unfinished);
    makeSelfContained(unfinished);
    requireSame(wanted, unfinished);
    flush(unfinished);
    await rename(unfinished, target);
    flushFolder(dirname(target));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Makes the names in a folder last: without it a rename may be forgotten in a power cut. */
export function flushFolder(folder: string): void {
  // Windows keeps names without being asked, and cannot open a folder.
  if (process.platform !== 'win32') flush(folder);
}

/** Its own connection sees committed rows only, and holds one moment of them while the desk goes on writing. */
async function copyPages(source: string, target: string): Promise<Contents> {
  const original = new Sqlite(source, { readonly: true, fileMustExist: true });
  try {
    original.exec('begin');
    const contents = contentsOf(original);
    await original.backup(target);
    return contents;
  } finally {
    original.close();
  }
}

/** A file in write-ahead mode needs two more beside it even to be read; a backup is one file. */
function makeSelfContained(file: string): void {
  const copy = new Sqlite(file, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = delete');
  } finally {
    copy.close();
  }
}

function requireSame(wanted: Contents, file: string): void {
  const copy = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    checkWholeFile(copy);
    const found = contentsOf(copy);
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      throw refuseDatabase('database_damaged', { found, wanted });
  } finally {
    copy.close();
  }
}

function contentsOf(database: Database): Contents {
  const count = (table: string) => database.prepare(`select count(*) from "${table}"`).pluck().get();
  return {
    version: database.pragma('user_version', { simple: true }),
    rows: Object.fromEntries(coreTables(database).map((table) => [table, count(table)])),
  };
}

function flush(path: string): void {
  const handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
