/**
 * A thread that does tasks, one after the other or several at once, and keeps what they keep until it is ended. Where no
 * thread can be started, tasks run here: slower for the desk, but a backup that is late is better than none.
 */
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { AppError } from '../appError.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** What a thread is asked, and what it says. */
export interface WorkerQuestion {
  readonly number: number;
  readonly name: TaskName;
  readonly input: unknown;
}
export type WorkerAnswer = { readonly number: number } & (
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly refusal: Pick<AppError, 'code' | 'message' | 'details'> }
  | { readonly kind: 'failed'; readonly error: unknown }
);

export type InputOf<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type ResultOf<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;

export interface Thread {
  /** @throws what the task throws; an `AppError` arrives as one. `ThreadEnded` where `end` came before the answer */
  ask<Name extends TaskName>(name: Name, input: InputOf<Name>): Promise<ResultOf<Name>>;
  /** At once, in the middle of whatever it does. What it was writing is taken back by the database. */
  end(): Promise<void>;
}

export class ThreadEnded extends Error {}

type Settle = (answer: WorkerAnswer | 'no thread' | 'ended') => void;

export async function startThread(): Promise<Thread> {
  const waiting = new Map<number, Settle>();
  let isEnded = false;
  let count = 0;
  const settleAll = () => {
    for (const settle of waiting.values()) settle(isEnded ? 'ended' : 'no thread');
    waiting.clear();
  };
  let worker = await createWorker();
  worker?.on('message', (answer: WorkerAnswer) => {
    waiting.get(answer.number)?.(answer);
    waiting.delete(answer.number);
    // Ending, the program waits for it, also if an answer comes in the middle.
    if (waiting.size === 0 && !isEnded) worker?.unref();
  });
  worker?.on('error', sayInLog);
  worker?.on('exit', () => {
    worker = undefined;
    settleAll();
  });
  const answerTo = (name: TaskName, input: unknown) =>
    new Promise<Parameters<Settle>[0]>((resolve) => {
      if (!worker) return resolve(isEnded ? 'ended' : 'no thread');
      count += 1;
      waiting.set(count, resolve);
      // Only while it is asked does it keep the program from ending.
      worker.ref();
      worker.postMessage({ number: count, name, input } satisfies WorkerQuestion);
    });
  return {
    async ask<Name extends TaskName>(name: Name, input: InputOf<Name>): Promise<ResultOf<Name>> {
      const answer = await answerTo(name, input);
      if (answer === 'ended') throw new ThreadEnded();
      return answer === 'no thread' ? runHere(name, input) : resultOf<Name>(answer);
    },
    async end() {
      isEnded = true;
      await worker?.terminate();
    },
  };
}

async function createWorker(): Promise<Worker | undefined> {
  const { Worker } = await import('node:worker_threads');
  try {
    const worker = new Worker(program());
    worker.unref();
    return worker;
  } catch (error) {
    sayInLog(error);
    return undefined;
  }
}

function sayInLog(error: unknown): void {
  console.error('[worker]', error instanceof Error ? error.message : error);
}

function resultOf<Name extends TaskName>(answer: WorkerAnswer): ResultOf<Name> {
  if (answer.kind === 'refused') {
    const { code, message, details } = answer.refusal;
    throw new AppError(code, message, details);
  }
  if (answer.kind === 'failed') throw answer.error;
  return answer.result as ResultOf<Name>; // the task's own result, copied
}

async function runHere<Name extends TaskName>(name: Name, input: InputOf<Name>): Promise<ResultOf<Name>> {
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
