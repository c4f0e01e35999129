/**
 * The whole application over one data folder, for whichever shell. It always starts: where the clinic's file cannot be
 * used it answers with what happened and what to do, and becomes the application as soon as the file can be used.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { migrations } from '../../migrations/index.ts';
import type { BackupName } from '../../shared/schemas/backups.ts';
import type { WriteContext } from './actor.ts';
import { AppError } from './appError.ts';
import { createChanges, features } from './changes.ts';
import { createHandler } from './createHandler.ts';
import { copyLogInThread } from './db/sqlite/checkpoints.ts';
import { type ProcessLock, takeProcessLock } from './db/sqlite/processLock.ts';
import { leaveMark } from './db/sqlite/soundMark.ts';
import { refusalOfSqliteError, refuseDatabase } from './db/sqlite/sqliteErrors.ts';
import type { Deps } from './deps.ts';
import { listBackups } from './features/backups/backupFolder.ts';
import { startBackups } from './features/backups/schedule.ts';
import { findClinic } from './features/clinic/clinic.repo.ts';
import { sweepPhotos } from './features/photos/sweepPhotos.ts';
import { loadArgon2 } from './features/staff/pins.ts';
import { openClinic } from './openClinic.ts';
import { randomText } from './randomText.ts';
import { loadFeatures } from './router.ts';
import { serveStatic } from './staticFiles.ts';
import { createSwitchboard, type Handle, type Switchboard } from './switchboard.ts';

export interface BackendOptions {
  /** Made if it is not there. */
  readonly dataFolder: string;
  readonly staticFolder: string;
  readonly now?: () => number;
  readonly newId?: () => string;
  /** An empty folder is filled with the demo clinic instead of waiting for a set-up. */
  readonly isDemo?: boolean;
}

export interface Backend {
  handle(request: Request): Promise<Response>;
  /** Waits for the requests being answered, makes the backup of the day's end, lets go of the file. */
  close(): Promise<void>;
}

/** What is open at the moment. */
interface House {
  readonly options: Required<BackendOptions>;
  /** The demo clinic may be looked at from the first screen; it lives in a folder of its own inside. */
  isShowingDemo: boolean;
  readonly changes: Deps['changes'];
  lock: ProcessLock | undefined;
  /** Absent while the file cannot be used. */
  working: { readonly deps: Deps; stop(last: 'with a backup' | 'as it is'): Promise<void> } | undefined;
  switchboard: Switchboard | undefined;
  isRestoring: boolean;
}

export async function startBackend(options: BackendOptions): Promise<Backend> {
  const house: House = {
    options: { now: Date.now, newId: () => v7(), isDemo: false, ...options },
    isShowingDemo: options.isDemo ?? false,
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
  const { staticFolder, now, newId } = house.options;
  const dataFolder = folderOf(house);
  try {
    makeFolder(dataFolder);
    house.lock ??= takeProcessLock(join(dataFolder, 'clinic.lock'));
    const database = await openClinic({ dataFolder, migrations, now });
    const { changes } = house;
    const checkpoints = copyLogInThread(database, changes);
    const schedule = startBackups({
      database,
      dataFolder,
      now,
      onBackup: () => changes.announce(['backups']),
    });
    const restoreBackup = (name: BackupName, by: WriteContext['actor']) => restore(house, name, by);
    const showClinic = (which: 'demo' | 'own') => switchClinic(house, which);
    const deps: Deps = { database, now, newId, dataFolder, staticFolder, changes, restoreBackup, showClinic };
    const isNewDemo = house.isShowingDemo && !(await findClinic(database.kysely));
    const stopDemo = isNewDemo ? await fillWithDemo(deps) : undefined;
    afterTheFirstScreens(deps);
    const sweep = setTimeout(() => void sweepPhotos(deps).catch(console.error), 60_000).unref();
    house.working = {
      deps,
      async stop(last) {
        clearTimeout(sweep);
        await stopDemo?.();
        await schedule.stop();
        await checkpoints.stop();
        if (last === 'with a backup') await schedule.takeLast();
        await database.close();
        leaveMark(database.file);
      },
    };
    return createHandler(deps);
  } catch (error) {
    return await rescueFrom(house, refusalOfSqliteError(error) ?? refuseFault(error));
  }
}

/** @returns ends what is still being added */
async function fillWithDemo(deps: Deps): Promise<() => Promise<void>> {
  const { createDemoClinic } = await import('./demo/demoClinic.ts');
  await createDemoClinic({ deps, actor: { staffId: null, desk: 'start' } });
  const { addDemoPhotosLater } = await import('./demo/photos/addDemoPhotos.ts');
  return addDemoPhotosLater(deps);
}

/** Nobody waits for it: the screen that asks for a PIN needs little of what there is. */
function afterTheFirstScreens(deps: Deps): void {
  const say = (error: unknown) => console.error('[features]', error);
  const load = () => Promise.all([loadArgon2(), loadFeatures()]);
  setTimeout(() => void load().catch(say), 500).unref();
  setTimeout(() => void reportZone(deps), 2000).unref();
}

/** A clock that two sources see differently is said, not acted on. */
async function reportZone({ database, now }: Deps): Promise<void> {
  // The clinic may have been closed again meanwhile.
  const clinic = await findClinic(database.kysely).catch(() => undefined);
  const { checkZone } = await import('./features/clinic/zoneCheck.ts');
  const check = clinic && (await checkZone(clinic.timeZone, now()));
  if (check?.result === 'disagrees') console.error(check.sentence);
}

function folderOf({ options, isShowingDemo }: House): string {
  return isShowingDemo && !options.isDemo ? join(options.dataFolder, 'demo') : options.dataFolder;
}

/** Closes the one and opens the other; everybody is signed out. Nothing of the own clinic is touched by the demo. */
async function switchClinic(house: House, which: 'demo' | 'own'): Promise<void> {
  if (house.options.isDemo)
    throw new AppError(
      'not_allowed',
      'Rollcall was started with the demo clinic. Close it and start it without --demo to open your own.',
    );
  await reopen(house, async () => {
    house.lock?.release();
    house.lock = undefined;
    house.isShowingDemo = which === 'demo';
  });
  house.changes.announce(features);
}

async function rescueFrom(house: House, problem: AppError): Promise<Handle> {
  const { createRescueHandler } = await import('./rescue.ts');
  const { staticFolder } = house.options;
  const dataFolder = folderOf(house);
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
    const { exchangeFiles, stageBackup } = await import('./features/backups/goBack.ts');
    const { recordRestore } = await import('./features/backups/recordRestore.ts');
    if (!house.lock) throw refuseDatabase('database_locked');
    const { now } = house.options;
    const dataFolder = folderOf(house);
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
  const reference = randomText(3, 'hex');
  console.error(`[${reference}]`, error instanceof Error ? error.stack : error);
  const sentence = `Rollcall could not open the clinic’s file. It was not changed. Try again; if that does not help, report reference ${reference}.`;
  return new AppError('internal', sentence, { reference });
}
