/**
 * How far the work on a file is, and whether it may go on: memory that the process shares with the thread that works, so
 * that the desk can look, and stop it, in the middle of a long stretch of computing.
 */
import type { ImportProgress } from '../../../../shared/schemas/imports.ts';
import { AppError } from '../../appError.ts';

export type WorkBoard = Int32Array<SharedArrayBuffer>;

const cells = { state: 0, phase: 1, done: 2, total: 3 } as const;
const atRest = 0;
const working = 1;
const askedToStop = 2;
const tooLate = 3;
const phases: ReadonlyArray<ImportProgress['phase']> = ['reading', 'checking', 'saving'];

export const createBoard = (): WorkBoard => new Int32Array(new SharedArrayBuffer(16));

/** In the process that asks for the work. Two at once could not be told apart by whoever stops one of them. */
export async function stoppable<Result>(board: WorkBoard, work: () => Promise<Result>): Promise<Result> {
  if (Atomics.compareExchange(board, cells.state, atRest, working) !== atRest) {
    throw new AppError(
      'changed_elsewhere',
      'This file is being looked through already. Wait until it is done.',
    );
  }
  try {
    return await work();
  } finally {
    Atomics.store(board, cells.state, atRest);
    Atomics.store(board, cells.total, 0);
  }
}

/** @returns false where there is nothing to stop, or it is too late */
export const askToStop = (board: WorkBoard): boolean =>
  Atomics.compareExchange(board, cells.state, working, askedToStop) === working;

export function progressOn(board: WorkBoard): ImportProgress | null {
  const phase = phases[Atomics.load(board, cells.phase)];
  const total = Atomics.load(board, cells.total);
  return phase === undefined || total === 0 ? null : { phase, done: Atomics.load(board, cells.done), total };
}

/** In the thread, for each row. @throws AppError `import_stopped` where the desk has asked for it */
export function sayProgress(board: WorkBoard, { phase, done, total }: ImportProgress): void {
  refuseStopped(board);
  Atomics.store(board, cells.phase, phases.indexOf(phase));
  Atomics.store(board, cells.done, done);
  Atomics.store(board, cells.total, total);
}

/** The last moment to stop: behind it comes the commit. */
export function closeStopping(board: WorkBoard): void {
  if (Atomics.compareExchange(board, cells.state, working, tooLate) !== working) refuseStopped(board);
}

export function refuseStopped(board: WorkBoard): void {
  if (Atomics.load(board, cells.state) === askedToStop) throw stopped();
}

export const notAtHand = (): AppError =>
  new AppError(
    'not_found',
    'This file is not at hand any more. Choose it again; if it was brought in before, you are told.',
  );

export const stopped = (): AppError => new AppError('import_stopped', 'Stopped. Nothing was brought in.');
