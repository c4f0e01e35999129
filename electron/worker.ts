/** The program of a thread: does the one task it is given, says what came of it, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { refusalOfSqliteError } from './backend/db/sqlite/sqliteErrors.ts';
import type { WorkerAnswer, WorkerOrder } from './backend/worker/runInWorker.ts';
import { tasks } from './backend/worker/tasks.ts';

const { name, input } = workerData as WorkerOrder; // only runInWorker starts this program
const task: (given: unknown) => Promise<unknown> = tasks[name] as never; // the input belongs to this name

async function answer(): Promise<WorkerAnswer> {
  try {
    return { kind: 'done', result: await task(input) };
  } catch (error) {
    const refusal = refusalOfSqliteError(error);
    if (!refusal) return { kind: 'failed', error };
    const { code, message, details } = refusal;
    return { kind: 'refused', refusal: { code, message, details } };
  }
}

parentPort?.postMessage(await answer());
