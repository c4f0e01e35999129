/**
 * Brings in what the dry run showed, whole or not at all. The rows are judged once more first: if somebody added or
 * changed a client meanwhile so that a row's fate is another one, nothing is written and the desk is told. The thread of
 * the file does the work; it is lent the turn to write.
 */
import type { ImportId } from '../../../../shared/ids.ts';
import type { DuplicatesDecision, ImportResult } from '../../../../shared/schemas/imports.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Deps } from '../../deps.ts';
import { writeElsewhere } from '../../worker/writeElsewhere.ts';
import type { FileThread } from './fileThreads.ts';
import { askToStop, stoppable } from './workBoard.ts';

export interface RunRequest {
  readonly dryRunId: string;
  readonly fileName: string;
  readonly duplicates: DuplicatesDecision;
}

export interface RunContext {
  readonly deps: Deps;
  readonly actor: Actor;
}

export async function runImport(
  context: RunContext,
  file: FileThread,
  request: RunRequest,
): Promise<ImportResult> {
  if (file.isRunning) {
    throw new AppError('changed_elsewhere', 'This file is being brought in already. Wait until it is done.');
  }
  if (file.isDone) {
    throw new AppError(
      'changed_elsewhere',
      'This file was brought in already. Choose it again to bring in more of it.',
    );
  }
  file.isRunning = true;
  try {
    const result = await stoppable(file.board, () => tryThreeTimes(context, file, request));
    file.isDone = true;
    return result;
  } finally {
    file.isRunning = false;
  }
}

async function tryThreeTimes(
  context: RunContext,
  { fileId, hash, ask }: FileThread,
  { dryRunId, fileName, duplicates }: RunRequest,
): Promise<ImportResult> {
  const { deps } = context;
  const { staffId } = context.actor;
  const importId = deps.newId() as ImportId; // branded where it becomes an import's
  const plan = { fileId, dryRunId, duplicates, database: deps.database.file, at: deps.now() };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (!(await ask('planImport', plan))) break;
    const result = await writeElsewhere(context, (order) =>
      ask('writeImport', { ...order, fileId, importId, fileName, fileHash: hash, staffId }),
    );
    if (result !== 'stale') return result;
  }
  throw new AppError(
    'changed_elsewhere',
    'Clients were added or changed since this file was checked. Nothing was brought in. Check the file once more.',
  );
}

export function stopWork(file: FileThread | undefined): void {
  if (file && askToStop(file.board)) return;
  throw new AppError(
    'changed_elsewhere',
    file?.isRunning || file?.isDone
      ? 'It was too late to stop: the clients have just been brought in. The whole import can be undone.'
      : 'There is nothing to stop any more: this file is neither being checked nor brought in.',
  );
}
