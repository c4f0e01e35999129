/**
 * Files on their way in. They are held in memory, never on disk: a list of clients left in a temporary folder would
 * outlive its purpose. Each goes half an hour after it was last used, and the oldest goes when there are too many.
 */
import type {
  ColumnMapping,
  DateOrder,
  ImportCounts,
  ImportProgress,
} from '../../../../shared/schemas/imports.ts';
import { AppError } from '../../appError.ts';
import type { Deps } from '../../deps.ts';
import type { Judgement } from './judging/judgeRows.ts';
import type { OpenTable } from './openTable.ts';

export interface Trial {
  readonly dryRunId: string;
  readonly mapping: ColumnMapping;
  readonly dateOrder: DateOrder;
  readonly table: OpenTable;
  readonly judgements: readonly Judgement[];
  readonly counts: ImportCounts;
}

export interface Staged {
  readonly fileId: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
  lastUsedAt: number;
  /** The last way in which it was read, kept because each step asks again. */
  table: OpenTable | undefined;
  trial: Trial | undefined;
  progress: ImportProgress | undefined;
  /** There while it is being checked or brought in and can still be stopped. */
  stop: AbortController | undefined;
  isRunning: boolean;
  /** Brought in: its bad rows can still be saved, but it is not brought in twice. */
  isDone: boolean;
}

const lifeMilliseconds = 30 * 60 * 1000;
const mostFiles = 3;
const filesOf = new WeakMap<Deps, Map<string, Staged>>();

export function stageFile(deps: Deps, bytes: Uint8Array, hash: string): Staged {
  const files = currentFiles(deps);
  while (files.size >= mostFiles) {
    const oldest = [...files.values()].reduce((one, other) =>
      other.lastUsedAt < one.lastUsedAt ? other : one,
    );
    files.delete(oldest.fileId);
  }
  const staged: Staged = {
    fileId: deps.newId(),
    bytes,
    hash,
    lastUsedAt: deps.now(),
    table: undefined,
    trial: undefined,
    progress: undefined,
    stop: undefined,
    isRunning: false,
    isDone: false,
  };
  files.set(staged.fileId, staged);
  sweepLater(deps);
  return staged;
}

/** Nobody may come back to this page: what has had its time goes by itself, and does not keep the program open. */
function sweepLater(deps: Deps): void {
  setTimeout(() => {
    if (currentFiles(deps).size > 0) sweepLater(deps);
  }, lifeMilliseconds).unref();
}

export function getStaged(deps: Deps, fileId: string): Staged {
  const staged = findStaged(deps, fileId);
  if (!staged) {
    throw new AppError(
      'not_found',
      'This file is not at hand any more. Choose it again; nothing was brought in.',
    );
  }
  staged.lastUsedAt = deps.now();
  return staged;
}

export function findStaged(deps: Deps, fileId: string): Staged | undefined {
  return currentFiles(deps).get(fileId);
}

/** The trial that the desk has seen; a newer one at another window makes it void. */
export function getTrial(staged: Staged, dryRunId: string): Trial {
  if (staged.trial?.dryRunId === dryRunId) return staged.trial;
  throw new AppError(
    'changed_elsewhere',
    'This check is out of date. Check the file once more before bringing it in.',
  );
}

export function dropStaged(deps: Deps, fileId: string): void {
  currentFiles(deps).delete(fileId);
}

function currentFiles(deps: Deps): Map<string, Staged> {
  const files = filesOf.get(deps) ?? new Map<string, Staged>();
  filesOf.set(deps, files);
  for (const [fileId, staged] of files) {
    if (!staged.isRunning && deps.now() - staged.lastUsedAt > lifeMilliseconds) files.delete(fileId);
  }
  return files;
}
