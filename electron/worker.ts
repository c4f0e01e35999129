/** The program of a thread: does the tasks it is asked for, and says what came of each. */
import { parentPort } from 'node:worker_threads';
import { refusalOfSqliteError } from './backend/db/sqlite/sqliteErrors.ts';
import { tasks } from './backend/worker/tasks.ts';
import type { WorkerAnswer, WorkerQuestion } from './backend/worker/thread.ts';

async function answerTo({ number, name, input }: WorkerQuestion): Promise<WorkerAnswer> {
  const task: (given: unknown) => Promise<unknown> = tasks[name] as never; // the input belongs to this name
  try {
    return { number, kind: 'done', result: await task(input) };
  } catch (error) {
    const refusal = refusalOfSqliteError(error);
    if (!refusal) return { number, kind: 'failed', error };
    const { code, message, details } = refusal;
    return { number, kind: 'refused', refusal: { code, message, details } };
  }
}

parentPort?.on('message', async (question: WorkerQuestion) => {
  parentPort?.postMessage(await answerTo(question));
});
