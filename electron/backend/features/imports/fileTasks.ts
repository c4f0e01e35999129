/** What is done with a file that is on its way in: by the thread that holds it. */
import { createHash } from 'node:crypto';
import type { ImportId } from '../../../../shared/ids.ts';
import type {
  ColumnMapping,
  DryRun,
  DuplicatesDecision,
  ImportPreview,
  ImportResult,
  JudgedRows,
  ReadingChoice,
  RowFilter,
} from '../../../../shared/schemas/imports.ts';
import { reading } from '../../worker/reading.ts';
import { type WriteOrder, type Written, writing } from '../../worker/writeElsewhere.ts';
import { badRowsFile } from './badRows.ts';
import { planStaged } from './planStaged.ts';
import { previewFile } from './previewFile.ts';
import { forgetStaged, getStaged, getTrial, keepStaged } from './stagedFiles.ts';
import { pageOfRows, type TryRequest, tryFile } from './tryFile.ts';
import { planUndo, undoImport } from './undoImport.ts';
import type { WorkBoard } from './workBoard.ts';
import { type Stale, type WriteRequest, writeImport } from './writeImport.ts';

interface FileOrder {
  readonly fileId: string;
}

/** The clinic's file, and the instant at which it was asked. */
interface ReadOrder {
  readonly database: string;
  readonly at: number;
}

export const fileTasks = {
  /** @returns its SHA-256 */
  openFile: async (file: FileOrder & { bytes: Uint8Array; board: WorkBoard }): Promise<string> => {
    keepStaged({ ...file, table: undefined, trial: undefined, plan: undefined });
    return createHash('sha256').update(file.bytes).digest('hex');
  },

  forgetFile: async ({ fileId }: FileOrder): Promise<void> => forgetStaged(fileId),

  previewFile: async (
    order: FileOrder & {
      reading: ReadingChoice;
      mapping?: ColumnMapping | undefined;
      country: string;
    },
  ): Promise<ImportPreview> => previewFile(getStaged(order.fileId), order),

  tryFile: (order: FileOrder & TryRequest & { database: string }): Promise<DryRun> =>
    reading(order.database, (db) => tryFile(db, getStaged(order.fileId), order)),

  pageOfRows: async (
    order: FileOrder & { dryRunId: string; show: RowFilter; cursor: number; limit: number },
  ): Promise<JudgedRows> => pageOfRows(getTrial(getStaged(order.fileId), order.dryRunId), order),

  badRows: async ({ fileId, dryRunId }: FileOrder & { dryRunId: string }): Promise<string> =>
    badRowsFile(getTrial(getStaged(fileId), dryRunId)),

  planImport: (
    order: FileOrder & ReadOrder & { dryRunId: string; duplicates: DuplicatesDecision },
  ): Promise<boolean> => reading(order.database, (db) => planStaged(db, getStaged(order.fileId), order)),

  writeImport: (order: WriteOrder & FileOrder & WriteRequest): Promise<Written<ImportResult | Stale>> =>
    writing(order, (context) => writeImport(context, getStaged(order.fileId), order)),

  planUndo: ({ database, importId }: { database: string; importId: ImportId }) =>
    reading(database, (db) => planUndo(db, importId)),

  undoImport: (order: WriteOrder & Parameters<typeof undoImport>[1]) =>
    writing(order, (context) => undoImport(context, order)),
};
