/**
 * Where pictures lie: `photos/aa/<hash>.jpg` in the clinic's folder, named by their content, and a small one beside each.
 * A name appears only once its file is whole and on the disk. The rows are somebody else's business.
 */
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder } from '../../db/sqlite/backupFile.ts';

export type PictureSize = 'full' | 'thumb';

/** With Node's crypto loaded only now, as in randomText.ts: the backups know these files, and every start the backups. */
export const hashOf = (bytes: Uint8Array): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');

const endings = { full: '.jpg', thumb: '.small.jpg' } as const;
const nameOf = (hash: string, size: PictureSize) => join(hash.slice(0, 2), hash + endings[size]);

export const photosFolder = (dataFolder: string): string => join(dataFolder, 'photos');
/** Beside the backups: every picture that one of them knows. */
export const poolFolder = (dataFolder: string): string => join(dataFolder, 'backups', 'photos');

export function photoFile(dataFolder: string, hash: string, size: PictureSize = 'full'): string {
  return join(photosFolder(dataFolder), nameOf(hash, size));
}

export function pooledPhoto(dataFolder: string, hash: string): string {
  return join(poolFolder(dataFolder), nameOf(hash, 'full'));
}

/** A power cut leaves the whole file or none. What is there already is the same, because its name says so. */
export async function writeOnce(file: string, bytes: Uint8Array): Promise<void> {
  if (existsSync(file)) return;
  const folder = dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(unfinished, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  flushFolder(folder);
}

export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
