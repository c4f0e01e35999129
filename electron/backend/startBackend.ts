/**
 * The whole application over one data folder, for whichever shell. It always starts: where the clinic's file cannot be
 * used it answers with what happened and what to do, and becomes the application as soon as the file can be used.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { migrations } from '../../migrations/index.ts';
import type { BackupName } from '../../shared/schemas/backups.ts';
import type { WriteContext } from './actor.ts';
import { AppError } from './appError.ts';
import { createChanges, features } from './changes.ts';
import { createHandler } from './createHandler.ts';
import { type ProcessLock, takeProcessLock } from './db/sqlite/processLock.ts';
import { refusalOfSqliteError, refuseDatabase } from './db/sqlite/sqliteErrors.ts';
import type { Deps } from './deps.ts';
import { listBackups } from './features/backups/backupFolder.ts';
import { exchangeFiles, stageBackup } from './features/backups/goBack.ts';
import { recordRestore } from './features/backups/recordRestore.ts';
import { startBackups } from './features/backups/schedule.ts';
import { openClinic } from './openClinic.ts';
import { createRescueHandler } from './rescue.ts';
import { serveStatic } from './staticFiles.ts';
import { createSwitchboard, type Handle, type Switchboard } from './switchboard.ts';

export interface BackendOptions {
  /** Made if it is not there. */
  readonly dataFolder: string;
  readonly staticFolder: string;
  readonly now?: () => number;
  readonly newId?: () => string;
}

export interface Backend {
  handle(request: Request): Promise<Response>;
  /** Waits for the requests being answered, makes the backup of the day's end, lets go of the file. */
  close(): Promise<void>;
}

/** What is open at the moment. */
interface House {
  readonly options: Required<BackendOptions>;
  readonly changes: Deps['changes'];
  lock: ProcessLock | undefined;
  /** Absent while the file cannot be used. */
  working: { readonly deps: Deps; stop(last: 'with a backup' | 'as it is'): Promise<void> } | undefined;
  switchboard: Switchboard | undefined;
  isRestoring: boolean;
}

export async function startBackend(options: BackendOptions): Promise<Backend> {
  const house: House = {
    options: { now: Date.now, newId: () => v7(), ...options },
    changes: createChanges(),
    lock: undefined,
    working: undefined,
    switchboard: undefined,
    isRestoring: false,
  };
  const switchboard = createSwitchboard(await openHouse(house));
  house.switchboard = switchboard;
  return {
    handle: switchboard.handle,
    close: () => switchboard.exchange('the shell', () => closeHouse(house)),
  };
}

/** Never throws: what cannot be opened is answered for. */
async function openHouse(house: House): Promise<Handle> {
  const { dataFolder, staticFolder, now, newId } = house.options;
  try {
    makeFolder(dataFolder);
    house.lock ??= takeProcessLock(join(dataFolder, 'clinic.lock'));
    const database = await openClinic({ dataFolder, migrations, now });
    const { changes } = house;
    const schedule = startBackups({
      database,
      dataFolder,
      now,
      onBackup: () => changes.announce(['backups']),
    });
    const restoreBackup = (name: BackupName, by: WriteContext['actor']) => restore(house, name, by);
    const deps: Deps = { database, now, newId, dataFolder, staticFolder, changes, restoreBackup };
    house.working = {
      deps,
      async stop(last) {
        await schedule.stop();
        if (last === 'with a backup') await schedule.takeLast();
        await database.close();
      },
    };
    return createHandler(deps);
  } catch (error) {
    return rescueFrom(house, refusalOfSqliteError(error) ?? refuseFault(error));
  }
}

function rescueFrom(house: House, problem: AppError): Handle {
  const { dataFolder, staticFolder } = house.options;
  return createRescueHandler({
    problem,
    listBackups: async () => (await listBackups(dataFolder)).filter((backup) => backup.isVerified),
    restore: (name) => restore(house, name, { staffId: null, desk: 'start' }),
    retry: () => reopen(house, async () => {}),
    staticFile: serveStatic(staticFolder),
  });
}

async function restore(house: House, name: BackupName, by: WriteContext['actor']): Promise<void> {
  if (house.isRestoring)
    throw new AppError(
      'changed_elsewhere',
      'Another desk is going back to a backup right now. Wait a moment.',
    );
  house.isRestoring = true;
  try {
    if (!house.lock) throw refuseDatabase('database_locked');
    const { dataFolder, now } = house.options;
    const staged = await stageBackup(dataFolder, name);
    let replaced: BackupName | undefined;
    await reopen(house, async () => {
      replaced = await exchangeFiles(dataFolder, staged, now());
    });
    if (house.working) await recordRestore(house.working.deps, { name, replaced, by });
    house.changes.announce(features);
  } finally {
    house.isRestoring = false;
  }
}

/** Closes, does `between` while nothing holds the file, opens again whether that succeeded or not. */
async function reopen(house: House, between: () => Promise<void>): Promise<void> {
  let failure: unknown;
  await house.switchboard?.exchange('a request', async () => {
    await house.working?.stop('as it is');
    house.working = undefined;
    await between().catch((error: unknown) => {
      failure = error;
    });
    return openHouse(house);
  });
  if (failure !== undefined) throw failure;
}

async function closeHouse(house: House): Promise<Handle> {
  await house.working?.stop('with a backup');
  house.working = undefined;
  house.lock?.release();
  house.lock = undefined;
  return async () => new Response('Rollcall is closed.', { status: 503 });
}

function makeFolder(dataFolder: string): void {
  if (existsSync(dataFolder) && !statSync(dataFolder).isDirectory())
    throw new AppError(
      'database_unreachable',
      'The place for the clinic’s data is a file. Choose a folder for it.',
    );
  // Clients' records: nobody else who uses this computer may look in.
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
}

/** A fault of ours, such as a step of the update that fails on this clinic's data. */
function refuseFault(error: unknown): AppError {
  const reference = randomBytes(3).toString('hex');
  console.error(`[${reference}]`, error instanceof Error ? error.stack : error);
  const sentence = `Rollcall could not open the clinic’s file. It was not changed. Try again; if that does not help, report reference ${reference}.`;
  return new AppError('internal', sentence, { reference });
}
