/**
 * Looks for damage. At the start only the tables of the clinic are read: full-text indexes cost fifty times as much,
 * and can be built again from the tables.
 */
import type { Database } from 'better-sqlite3';
import { refuseDatabase } from './sqliteErrors.ts';

/** Throws `database_damaged` if a table of the clinic, or an index on it, is damaged. */
export function checkCoreTables(database: Database): void {
  for (const table of coreTables(database)) requireOk(database, `quick_check("${table}")`);
}

/** Throws `database_damaged` for any damage in the file, its list of free pages included. */
export function checkWholeFile(database: Database): void {
  requireOk(database, 'quick_check');
}

/** Every table that holds rows of its own: neither virtual, nor the storage of a virtual one. */
export function coreTables(database: Database): readonly string[] {
  const names = database.prepare(`select name from pragma_table_list
    where schema = 'main' and type = 'table' and name not like 'sqlite_%' order by name`);
  return names.pluck().all().map(String);
}

function requireOk(database: Database, check: string): void {
  const found = database.pragma(check, { simple: true });
  if (found !== 'ok') throw refuseDatabase('database_damaged', { found });
}
