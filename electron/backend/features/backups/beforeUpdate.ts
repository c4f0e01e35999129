/** The copy that is made before a newer Rollcall changes the file. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { BackupName } from '../../../../shared/schemas/backups.ts';
import { backupFile, listBackups, takeBackup } from './backupFolder.ts';

/** An update that fails at every start would fill the disk with the same copy: of equal ones only the oldest stays. */
export async function backupBeforeUpdate(dataFolder: string, now: number): Promise<void> {
  const earlier = (await listBackups(dataFolder)).filter((backup) => backup.kind === 'before_update');
  const { name } = await takeBackup(dataFolder, 'before_update', now);
  const taken = await fingerprint(dataFolder, name);
  for (const old of earlier) {
    if ((await fingerprint(dataFolder, old.name)) !== taken) continue;
    await rm(backupFile(dataFolder, name));
    return;
  }
}

async function fingerprint(dataFolder: string, name: BackupName): Promise<string> {
  const hash = createHash('sha256');
  // In pieces: the file may be larger than the memory that a clinic's computer can spare.
  await pipeline(createReadStream(backupFile(dataFolder, name)), hash);
  return hash.digest('hex');
}
