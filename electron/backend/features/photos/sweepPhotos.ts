/**
 * Files that no row names: half-written ones, and pictures whose row was never written because the computer stopped in
 * between. They go a day after, so that none is taken from under a photo that is just coming in. What a backup may name
 * is in the pool, which is never swept.
 */
import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deps } from '../../deps.ts';
import { photosFolder } from './photoFiles.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** @returns how many files went */
export async function sweepPhotos({ database, dataFolder, now }: Deps): Promise<number> {
  const folder = photosFolder(dataFolder);
  if (!existsSync(folder)) return 0;
  const rows = await database.kysely.selectFrom('photos').select('hash').distinct().execute();
  const known = new Set(rows.map(({ hash }) => hash));
  let swept = 0;
  for (const name of await readdir(folder, { recursive: true })) {
    const hash = /([0-9a-f]{64})(\.small)?\.jpg$/.exec(name)?.[1];
    if (hash ? known.has(hash) : !name.endsWith('.tmp')) continue;
    const file = join(folder, name);
    const { mtimeMs } = await stat(file);
    if (now() - mtimeMs < dayMilliseconds) continue;
    await rm(file, { force: true });
    swept += 1;
  }
  return swept;
}
