/**
 * Work on a staged file that the desk may stop. The work itself looks every few rows whether it was asked to; what it
 * has written until then goes with the transaction that it is thrown out of.
 */
import type { ImportProgress } from '../../../../shared/schemas/imports.ts';
import { AppError } from '../../appError.ts';
import { breathe } from '../../breathe.ts';
import type { Staged } from './stagedFiles.ts';

export async function stoppable<Result>(staged: Staged, work: () => Promise<Result>): Promise<Result> {
  // Two at once could not be told apart by whoever stops one of them.
  if (staged.stop) {
    throw new AppError(
      'changed_elsewhere',
      'This file is being looked through already. Wait until it is done.',
    );
  }
  staged.stop = new AbortController();
  try {
    return await work();
  } finally {
    staged.stop = undefined;
    staged.progress = undefined;
  }
}

/** Says how far the work is. @throws AppError `import_stopped` where the desk has asked for it */
export function sayProgress(staged: Staged, progress: ImportProgress): void {
  staged.stop?.signal.throwIfAborted();
  staged.progress = progress;
}

/** Between two rows: others are answered, among them the desk that wants to stop. */
export async function pauseAt(staged: Staged, progress: ImportProgress): Promise<void> {
  sayProgress(staged, progress);
  await breathe();
}

/** The last moment to stop: behind it comes the commit. */
export function closeStopping(staged: Staged): void {
  staged.stop?.signal.throwIfAborted();
  staged.stop = undefined;
}

export function stopWork(staged: Staged | undefined): void {
  if (staged?.stop) {
    staged.stop.abort(new AppError('import_stopped', 'Stopped. Nothing was brought in.'));
    return;
  }
  throw new AppError(
    'changed_elsewhere',
    staged?.isRunning || staged?.isDone
      ? 'It was too late to stop: the clients have just been brought in. The whole import can be undone.'
      : 'There is nothing to stop any more: this file is neither being checked nor brought in.',
  );
}
