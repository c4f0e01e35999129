/**
 * What is committed stands in a log beside the file until it is copied into the file. SQLite would do that within one of
 * the next commits, and that save would wait for the disk, after an import for long. Here a thread does it meanwhile.
 */
import { existsSync, statSync } from 'node:fs';
import type { Changes } from '../../changes.ts';
import { runInWorker } from '../../worker/runInWorker.ts';
import type { ClinicDatabase } from '../open.ts';

export interface Checkpoints {
  /** From now on SQLite does it itself again; a copying that is going on is finished first. */
  stop(): Promise<void>;
}

/** A save writes a few pages of 4 kB; SQLite's own measure is a thousand pages. */
const commitsBetween = 300;
const growthBetweenBytes = 4_000_000;

export function copyLogInThread(database: ClinicDatabase, changes: Changes): Checkpoints {
  let commits = 0;
  let largest = 0;
  let running: Promise<void> | undefined;
  const copy = async () => {
    await runInWorker('copyLog', { file: database.file }).catch(logFailure);
    running = undefined;
  };
  database.raw.pragma('wal_autocheckpoint = 0');
  const unsubscribe = changes.subscribe(() => {
    commits += 1;
    // The log is written again from its start and never becomes smaller: growing, it holds more than ever before.
    const bytes = logBytes(database.file);
    if (running || (commits < commitsBetween && bytes < largest + growthBetweenBytes)) return;
    commits = 0;
    largest = bytes;
    running = copy();
  });
  return {
    async stop() {
      unsubscribe();
      await running;
      database.raw.pragma('wal_autocheckpoint = 1000');
    },
  };
}

const logBytes = (file: string): number => (existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0);

/** Nothing is lost by it: the log is kept until it could be copied. */
function logFailure(error: unknown): void {
  console.error('[log]', error instanceof Error ? error.message : error);
}
