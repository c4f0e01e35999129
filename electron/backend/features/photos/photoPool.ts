/**
 * The pictures that the backups know, each once, beside them. A backup of the database is followed by its new pictures;
 * a picture that the clinic's folder has lost is put back from here when somebody asks for it.
 */
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { flushFolder } from '../../db/sqlite/backupFile.ts';
import { hashOf, photoFile, pooledPhoto, readIfThere } from './photoFiles.ts';

interface Pooling {
  readonly dataFolder: string;
  /** A clinic's file or a backup of it. */
  readonly database: string;
}

/**
 * Takes what the database names into the pool. Runs in a thread of its own.
 * @returns how many of its pictures are in neither place
 */
export async function poolPhotos({ dataFolder, database }: Pooling): Promise<number> {
  let missing = 0;
  const touched = new Set<string>();
  for (const hash of hashesIn(database)) {
    const pooled = pooledPhoto(dataFolder, hash);
    if (existsSync(pooled)) continue;
    const file = photoFile(dataFolder, hash);
    if (!existsSync(file)) missing += 1;
    else touched.add(await linkOrCopy(file, pooled));
  }
  for (const folder of touched) flushFolder(folder);
  return missing;
}

function hashesIn(file: string): string[] {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const hasPhotos = database.prepare("select 1 from sqlite_schema where name = 'photos'").get();
    if (!hasPhotos) return [];
    return database.prepare<[], string>('select distinct hash from photos').pluck().all();
  } finally {
    database.close();
  }
}

/** The picture from the clinic's folder, or from the pool, which mends the folder. It is what its name says, or nothing. */
export async function readPicture(dataFolder: string, hash: string): Promise<Buffer | undefined> {
  const file = photoFile(dataFolder, hash);
  const found = await readIfThere(file);
  if (found && hashOf(found) === hash) return found;
  const pooled = pooledPhoto(dataFolder, hash);
  const kept = await readIfThere(pooled);
  if (!kept || hashOf(kept) !== hash) return undefined;
  if (found) await rm(file, { force: true });
  flushFolder(await linkOrCopy(pooled, file));
  return kept;
}

/** @returns the folder in which the new name is */
async function linkOrCopy(from: string, to: string): Promise<string> {
  const folder = dirname(to);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await link(from, to);
  } catch {
    // Another disk, or one that knows no links.
    await copyFile(from, `${to}.tmp`);
    await rename(`${to}.tmp`, to);
  }
  return folder;
}
