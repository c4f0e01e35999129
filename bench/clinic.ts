/**
 * The clinic that is measured: the large demo, made once for each shape of the tables and kept, copied for each run so
 * that no run finds what another has written.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChanges } from '../electron/backend/changes.ts';
import { migrate } from '../electron/backend/db/migrate.ts';
import { type ClinicDatabase, openDatabase } from '../electron/backend/db/open.ts';
import { makeLargeFolder } from '../electron/backend/demo/makeLargeFolder.ts';
import type { Deps } from '../electron/backend/deps.ts';
import { migrations } from '../migrations/index.ts';

export interface Size {
  readonly clients: number;
  readonly years: number;
}

export interface SizedClinic extends ClinicDatabase {
  readonly deps: Deps;
  readonly folder: string;
}

/** It is always the same moment of the same day in the measured clinic. */
export const now = Date.parse('2026-11-24T11:20:00Z');
const root = join(import.meta.dirname, '..');

/** A copy of its own, in a folder of its own; `close` removes both. */
export async function openSized(size: Size): Promise<SizedClinic> {
  const folder = await copyOf(size);
  const database = openDatabase(join(folder, 'clinic.sqlite'));
  let ids = 0;
  const notHere = () => Promise.reject(new Error('not while measuring'));
  const deps: Deps = {
    database,
    now: () => now,
    newId: () => `bench-${ids++}`,
    dataFolder: folder,
    staticFolder: folder,
    changes: createChanges(),
    restoreBackup: notHere,
    showClinic: notHere,
  };
  const close = async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...database, deps, folder, close };
}

/** A data folder with such a clinic in it, to be removed by whoever asked. */
export async function copyOf(size: Size): Promise<string> {
  const kept = await keptClinic(size);
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  copyFileSync(join(kept, 'clinic.sqlite'), join(folder, 'clinic.sqlite'));
  return folder;
}

/** Where such a clinic is kept; for copying from, never for opening. */
export async function keptClinic({ clients, years }: Size): Promise<string> {
  const folder = join(root, 'node_modules', '.cache', 'bench', `${clients}-${years}-${shapeOfDemo()}`);
  const file = join(folder, 'clinic.sqlite');
  if (existsSync(file)) {
    await bringUpToDate(file);
    return folder;
  }
  mkdirSync(folder, { recursive: true });
  console.error(`Making a clinic of ${clients} clients and ${years} years …`);
  await makeLargeFolder({ dataFolder: folder, clients, years, now: () => now });
  return folder;
}

async function bringUpToDate(file: string): Promise<void> {
  const database = openDatabase(file);
  await migrate(database.raw, migrations, { backup: async () => undefined });
  await database.close();
}

/** Changes with whatever decides what is in the kept clinic. */
function shapeOfDemo(): string {
  const hash = createHash('sha256');
  const folder = join(root, 'electron', 'backend', 'demo');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names.filter((file) => file.endsWith('.ts') && !/\.test\.|makeLarge/.test(file)))
    hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}
