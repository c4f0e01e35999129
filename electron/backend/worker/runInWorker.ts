/** Runs one task in a thread of its own, and ends the thread. */
import type { TaskName } from './tasks.ts';
import { type InputOf, type ResultOf, startThread } from './thread.ts';

/** @throws what the task throws; an `AppError` arrives as one */
export async function runInWorker<Name extends TaskName>(
  name: Name,
  input: InputOf<Name>,
): Promise<ResultOf<Name>> {
  const thread = await startThread();
  try {
    return await thread.ask(name, input);
  } finally {
    await thread.end();
  }
}
