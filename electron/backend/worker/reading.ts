import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { immediateSqliteDialect } from '../db/sqlite/dialect.ts';

/** In a thread: a second connection to a file that is in use sees what is committed, and holds nobody up. */
export async function reading<Result>(
  file: string,
  read: (db: Kysely<Schema>, raw: Sqlite.Database) => Promise<Result>,
): Promise<Result> {
  const raw = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    return await read(new Kysely<Schema>({ dialect: immediateSqliteDialect(raw) }), raw);
  } finally {
    raw.close();
  }
}
