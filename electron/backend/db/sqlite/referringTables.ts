/** Which tables point at a table by a foreign key: asked of the file itself, so that a new feature cannot be forgotten. */
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

export interface Reference {
  readonly table: string;
  readonly column: string;
}

export async function referringTables(db: Kysely<Schema>, referred: keyof Schema): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select tables.name as "table", keys."from" as "column"
    from sqlite_schema as tables, pragma_foreign_key_list(tables.name) as keys
    where tables.type = 'table' and keys."table" = ${referred}
    order by tables.name
  `.execute(db);
  return rows;
}
