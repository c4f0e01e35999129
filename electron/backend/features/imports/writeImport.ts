/** Writes what was planned, whole or not at all, as one step that can be undone. */
import type { ClientId, ImportId, StaffId } from '../../../../shared/ids.ts';
import type { ImportResult } from '../../../../shared/schemas/imports.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { indexClient, type Searchable } from '../../db/sqlite/clientSearch.ts';
import { transact, type Write } from '../../transact.ts';
import type { ThreadContext } from '../../worker/writeElsewhere.ts';
import { findClient, insertClient, updateClient } from '../clients/clients.repo.ts';
import { type ImportSummary, insertImport, stampOfClients } from './imports.repo.ts';
import { changedFields } from './judging/merge.ts';
import type { ImportPlan, PlannedFill } from './planImport.ts';
import type { Staged } from './stagedFiles.ts';
import { closeStopping, refuseStopped, sayProgress } from './workBoard.ts';

/** The clients changed between judging and writing; nothing was written. */
export type Stale = 'stale';

class ClientsChanged extends Error {}

export interface WriteRequest {
  readonly importId: ImportId;
  readonly fileName: string;
  readonly fileHash: string;
  readonly staffId: StaffId;
}

export async function writeImport(
  context: ThreadContext,
  staged: Staged,
  { importId, fileName, fileHash, staffId }: WriteRequest,
): Promise<ImportResult | Stale> {
  // It may have waited for its turn.
  refuseStopped(staged.board);
  if (!staged.plan) return 'stale';
  const { deps } = context;
  const { plan, stamp } = staged.plan;
  const { filled, skipped, bad } = plan;
  const result = { importId, created: plan.creates.length, filled, skipped, bad };
  try {
    return await transact(context, { action: 'imports.run', features: ['clients', 'imports'] }, async (w) => {
      if ((await stampOfClients(w.db)) !== stamp) throw new ClientsChanged();
      await insertImport(w.db, {
        id: importId,
        file_name: fileName,
        file_hash: fileHash,
        created_count: result.created,
        updated_count: filled,
        skipped_count: skipped,
        summary: { bad, fills: plan.fills.map(valuesFilled) },
        created_by: staffId,
        created_at: deps.now(),
      });
      w.record({ entity: 'import', id: importId, after: { fileName, fileHash, ...result } });
      await createClients(deps, w, { plan, importId, staged });
      await fillClients(deps, w, { plan, staged });
      closeStopping(staged.board);
      return result;
    });
  } catch (error) {
    if (error instanceof ClientsChanged) return 'stale';
    throw error;
  }
}

/**
 * The clients themselves are not written into the audit again: each carries the import's id, and the import's audit row
 * holds the hash of the file they came from.
 */
async function createClients(
  deps: ThreadContext['deps'],
  { db }: Write,
  { plan, importId, staged }: { plan: ImportPlan; importId: ImportId; staged: Staged },
): Promise<void> {
  const at = deps.now();
  const inserted: Searchable[] = [];
  const sayDone = (done: number) => sayProgress(staged.board, { phase: 'saving', done, total: toSave(plan) });
  for (const [index, { isArchived, ...fields }] of plan.creates.entries()) {
    const id = deps.newId() as ClientId; // branded where it becomes a client's
    await insertClient(db, { id, fields, at, importId, archivedAt: isArchived ? at : null }, inserted);
    sayDone(index / 2);
  }
  for (const [index, client] of inserted.entries()) {
    await indexClient(db, client);
    sayDone((inserted.length + index) / 2);
  }
}

const toSave = ({ creates, fills }: ImportPlan) => creates.length + fills.length;

async function fillClients(
  deps: ThreadContext['deps'],
  write: Write,
  { plan, staged }: { plan: ImportPlan; staged: Staged },
): Promise<void> {
  for (const [index, fill] of plan.fills.entries()) {
    await fillClient(deps, write, fill);
    const done = plan.creates.length + index;
    sayProgress(staged.board, { phase: 'saving', done, total: toSave(plan) });
  }
}

async function fillClient(
  deps: ThreadContext['deps'],
  { db, record }: Write,
  fill: PlannedFill,
): Promise<void> {
  const { clientId, values } = valuesFilled(fill);
  const before = await findClient(db, clientId);
  if (!before) throw new ClientsChanged();
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
