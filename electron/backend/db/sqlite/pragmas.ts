/**
 * The settings on which durability rests. `synchronous` is per connection and an existing WAL file opens at NORMAL,
 * where a power cut loses acknowledged commits.
 */
import type { Database } from 'better-sqlite3';
import { refuseDatabase } from './sqliteErrors.ts';

const FULL = 2;

export function setPragmas(database: Database, busyTimeoutMilliseconds: number): void {
  set(database, 'busy_timeout', busyTimeoutMilliseconds);
  set(database, 'trusted_schema', 0);
  // Write-ahead logging needs shared memory: on a network drive the setting does not hold.
  set(database, 'journal_mode', 'wal');
  set(database, 'synchronous', FULL);
  set(database, 'foreign_keys', 1);
  // Else `insert or replace` takes a row away without asking the triggers that keep signed records and the audit.
  set(database, 'recursive_triggers', 1);
  if (process.platform === 'darwin') set(database, 'checkpoint_fullfsync', 1);
}

/** Every setting as the connection has it now, for tests and for support. */
export function readPragmas(database: Database): Readonly<Record<string, unknown>> {
  const names = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'trusted_schema'];
  return Object.fromEntries(names.map((name) => [name, database.pragma(name, { simple: true })]));
}

function set(database: Database, name: string, value: string | number): void {
  database.pragma(`${name} = ${value}`);
  const held = database.pragma(name, { simple: true });
  if (held === value) return;
  throw refuseDatabase('database_unsafe_folder', { setting: name, wanted: value, held });
}
