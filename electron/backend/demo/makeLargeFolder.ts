/**
 * A data folder with a large demo clinic in it, or none: the file is written under another name and gets its own only
 * when it is whole, so that stopping in the middle, by hand or by a power cut, leaves nothing that could be opened.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { migrations } from '../../../migrations/index.ts';
import { AppError } from '../appError.ts';
import { createChanges } from '../changes.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import { flushFolder } from '../db/sqlite/backupFile.ts';
import { takeProcessLock } from '../db/sqlite/processLock.ts';
import { leaveMark } from '../db/sqlite/soundMark.ts';
import type { Deps } from '../deps.ts';
import { clinicFile, listBackups } from '../features/backups/backupFolder.ts';
import { createLargeClinic, type LargeClinicOptions } from './largeClinic.ts';

export interface LargeFolderOptions extends LargeClinicOptions {
  /** Made if it is not there. */
  readonly dataFolder: string;
  readonly now: () => number;
}

/** @throws AppError `already_set_up` where there is a clinic; the signal's reason when it was stopped */
export async function makeLargeFolder(options: LargeFolderOptions): Promise<void> {
  const { dataFolder } = options;
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const lock = takeProcessLock(join(dataFolder, 'clinic.lock'));
  try {
    const file = clinicFile(dataFolder);
    if (existsSync(file) || (await listBackups(dataFolder)).length > 0) throw notEmpty();
    const unfinished = `${file}.making`;
    await removeUnfinished(unfinished);
    try {
      await fill(unfinished, options);
      await rename(unfinished, file);
      flushFolder(dataFolder);
      leaveMark(file);
    } finally {
      await removeUnfinished(unfinished);
    }
  } finally {
    lock.release();
  }
}

async function fill(file: string, options: LargeFolderOptions): Promise<void> {
  const { dataFolder, now } = options;
  const database = openDatabase(file, { saySlow: () => undefined });
  const notHere = () => Promise.reject(new Error('not while a demo is being made'));
  const deps: Deps = {
    database,
    now,
    newId: () => v7(),
    dataFolder,
    staticFolder: dataFolder,
    changes: createChanges(),
    restoreBackup: notHere,
    showClinic: notHere,
  };
  try {
    await migrate(database.raw, migrations, { backup: async () => undefined });
    await createLargeClinic({ deps, actor: { staffId: null, desk: 'start' } }, options);
  } finally {
    await database.close();
  }
}

async function removeUnfinished(file: string): Promise<void> {
  for (const companion of ['', '-wal', '-shm']) await rm(file + companion, { force: true });
}

const notEmpty = () =>
  new AppError(
    'already_set_up',
    'There is a clinic in this folder already. Choose an empty folder, or leave out --years and --clients to open it.',
  );
