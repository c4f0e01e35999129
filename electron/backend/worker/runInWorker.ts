/**
 * Runs a task in a thread of its own. Where no thread can be started, the task runs here: slower for the desk, but a
 * backup that is late is better than none.
 */
import { join } from 'node:path';
import { AppError } from '../appError.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** What a thread is given, and what it says at the end. */
export interface WorkerOrder {
  readonly name: TaskName;
  readonly input: unknown;
}
export type WorkerAnswer =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly refusal: Pick<AppError, 'code' | 'message' | 'details'> }
  | { readonly kind: 'failed'; readonly error: unknown };

type ResultOf<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;

/** @throws what the task throws; an `AppError` arrives as one */
export async function runInWorker<Name extends TaskName>(
  name: Name,
  input: Parameters<Tasks[Name]>[0],
): Promise<ResultOf<Name>> {
  const answer = await askWorker({ name, input });
  if (answer === 'no thread') return runHere(name, input);
  if (answer.kind === 'refused') {
    const { code, message, details } = answer.refusal;
    throw new AppError(code, message, details);
  }
  if (answer.kind === 'failed') throw answer.error;
  return answer.result as ResultOf<Name>; // the task's own result, copied
}

async function askWorker(workerData: WorkerOrder): Promise<WorkerAnswer | 'no thread'> {
  const { Worker } = await import('node:worker_threads');
  return new Promise((resolve) => {
    try {
      const worker = new Worker(program(), { workerData });
      worker.once('message', resolve);
      worker.once('error', (error) => resolve(noThread(error)));
      worker.once('exit', () => resolve('no thread'));
    } catch (error) {
      resolve(noThread(error));
    }
  });
}

function noThread(error: unknown): 'no thread' {
  console.error('[worker]', error instanceof Error ? error.message : error);
  return 'no thread';
}

async function runHere<Name extends TaskName>(
  name: Name,
  input: Parameters<Tasks[Name]>[0],
): Promise<ResultOf<Name>> {
  const { tasks } = await import('./tasks.ts');
  const task: (given: typeof input) => Promise<unknown> = tasks[name] as never; // the input belongs to this name
  return (await task(input)) as ResultOf<Name>; // as above
}

/** Bundled, everything lies in one folder; unbundled, the program is where its source is. */
function program(): string {
  const isSource = import.meta.filename.endsWith('.ts');
  return isSource
    ? join(import.meta.dirname, '..', '..', 'worker.ts')
    : join(import.meta.dirname, 'worker.js');
}
