import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** An open clinic file. */
export interface ClinicDatabase {
  readonly kysely: Kysely<Schema>;
  /** The connection beneath, for `db/sqlite/` only. */
  readonly raw: Database;
  readonly file: string;
  close(): Promise<void>;
}
