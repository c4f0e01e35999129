/**
 * Brings in what the dry run showed, whole or not at all. The rows are judged once more first: if somebody added or
 * changed a client meanwhile so that a row's fate is another one, nothing is written and the desk is told.
 */
import type { ClientId, ImportId } from '../../../../shared/ids.ts';
import type { DuplicatesDecision, ImportResult } from '../../../../shared/schemas/imports.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import { breathe, createPace } from '../../breathe.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { writeAsItComes } from '../../db/sqlite/writeAsItComes.ts';
import type { Deps } from '../../deps.ts';
import { transact, type Write } from '../../transact.ts';
import { findClient, insertClient, updateClient } from '../clients/clients.repo.ts';
import { type ImportSummary, insertImport, stampOfClients } from './imports.repo.ts';
import type { Judgement } from './judging/judgeRows.ts';
import { changedFields } from './judging/merge.ts';
import { type ImportPlan, type PlannedFill, planImport } from './planImport.ts';
import { getTrial, type Staged, type Trial } from './stagedFiles.ts';
import { closeStopping, pauseAt, stoppable } from './stopping.ts';
import { judgeStaged } from './tryFile.ts';

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
  staged: Staged,
  request: RunRequest,
): Promise<ImportResult> {
  if (staged.isRunning) {
    throw new AppError('changed_elsewhere', 'This file is being brought in already. Wait until it is done.');
  }
  if (staged.isDone) {
    throw new AppError(
      'changed_elsewhere',
      'This file was brought in already. Choose it again to bring in more of it.',
    );
  }
  const trial = getTrial(staged, request.dryRunId);
  staged.isRunning = true;
  try {
    const result = await stoppable(staged, () => tryThreeTimes(context, staged, { trial, request }));
    staged.isDone = true;
    return result;
  } finally {
    staged.isRunning = false;
  }
}

const stale = Symbol('the clients changed between judging and writing');

async function tryThreeTimes(
  context: RunContext,
  staged: Staged,
  { trial, request }: { trial: Trial; request: RunRequest },
): Promise<ImportResult> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const stamp = await stampOfClients(context.deps.database.kysely);
    const judgements = await judgeStaged(context.deps, staged, trial);
    if (!(await haveSameFates(judgements, trial.judgements))) break;
    const plan = await planImport(judgements, request.duplicates);
    const result = await write(context, staged, { plan, stamp, fileName: request.fileName });
    if (result !== stale) return result;
  }
  staged.trial = undefined;
  throw new AppError(
    'changed_elsewhere',
    'Clients were added or changed since this file was checked. Nothing was brought in. Check the file once more.',
  );
}

async function haveSameFates(one: readonly Judgement[], other: readonly Judgement[]): Promise<boolean> {
  if (one.length !== other.length) return false;
  const fateOf = ({ row, fate, duplicateClientId, duplicateOf }: Judgement) =>
    [row, fate, duplicateClientId, duplicateOf?.row, duplicateOf?.wouldFill].join();
  const isTime = createPace();
  for (const [index, row] of one.entries()) {
    if (fateOf(row) !== fateOf(other[index] ?? row)) return false;
    if (isTime()) await breathe();
  }
  return true;
}

interface Writing {
  readonly plan: ImportPlan;
  readonly stamp: string;
  readonly fileName: string;
}

async function write(
  context: RunContext,
  staged: Staged,
  { plan, stamp, fileName }: Writing,
): Promise<ImportResult | typeof stale> {
  const { deps, actor } = context;
  const importId = deps.newId() as ImportId; // branded where it becomes an import's
  const { filled, skipped, bad } = plan;
  const result = { importId, created: plan.creates.length, filled, skipped, bad };
  const endWriting = writeAsItComes(deps.database);
  try {
    return await transact(context, { action: 'imports.run', features: ['clients', 'imports'] }, async (w) => {
      if ((await stampOfClients(w.db)) !== stamp) throw stale;
      await insertImport(w.db, {
        id: importId,
        file_name: fileName,
        file_hash: staged.hash,
        created_count: result.created,
        updated_count: filled,
        skipped_count: skipped,
        summary: { bad, fills: plan.fills.map(valuesFilled) },
        created_by: actor.staffId,
        created_at: deps.now(),
      });
      w.record({ entity: 'import', id: importId, after: { fileName, fileHash: staged.hash, ...result } });
      await createClients(deps, w, { plan, importId, staged });
      await fillClients(deps, w, { plan, staged });
      closeStopping(staged);
      return result;
    });
  } catch (error) {
    if (error === stale) return stale;
    throw error;
  } finally {
    endWriting();
  }
}

/**
 * The clients themselves are not written into the audit again: each carries the import's id, and the import's audit row
 * holds the hash of the file they came from.
 */
async function createClients(
  deps: Deps,
  { db }: Write,
  { plan, importId, staged }: { plan: ImportPlan; importId: ImportId; staged: Staged },
): Promise<void> {
  const at = deps.now();
  const isTime = createPace();
  for (const [index, { isArchived, ...fields }] of plan.creates.entries()) {
    const id = deps.newId() as ClientId; // branded where it becomes a client's
    await insertClient(db, { id, fields, at, importId, archivedAt: isArchived ? at : null });
    if (isTime()) await pauseAt(staged, { phase: 'saving', done: index, total: toSave(plan) });
  }
}

const toSave = ({ creates, fills }: ImportPlan) => creates.length + fills.length;

async function fillClients(
  deps: Deps,
  write: Write,
  { plan, staged }: { plan: ImportPlan; staged: Staged },
): Promise<void> {
  const isTime = createPace();
  for (const [index, fill] of plan.fills.entries()) {
    await fillClient(deps, write, fill);
    const done = plan.creates.length + index;
    if (isTime()) await pauseAt(staged, { phase: 'saving', done, total: toSave(plan) });
  }
}

async function fillClient(deps: Deps, { db, record }: Write, fill: PlannedFill): Promise<void> {
  const { clientId, values } = valuesFilled(fill);
  const before = await findClient(db, clientId);
  if (!before) throw stale;
  const after = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value.after]));
  const key = { id: clientId, version: before.version, at: deps.now() };
  if (!(await updateClient(db, key, { ...before, ...after }))) throw changedElsewhere('A client');
  record({ entity: 'client', id: clientId, before, after });
}

function valuesFilled({ clientId, before, after }: PlannedFill): ImportSummary['fills'][number] {
  const values = changedFields(before, after).map((field) => [
    field,
    { before: before[field], after: after[field] },
  ]);
  return { clientId: clientId as ClientId, values: Object.fromEntries(values) }; // from listComparableClients
}
