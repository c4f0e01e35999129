/**
 * Brings a clinic's file to the newest shape, forward only. Each step is one transaction that also writes the new
 * version into the file, so that a power cut leaves the old shape or the new one and never something between.
 */
import type { Database } from 'better-sqlite3';
import type { Migration } from '../../../migrations/migration.ts';
import { refuseDatabase } from './sqlite/sqliteErrors.ts';

export interface MigrateOptions {
  /** Copies the file as it is. Awaited before the first step, unless the file is new; if it throws, nothing runs. */
  readonly backup: () => Promise<unknown>;
}

/** Throws `database_newer` for a file that a newer Rollcall has written; such a file is left alone. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
  options: MigrateOptions,
): Promise<void> {
  requireRisingTens(migrations);
  refuseNewer(database, migrations);
  const pending = migrations.filter((migration) => migration.version > versionOf(database));
  if (pending.length === 0) return;
  if (!isEmptyFile(database)) await options.backup();
  withoutForeignKeys(database, () => {
    for (const migration of pending) runStep(database, migration);
  });
}

/** The step that a file has reached; 0 before the first. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/** The step that this Rollcall writes; 0 where there are none. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

export function refuseNewer(database: Database, migrations: readonly Migration[]): void {
  const found = versionOf(database);
  const known = newestVersion(migrations);
  if (found > known) throw refuseDatabase('database_newer', { found, known });
}

/** Nothing was ever stored: no version and no table. */
export function isEmptyFile(database: Database): boolean {
  return versionOf(database) === 0 && !database.prepare('select 1 from sqlite_schema limit 1').get();
}

function runStep(database: Database, migration: Migration): void {
  const step = database.transaction(() => {
    // Asked again inside the transaction: another process may have taken the step meanwhile.
    if (versionOf(database) >= migration.version) return;
    migration.up(database);
    requireForeignKeysHold(database, migration);
    database.pragma(`user_version = ${migration.version}`);
  });
  step.immediate();
}

/** A table can only be rebuilt while foreign keys are off, and they cannot be switched inside a transaction. */
function withoutForeignKeys(database: Database, work: () => void): void {
  database.pragma('foreign_keys = 0');
  try {
    work();
  } finally {
    database.pragma('foreign_keys = 1');
  }
}

function requireForeignKeysHold(database: Database, migration: Migration): void {
  const broken = database.prepare('select "table", parent from pragma_foreign_key_check limit 1').get();
  if (broken)
    throw new Error(`Migration ${migration.version} breaks a foreign key: ${JSON.stringify(broken)}`);
}

function requireRisingTens(migrations: readonly Migration[]): void {
  let last = 0;
  for (const { version, name } of migrations) {
    if (!Number.isSafeInteger(version) || version % 10 !== 0 || version <= last)
      throw new Error(`Migration ${version} (${name}) must be a multiple of ten above ${last}.`);
    last = version;
  }
}
