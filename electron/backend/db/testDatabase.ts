/** For tests: a real, migrated clinic file in a folder of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../migrations/index.ts';
import { migrate } from './migrate.ts';
import { type ClinicDatabase, openDatabase } from './open.ts';

export interface TestDatabase extends ClinicDatabase {
  /** Holds the file; a test may use it as the data folder. Removed by `close()`. */
  readonly folder: string;
  /** Closes the file and leaves it where it is. */
  closeFile(): Promise<void>;
}

/** What the first of this worker's files was after its migrations; the others start as its copies. */
let migrated: Buffer | undefined;

export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-test-'));
  const file = join(folder, 'clinic.sqlite');
  if (migrated) writeFileSync(file, migrated);
  // On a loaded machine everything is slow at times, and no test is about time.
  const database = openDatabase(file, { saySlow: () => {} });
  // No test pulls the plug on this file, so none waits for the disk. What a clinic's file has is in `open.test.ts`.
  database.raw.pragma('synchronous = off');
  await migrate(database.raw, migrations, { backup: async () => {} });
  migrated ??= database.raw.serialize();
  const close = async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...database, folder, closeFile: database.close, close };
}
