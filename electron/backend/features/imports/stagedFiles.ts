/** The files that this thread holds; in the process that owns the window there are none, unless no thread can be had. */
import type { ColumnMapping, DateOrder, ImportCounts } from '../../../../shared/schemas/imports.ts';
import { AppError } from '../../appError.ts';
import type { Judgement } from './judging/judgeRows.ts';
import type { OpenTable } from './openTable.ts';
import type { ImportPlan } from './planImport.ts';
import { notAtHand, type WorkBoard } from './workBoard.ts';

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
  readonly board: WorkBoard;
  /** The last way in which it was read, kept because each step asks again. */
  table: OpenTable | undefined;
  trial: Trial | undefined;
  /** What is to be written, and the stamp of the clients for whom it holds. */
  plan: { readonly plan: ImportPlan; readonly stamp: string } | undefined;
}

const files = new Map<string, Staged>();

export const keepStaged = (staged: Staged): void => void files.set(staged.fileId, staged);
export const forgetStaged = (fileId: string): void => void files.delete(fileId);

export function getStaged(fileId: string): Staged {
  const staged = files.get(fileId);
  if (staged) return staged;
  throw notAtHand();
}

/** The trial that the desk has seen; a newer one at another window makes it void. */
export function getTrial(staged: Staged, dryRunId: string): Trial {
  if (staged.trial?.dryRunId === dryRunId) return staged.trial;
  throw new AppError(
    'changed_elsewhere',
    'This check is out of date. Check the file once more before bringing it in.',
  );
}
