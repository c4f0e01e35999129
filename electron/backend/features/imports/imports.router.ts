import { octetInputParser } from '@trpc/server/http';
import { z } from 'zod';
import {
  badRowsInput,
  dryRunInput,
  type ImportProgress,
  type JudgedRows,
  previewInput,
  rowsInput,
  runInput,
  type StagedFile,
  stagedFileId,
  undoInput,
  undoPlanInput,
} from '../../../../shared/schemas/imports.ts';
import { procedureFor, router } from '../../trpc.ts';
import { badRowsFile } from './badRows.ts';
import { findImportOfFile, listImports } from './imports.repo.ts';
import { previewFile } from './previewFile.ts';
import { receiveFile } from './receiveFile.ts';
import { runImport } from './runImport.ts';
import { dropStaged, findStaged, getStaged, getTrial, stageFile } from './stagedFiles.ts';
import { stoppable, stopWork } from './stopping.ts';
import { countryOf, pageOfRows, tryFile } from './tryFile.ts';
import { planUndo, undoImport } from './undoImport.ts';

const procedure = procedureFor(['owner', 'front_desk']);
const fileInput = z.object({ fileId: stagedFileId });

export const importsRouter = router({
  stage: procedure.input(octetInputParser).mutation(async ({ ctx, input }): Promise<StagedFile> => {
    const { bytes, hash } = await receiveFile(input);
    const importedBefore = await findImportOfFile(ctx.deps.database.kysely, hash);
    return { fileId: stageFile(ctx.deps, bytes, hash).fileId, importedBefore: importedBefore ?? null };
  }),

  preview: procedure
    .input(previewInput)
    .query(async ({ ctx, input }) =>
      previewFile(getStaged(ctx.deps, input.fileId), { ...input, country: await countryOf(ctx.deps) }),
    ),

  /** A mutation, because it is work that a screen asks for once and must not ask again on its own. */
  dryRun: procedure.input(dryRunInput).mutation(({ ctx, input }) => {
    const staged = getStaged(ctx.deps, input.fileId);
    return stoppable(staged, () => tryFile(ctx.deps, staged, input));
  }),

  rows: procedure
    .input(rowsInput)
    .query(
      ({ ctx, input }): JudgedRows =>
        pageOfRows(getTrial(getStaged(ctx.deps, input.fileId), input.dryRunId), input),
    ),

  badRows: procedure
    .input(badRowsInput)
    .query(({ ctx, input }): string =>
      badRowsFile(getTrial(getStaged(ctx.deps, input.fileId), input.dryRunId)),
    ),

  run: procedure
    .input(runInput)
    .mutation(({ ctx, input }) => runImport(ctx, getStaged(ctx.deps, input.fileId), input)),

  progress: procedure
    .input(fileInput)
    .query(({ ctx, input }): ImportProgress | null => findStaged(ctx.deps, input.fileId)?.progress ?? null),

  /** What is stopped answers for itself: the check or the run is refused, and nothing is brought in. */
  stop: procedure.input(fileInput).mutation(({ ctx, input }) => stopWork(findStaged(ctx.deps, input.fileId))),

  /** The desk has thought better of it, or is done: the file need not stay in memory. */
  forget: procedure.input(fileInput).mutation(({ ctx, input }) => dropStaged(ctx.deps, input.fileId)),

  list: procedure.query(({ ctx }) => listImports(ctx.deps.database.kysely)),

  undoPlan: procedure
    .input(undoPlanInput)
    .query(({ ctx, input }) => planUndo(ctx.deps.database.kysely, input.importId)),

  undo: procedure.input(undoInput).mutation(({ ctx, input }) => undoImport(ctx, input)),
});
