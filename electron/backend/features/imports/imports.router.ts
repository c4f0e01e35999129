import { octetInputParser } from '@trpc/server/http';
import { z } from 'zod';
import {
  badRowsInput,
  dryRunInput,
  type ImportProgress,
  maximumFileBytes,
  previewInput,
  rowsInput,
  runInput,
  type StagedFile,
  stagedFileId,
  undoInput,
  undoPlanInput,
} from '../../../../shared/schemas/imports.ts';
import { receiveFile } from '../../receiveFile.ts';
import { procedureFor, router } from '../../trpc.ts';
import { runInWorker } from '../../worker/runInWorker.ts';
import { writeElsewhere } from '../../worker/writeElsewhere.ts';
import { findClinic } from '../clinic/clinic.repo.ts';
import { dropFile, findFile, getFile, stageFile } from './fileThreads.ts';
import { findImportOfFile, listImports } from './imports.repo.ts';
import { runImport, stopWork } from './runImport.ts';
import { progressOn, stoppable } from './workBoard.ts';

const procedure = procedureFor(['owner', 'front_desk']);
const fileInput = z.object({ fileId: stagedFileId });
const limit = {
  maximumBytes: maximumFileBytes,
  advice: 'Export the clients without pictures, or in several files.',
};

/** What a file holds is looked at by a thread; here it is only asked. */
export const importsRouter = router({
  stage: procedure.input(octetInputParser).mutation(async ({ ctx, input }): Promise<StagedFile> => {
    const { fileId, hash } = await stageFile(ctx.deps, await receiveFile({ body: input }, limit));
    const importedBefore = await findImportOfFile(ctx.deps.database.kysely, hash);
    return { fileId, importedBefore: importedBefore ?? null };
  }),

  preview: procedure.input(previewInput).query(async ({ ctx, input }) => {
    const { ask } = getFile(ctx.deps, input.fileId);
    const clinic = await findClinic(ctx.deps.database.kysely);
    return ask('previewFile', { ...input, country: clinic?.country ?? '' });
  }),

  /** A mutation, because it is work that a screen asks for once and must not ask again on its own. */
  dryRun: procedure.input(dryRunInput).mutation(async ({ ctx, input }) => {
    const { database, newId, now } = ctx.deps;
    const file = getFile(ctx.deps, input.fileId);
    const order = { ...input, dryRunId: newId(), database: database.file, at: now() };
    const tried = await stoppable(file.board, () => file.ask('tryFile', order));
    file.isDone = false;
    return tried;
  }),

  rows: procedure
    .input(rowsInput)
    .query(({ ctx, input }) => getFile(ctx.deps, input.fileId).ask('pageOfRows', input)),

  badRows: procedure
    .input(badRowsInput)
    .query(({ ctx, input }) => getFile(ctx.deps, input.fileId).ask('badRows', input)),

  run: procedure
    .input(runInput)
    .mutation(({ ctx, input }) => runImport(ctx, getFile(ctx.deps, input.fileId), input)),

  progress: procedure.input(fileInput).query(({ ctx, input }): ImportProgress | null => {
    const file = findFile(ctx.deps, input.fileId);
    return file ? progressOn(file.board) : null;
  }),

  /** What is stopped answers for itself: the check or the run is refused, and nothing is brought in. */
  stop: procedure.input(fileInput).mutation(({ ctx, input }) => stopWork(findFile(ctx.deps, input.fileId))),

  /** The desk has thought better of it, or is done: the file need not stay in memory. What reads it is given up. */
  forget: procedure.input(fileInput).mutation(({ ctx, input }) => dropFile(ctx.deps, input.fileId)),

  list: procedure.query(({ ctx }) => listImports(ctx.deps.database.kysely)),

  undoPlan: procedure
    .input(undoPlanInput)
    .query(({ ctx, input }) => runInWorker('planUndo', { ...input, database: ctx.deps.database.file })),

  undo: procedure
    .input(undoInput)
    .mutation(({ ctx, input }) =>
      writeElsewhere(ctx, (order) => runInWorker('undoImport', { ...order, ...input })),
    ),
});
