/**
 * Everything that hangs on one row by foreign keys, however deep. Asked of the file itself, so that what a new feature
 * keeps about a client cannot be forgotten.
 */
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { referringTables } from './referringTables.ts';

export type StoredRow = Readonly<Record<string, string | number | null>>;

/** @returns the rows by table, each once, in the order in which they were written where their ids tell it */
export async function rowsBelow(
  db: Kysely<Schema>,
  table: keyof Schema,
  id: string,
): Promise<Map<string, StoredRow[]>> {
  const found = new Map<string, Map<string, StoredRow>>();
  const open = [{ table, ids: [id] }];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const reference of await referringTables(db, next.table)) {
      const rows = await rowsReferring(db, reference, next.ids);
      const known = found.get(reference.table) ?? new Map<string, StoredRow>();
      found.set(reference.table, known);
      const fresh = rows.filter((row) => !known.has(keyOf(row)));
      for (const row of fresh) known.set(keyOf(row), row);
      const ids = fresh.flatMap((row) => (typeof row.id === 'string' ? [row.id] : []));
      if (ids.length > 0) open.push({ table: reference.table as keyof Schema, ids }); // a table of this file
    }
  }
  return new Map(
    [...found].filter(([, rows]) => rows.size > 0).map(([name, rows]) => [name, [...rows.values()]]),
  );
}

const keyOf = (row: StoredRow): string => (typeof row.id === 'string' ? row.id : JSON.stringify(row));

async function rowsReferring(
  db: Kysely<Schema>,
  { table, column }: { readonly table: string; readonly column: string },
  ids: readonly string[],
): Promise<StoredRow[]> {
  const { rows } = await sql<StoredRow>`
    select * from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(ids)}) order by 1
  `.execute(db);
  return rows;
}
