/** The tables of imports, and the clients as an import compares and undoes them. Decides nothing. */
import { type Kysely, sql } from 'kysely';
import type { ClientId, ImportId } from '../../../../shared/ids.ts';
import { languages } from '../../../../shared/schemas/clients.ts';
import type { FillableField, ImportedClient, ImportListItem } from '../../../../shared/schemas/imports.ts';
import type { Schema } from '../../db/schema.ts';

export interface ComparableClient {
  readonly id: ClientId;
  readonly version: number;
  readonly client: ImportedClient;
}

/** As many as are read well within a frame. */
const clientsAtOnce = 1_000;

/** Every client, archived ones too: a person who comes back under a new file is still the same person. */
export async function listComparableClients(db: Kysely<Schema>): Promise<ComparableClient[]> {
  const clients: ComparableClient[] = [];
  let after = -1;
  for (;;) {
    const rows = await db
      .selectFrom('clients')
      .selectAll()
      .where('row_number', '>', after)
      .orderBy('row_number')
      .limit(clientsAtOnce)
      .execute();
    for (const row of rows) clients.push({ id: row.id, version: row.version, client: toImported(row) });
    const last = rows.at(-1);
    if (!last) return clients;
    after = Number(last.row_number);
  }
}

type ClientColumns = Omit<Schema['clients'], 'row_number' | 'version'>;

function toImported(row: ClientColumns): ImportedClient {
  return {
    givenName: row.given_name,
    familyName: row.family_name,
    birthDate: row.birth_date ?? '',
    phone: row.phone,
    email: row.email,
    address: row.address,
    language: languages.find((language) => language === row.language) ?? 'en',
    fitzpatrick: row.fitzpatrick,
    alert: row.alert,
    notes: row.notes,
    mayContact: row.may_contact === 1,
    isArchived: row.archived_at !== null,
  };
}

/** Differs as soon as any client was added, changed or removed. */
export async function stampOfClients(db: Kysely<Schema>): Promise<string> {
  const stamps: unknown[] = [];
  let after = -1;
  for (;;) {
    const { newest, ...rest } = await stampAfter(db, after);
    stamps.push(rest);
    if (newest === null) return JSON.stringify(stamps);
    after = Number(newest);
  }
}

function stampAfter(db: Kysely<Schema>, after: number) {
  const some = db
    .selectFrom('clients')
    .select(['row_number', 'version', 'updated_at'])
    .where('row_number', '>', after)
    .orderBy('row_number')
    .limit(clientsAtOnce);
  return db
    .selectFrom(some.as('some'))
    .select((select) => [
      select.fn.countAll<number>().as('count'),
      select.fn.sum<number>('version').as('versions'),
      select.fn.max('row_number').as('newest'),
      select.fn.max('updated_at').as('changedAt'),
    ])
    .executeTakeFirstOrThrow();
}

type Value = string | number | null;
export interface FilledValue {
  readonly before: Value;
  readonly after: Value;
}

/** What has to be known to undo an import, kept with it as JSON. */
export interface ImportSummary {
  readonly bad: number;
  readonly fills: ReadonlyArray<{
    readonly clientId: ClientId;
    readonly values: Readonly<Partial<Record<FillableField, FilledValue>>>;
  }>;
}

export async function insertImport(
  db: Kysely<Schema>,
  { summary, ...row }: Omit<Schema['imports'], 'summary' | 'undone_at'> & { summary: ImportSummary },
): Promise<void> {
  await db
    .insertInto('imports')
    .values({ ...row, summary: JSON.stringify(summary), undone_at: null })
    .execute();
}

export interface StoredImport {
  readonly fileName: string;
  readonly undoneAt: number | null;
  readonly summary: ImportSummary;
}

export async function findImport(db: Kysely<Schema>, importId: ImportId): Promise<StoredImport | undefined> {
  const row = await db.selectFrom('imports').selectAll().where('id', '=', importId).executeTakeFirst();
  return row && { fileName: row.file_name, undoneAt: row.undone_at, summary: readSummary(row.summary) };
}

/** The last import of this very file that was not undone. */
export async function findImportOfFile(
  db: Kysely<Schema>,
  fileHash: string,
): Promise<{ fileName: string; createdAt: number } | undefined> {
  return db
    .selectFrom('imports')
    .select(['file_name as fileName', 'created_at as createdAt'])
    .where('file_hash', '=', fileHash)
    .where('undone_at', 'is', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
}

export async function listImports(db: Kysely<Schema>): Promise<ImportListItem[]> {
  const rows = await db
    .selectFrom('imports')
    .innerJoin('staff', 'staff.id', 'imports.created_by')
    .selectAll('imports')
    .select('staff.name as staffName')
    .orderBy('imports.created_at', 'desc')
    .orderBy('imports.id', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    importId: row.id,
    fileName: row.file_name,
    createdAt: row.created_at,
    createdBy: row.staffName,
    created: row.created_count,
    filled: row.updated_count,
    skipped: row.skipped_count,
    bad: readSummary(row.summary).bad,
    undoneAt: row.undone_at,
  }));
}

export async function markUndone(db: Kysely<Schema>, importId: ImportId, at: number): Promise<void> {
  await db.updateTable('imports').set({ undone_at: at }).where('id', '=', importId).execute();
}

export interface ClientOfImport {
  readonly id: ClientId;
  readonly name: string;
  readonly version: number;
  readonly isArchived: boolean;
}

export async function listClientsOfImport(db: Kysely<Schema>, importId: ImportId): Promise<ClientOfImport[]> {
  const rows = await db
    .selectFrom('clients')
    .select(['id', 'given_name', 'family_name', 'version', 'archived_at'])
    .where('import_id', '=', importId)
    .orderBy('sort_name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: `${row.given_name} ${row.family_name}`.trim(),
    version: row.version,
    isArchived: row.archived_at !== null,
  }));
}

/** Those clients of an import that a row of another table points at. */
export async function listReferredClients(
  db: Kysely<Schema>,
  importId: ImportId,
  { table, column }: { readonly table: string; readonly column: string },
): Promise<ClientId[]> {
  const { rows } = await sql<{ id: ClientId }>`
    select id from clients
    where import_id = ${importId}
      and exists (select 1 from ${sql.table(table)} as other where ${sql.ref(`other.${column}`)} = clients.id)
  `.execute(db);
  return rows.map(({ id }) => id);
}

function readSummary(text: string): ImportSummary {
  return JSON.parse(text) as ImportSummary; // written by insertImport and by nothing else
}
