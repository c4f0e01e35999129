import type { Kysely } from 'kysely';
import { foldText } from '../../../../shared/foldText.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import { type ClientFields, languages } from '../../../../shared/schemas/clients.ts';
import { builtOnce } from '../../db/builtOnce.ts';
import type { Schema } from '../../db/schema.ts';
import {
  indexClient,
  matchingClients,
  matchOf,
  type Searchable,
  unindexClient,
} from '../../db/sqlite/clientSearch.ts';

export interface Client extends ClientFields {
  readonly id: ClientId;
  readonly isArchived: boolean;
  readonly version: number;
  readonly createdAt: number;
}

/** A client as she appears in lists and pickers. */
export interface ClientRow {
  readonly id: ClientId;
  readonly rowNumber: number;
  readonly sortName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly email: string;
  readonly alert: string;
}

const rowColumns = [
  'clients.id',
  'clients.row_number',
  'clients.sort_name',
  'clients.given_name',
  'clients.family_name',
  'clients.birth_date',
  'clients.phone',
  'clients.email',
  'clients.alert',
] as const;
type DatabaseRow = Pick<
  Schema['clients'],
  'id' | 'sort_name' | 'given_name' | 'family_name' | 'birth_date' | 'phone' | 'email' | 'alert'
> & {
  row_number: number;
};

const toRow = (row: DatabaseRow): ClientRow => ({
  id: row.id,
  rowNumber: row.row_number,
  sortName: row.sort_name,
  givenName: row.given_name,
  familyName: row.family_name,
  birthDate: row.birth_date ?? '',
  phone: row.phone,
  email: row.email,
  alert: row.alert,
});

/** Only the digits, for finding and comparing. */
export const digitsOf = (phone: string): string => phone.replace(/\D/g, '');

/** How names are ordered: family name first, without accents. */
export const sortNameOf = (fields: Pick<ClientFields, 'givenName' | 'familyName'>): string =>
  foldText(`${fields.familyName} ${fields.givenName}`);

/** The columns for what a form or a file gives. */
export function columnsOf(fields: ClientFields) {
  return {
    given_name: fields.givenName,
    family_name: fields.familyName,
    birth_date: fields.birthDate || null,
    phone: fields.phone,
    phone_digits: digitsOf(fields.phone),
    email: fields.email.toLowerCase(),
    address: fields.address,
    language: fields.language,
    fitzpatrick: fields.fitzpatrick,
    alert: fields.alert,
    notes: fields.notes,
    may_contact: fields.mayContact ? 1 : 0,
    sort_name: sortNameOf(fields),
  };
}

export async function findClient(db: Kysely<Schema>, id: ClientId): Promise<Client | undefined> {
  const row = await db.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
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
      version: row.version,
      createdAt: row.created_at,
    }
  );
}

export interface NewClient {
  readonly id: ClientId;
  readonly fields: ClientFields;
  readonly at: number;
  readonly importId?: Schema['clients']['import_id'];
  /** When she was archived in the list she comes from. */
  readonly archivedAt?: number | null;
}

/**
 * @param later for many at once: they are collected there, and found only after `indexClient` for each. Between two writes
 * to other tables SQLite writes the search index out, which takes longer than the writes.
 */
export async function insertClient(
  db: Kysely<Schema>,
  { id, fields, at, importId = null, archivedAt = null }: NewClient,
  later?: Searchable[],
): Promise<void> {
  const columns = {
    id,
    ...columnsOf(fields),
    import_id: importId,
    archived_at: archivedAt,
    created_at: at,
    updated_at: at,
  };
  const [inserted] = await insert(db, {
    parameters: Object.values(columns),
    build: () => db.insertInto('clients').values(columns).returning(searchable),
  });
  if (!inserted) return;
  if (later) later.push(inserted);
  else await indexClient(db, inserted);
}

/** Built once: a list that is brought in comes through here for each of its clients. */
const insert = builtOnce<Searchable>();
const searchable = ['row_number', 'given_name', 'family_name', 'phone_digits', 'birth_date'] as const;

/** @returns false when the version is no longer the one that was read; nothing is written then. */
export async function updateClient(
  db: Kysely<Schema>,
  key: { readonly id: ClientId; readonly version: number; readonly at: number },
  fields: ClientFields,
): Promise<boolean> {
  const updated = await db
    .updateTable('clients')
    .set({ ...columnsOf(fields), version: key.version + 1, updated_at: key.at })
    .where('id', '=', key.id)
    .where('version', '=', key.version)
    .returning(searchable)
    .executeTakeFirst();
  if (!updated) return false;
  await unindexClient(db, updated.row_number);
  await indexClient(db, updated);
  return true;
}

/** Takes clients out again, as if they had never been entered. For undoing an import only. */
export async function removeClients(db: Kysely<Schema>, ids: readonly ClientId[]): Promise<void> {
  const removed: number[] = [];
  for (const id of ids) {
    const [row] = await remove(db, {
      parameters: [id],
      build: () => db.deleteFrom('clients').where('id', '=', id).returning('row_number'),
    });
    if (row) removed.push(row.row_number);
  }
  // At the end, as when many are inserted.
  for (const rowNumber of removed) await unindexClient(db, rowNumber);
}

const remove = builtOnce<{ row_number: number }>();

/** @returns the new version, or undefined when it is no longer the one that was read */
export async function setArchived(
  db: Kysely<Schema>,
  key: { id: ClientId; version: number },
  at: number | null,
): Promise<boolean> {
  const updated = await db
    .updateTable('clients')
    .set({ archived_at: at, version: key.version + 1 })
    .where('id', '=', key.id)
    .where('version', '=', key.version)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}

/** Everybody by name, a page at a time; `after` is where the last page ended. */
export async function listClients(
  db: Kysely<Schema>,
  page: { archived: boolean; limit: number; after?: { sortName: string; rowNumber: number } | undefined },
): Promise<ClientRow[]> {
  const after = page.after;
  const rows = await db
    .selectFrom('clients')
    .select(rowColumns)
    .where('archived_at', page.archived ? 'is not' : 'is', null)
    .$if(after !== undefined, (query) =>
      query.where((where) =>
        where(
          where.refTuple('sort_name', 'row_number'),
          '>',
          where.tuple(after?.sortName ?? '', after?.rowNumber ?? 0),
        ),
      ),
    )
    .orderBy('sort_name')
    .orderBy('row_number')
    .limit(page.limit)
    .execute();
  return rows.map(toRow);
}

/** What was typed into a search box, best effort at any half-typed word. By name within what was found. */
export async function searchClients(
  db: Kysely<Schema>,
  query: string,
  options: { archived: boolean; limit: number },
): Promise<ClientRow[]> {
  const match = matchOf(query);
  if (match === undefined) return [];
  const find = options.archived ? findArchived : findPresent;
  const rows = await find(db, {
    parameters: [match, options.limit],
    build: () =>
      matchingClients(db, match)
        .select(rowColumns)
        .where('archived_at', options.archived ? 'is not' : 'is', null)
        .limit(options.limit),
  });
  return rows.map(toRow).sort((one, other) => (one.sortName < other.sortName ? -1 : 1));
}

/** Built once: somebody is typing. */
const findPresent = builtOnce<DatabaseRow>();
const findArchived = builtOnce<DatabaseRow>();

export async function countClients(db: Kysely<Schema>): Promise<number> {
  const row = await db
    .selectFrom('clients')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('archived_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.count;
}
