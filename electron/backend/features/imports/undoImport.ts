/**
 * Takes a whole import back. Clients that somebody has used or changed since are never removed: they are named first,
 * and the desk decides whether they stay as they are or are archived. What was added to other clients is
 * taken out again where nobody has changed it.
 */
import type { Kysely } from 'kysely';
import type { ClientId, ImportId } from '../../../../shared/ids.ts';
import type { FillableField, UndoPlan, UndoResult } from '../../../../shared/schemas/imports.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { referringTables } from '../../db/sqlite/referringTables.ts';
import { transact, type Write } from '../../transact.ts';
import type { ThreadContext } from '../../worker/writeElsewhere.ts';
import { findClient, removeClients, setArchived, updateClient } from '../clients/clients.repo.ts';
import {
  type ClientOfImport,
  findImport,
  type ImportSummary,
  listClientsOfImport,
  listReferredClients,
  markUndone,
} from './imports.repo.ts';

interface Standing {
  readonly unused: readonly ClientOfImport[];
  readonly used: ReadonlyArray<ClientOfImport & { readonly why: string }>;
  readonly fills: ImportSummary['fills'];
  readonly fileName: string;
}

/** In words for the desk; a table without words of its own is still found. */
const reasonsByTable: Readonly<Record<string, string>> = {
  appointments: 'has an appointment',
  treatments: 'has a treatment record',
  plans: 'has a plan',
  follow_ups: 'is on the follow-up list',
  handouts: 'was given a handout',
  waitlist: 'is on the waiting list',
};

const namesShown = 100;

export async function planUndo(db: Kysely<Schema>, importId: ImportId): Promise<UndoPlan> {
  const { unused, used, fills } = await standingOf(db, importId);
  let toRestore = 0;
  for (const fill of fills) {
    const client = await findClient(db, fill.clientId);
    if (client && fieldsStillFilled(client, fill.values).length > 0) toRestore += 1;
  }
  return {
    toRemove: unused.length,
    toRestore,
    inUse: used.slice(0, namesShown).map(({ id, name, why }) => ({ clientId: id, name, why })),
    inUseCount: used.length,
  };
}

export async function undoImport(
  context: ThreadContext,
  { importId, inUse }: { importId: ImportId; inUse: 'refuse' | 'leave' | 'archive' },
): Promise<UndoResult> {
  const { deps } = context;
  return transact(context, { action: 'imports.undo', features: ['clients', 'imports'] }, async (w) => {
    const standing = await standingOf(w.db, importId);
    if (inUse === 'refuse' && standing.used.length > 0) throw stillInUse(standing);
    const at = deps.now();
    const restored = await takeOutFilledValues(w, standing.fills, at);
    await removeClients(
      w.db,
      standing.unused.map(({ id }) => id),
    );
    const archived = inUse === 'archive' ? await archive(w, standing.used, at) : 0;
    await markUndone(w.db, importId, at);
    const removed = standing.unused.length;
    const result = { removed, restored, left: standing.used.length - archived, archived };
    w.record({
      entity: 'import',
      id: importId,
      before: { fileName: standing.fileName },
      after: { undone: result },
    });
    return result;
  });
}

async function standingOf(db: Kysely<Schema>, importId: ImportId): Promise<Standing> {
  const stored = await findImport(db, importId);
  if (!stored) throw new AppError('not_found', 'This import is not in the list any more.');
  if (stored.undoneAt !== null) {
    throw new AppError(
      'import_undone',
      'This import was undone already. Choose the file again to bring it in once more.',
    );
  }
  const reasons = new Map<ClientId, string>();
  for (const reference of await referringTables(db, 'clients')) {
    const why = reasonsByTable[reference.table] ?? 'is used elsewhere in Rollcall';
    for (const id of await listReferredClients(db, importId, reference)) {
      if (!reasons.has(id)) reasons.set(id, why);
    }
  }
  const clients = await listClientsOfImport(db, importId);
  const withReasons = clients.map((client) => ({
    ...client,
    why: reasons.get(client.id) ?? editReason(client),
  }));
  return {
    unused: clients.filter((_, index) => withReasons[index]?.why === ''),
    used: withReasons.filter(({ why }) => why !== ''),
    fills: stored.summary.fills,
    fileName: stored.fileName,
  };
}

function editReason({ version }: ClientOfImport): string {
  return version > 1 ? 'was changed since' : '';
}

function stillInUse({ used, unused }: Standing): AppError {
  const count = used.length;
  const subject = count === 1 ? 'One client of this import has' : `${count} clients of this import have`;
  return new AppError(
    'import_in_use',
    `${subject} been used or changed since. Choose whether to keep or archive ${count === 1 ? 'this one' : 'these'}; the other ${unused.length} can be removed.`,
    { inUseCount: count, toRemove: unused.length },
  );
}

async function takeOutFilledValues(
  { db, record }: Write,
  fills: ImportSummary['fills'],
  at: number,
): Promise<number> {
  let restored = 0;
  for (const { clientId, values } of fills) {
    const before = await findClient(db, clientId);
    const fields = before ? fieldsStillFilled(before, values) : [];
    if (!before || fields.length === 0) continue;
    const after = Object.fromEntries(fields.map((field) => [field, values[field]?.before]));
    await updateClient(db, { id: clientId, version: before.version, at }, { ...before, ...after });
    record({ entity: 'client', id: clientId, before, after });
    restored += 1;
  }
  return restored;
}

type FilledValues = ImportSummary['fills'][number]['values'];

function fieldsStillFilled(
  client: Readonly<Record<FillableField, string | number | null>>,
  values: FilledValues,
): FillableField[] {
  const fields = Object.keys(values) as FillableField[]; // Object.keys forgets the type of the keys
  return fields.filter((field) => client[field] === values[field]?.after);
}

async function archive({ db, record }: Write, clients: Standing['used'], at: number): Promise<number> {
  let archived = 0;
  for (const { id, version, isArchived } of clients) {
    if (isArchived) continue;
    if (await setArchived(db, { id, version }, at)) {
      record({ entity: 'client', id, before: { isArchived: false }, after: { isArchived: true } });
      archived += 1;
    }
  }
  return archived;
}
