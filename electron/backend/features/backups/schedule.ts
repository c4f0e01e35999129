/** A verified backup each day, looked for soon after the start and every hour, and one on closing. */
import type { ClinicDatabase } from '../../db/open.ts';
import { findClinic } from '../clinic/clinic.repo.ts';
import { listBackups, takeBackup } from './backupFolder.ts';
import { dayOf } from './retention.ts';

export interface BackupSchedule {
  /** Ends the schedule; a backup that is being made is finished first. The database is still open. */
  stop(): Promise<void>;
  /** The backup of the day's end, if anything was written or the day has none yet. Never throws. */
  takeLast(): Promise<void>;
}

export interface ScheduleOptions {
  readonly database: ClinicDatabase;
  readonly dataFolder: string;
  readonly now: () => number;
  /** Called after each backup of the schedule. */
  readonly onBackup: () => void;
  /** The desk comes first: its screens are loading now. */
  readonly firstCheckMilliseconds?: number;
}

const hourMilliseconds = 60 * 60 * 1000;

export function startBackups(options: ScheduleOptions): BackupSchedule {
  const { database, dataFolder, now } = options;
  const writesAtStart = writesOf(database);
  let running: Promise<void> = Promise.resolve();
  const take = async (kind: 'daily' | 'quit', at: number) => {
    // Before it is set up there is nothing to keep, and an empty backup must not be offered later.
    if (!(await findClinic(database.kysely))) return;
    await takeBackup(dataFolder, kind, at);
    options.onBackup();
  };
  const checkDay = () => {
    const at = now();
    const work = async () => ((await isDue(dataFolder, at)) ? take('daily', at) : undefined);
    running = running.then(work).catch(logFailure);
  };
  const first = setTimeout(checkDay, options.firstCheckMilliseconds ?? 10_000).unref();
  const hourly = setInterval(checkDay, hourMilliseconds).unref();
  return {
    async stop() {
      clearTimeout(first);
      clearInterval(hourly);
      await running;
    },
    async takeLast() {
      const at = now();
      const hasNew = writesOf(database) !== writesAtStart;
      const work = async () => {
        if (hasNew || (await isDue(dataFolder, at))) await take(hasNew ? 'quit' : 'daily', at);
      };
      await work().catch(logFailure);
    },
  };
}

async function isDue(dataFolder: string, now: number): Promise<boolean> {
  const backups = await listBackups(dataFolder);
  return !backups.some((backup) => backup.kind === 'daily' && dayOf(backup.takenAt) === dayOf(now));
}

function writesOf(database: ClinicDatabase): unknown {
  return database.raw.prepare('select total_changes()').pluck().get();
}

/** A backup that cannot be made must not stop the desk; the backups screen shows how old the newest one is. */
function logFailure(error: unknown): void {
  console.error('[backup]', error instanceof Error ? error.message : error);
}
