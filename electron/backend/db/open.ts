/**
 * Opens a clinic's file so that what it acknowledges it keeps. Every setting is set on every open and read back, since
 * SQLite ignores what it cannot do instead of failing. It creates an empty file where there is none; whether that is
 * wanted is the caller's decision.
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import { immediateSqliteDialect } from './sqlite/dialect.ts';
import { setPragmas } from './sqlite/pragmas.ts';
import { type SayLine, sayInLog } from './sqlite/slowQueries.ts';
import { refusalOfSqliteError, refuseDatabase } from './sqlite/sqliteErrors.ts';
import { createTurn, lend } from './sqlite/turn.ts';

/** An open clinic file. */
export interface ClinicDatabase {
  readonly kysely: Kysely<Schema>;
  /** The connection beneath, for `db/sqlite/` only. */
  readonly raw: Database;
  readonly file: string;
  /** While the work lasts, only it may write, on a connection of its own; transactions wait for it without blocking. */
  lendWriting<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Whoever else has the file open lets go of it here. */
  beforeClosing(letGo: () => Promise<void>): void;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** How long a write waits for another program's to end. */
  readonly busyTimeoutMilliseconds?: number;
  /** Where slow queries are told; the log, unless nobody waits for them. */
  readonly saySlow?: SayLine;
}

/** Throws an `AppError` with a `database_…` code that says why the file cannot be used. */
export function openDatabase(file: string, options: OpenOptions = {}): ClinicDatabase {
  try {
    const busyTimeoutMilliseconds = options.busyTimeoutMilliseconds ?? 5000;
    const raw = openConnection(file, busyTimeoutMilliseconds);
    const openReader = () => openReadOnly(file, busyTimeoutMilliseconds);
    const turn = createTurn();
    const kysely = new Kysely<Schema>({
      dialect: immediateSqliteDialect(raw, { openReader, turn, say: options.saySlow ?? sayInLog }),
    });
    const others: Array<() => Promise<void>> = [];
    return {
      kysely,
      raw,
      file,
      lendWriting: (work) => lend(turn, work),
      beforeClosing: (letGo) => void others.push(letGo),
      async close() {
        await Promise.all(others.map((letGo) => letGo()));
        // No `pragma optimize`: without its statistics a query keeps the plan that the tests have seen.
        await kysely.destroy();
        raw.close();
      },
    };
  } catch (error) {
    throw refusalOfSqliteError(error) ?? error;
  }
}

function openConnection(file: string, busyTimeoutMilliseconds: number): Database {
  if (!existsSync(dirname(file))) throw refuseDatabase('database_unreachable');
  const raw = new Sqlite(file, { timeout: busyTimeoutMilliseconds });
  try {
    setPragmas(raw, busyTimeoutMilliseconds);
    // Taking the write lock is the one sure way to learn whether writing is allowed here.
    raw.exec('begin immediate; rollback');
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

function openReadOnly(file: string, busyTimeoutMilliseconds: number): Database {
  const reader = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: busyTimeoutMilliseconds });
  reader.pragma('trusted_schema = 0');
  return reader;
}
