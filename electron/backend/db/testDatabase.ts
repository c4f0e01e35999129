/** For tests: a real, migrated clinic file in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
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

export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-test-'));
  const database = openDatabase(join(folder, 'clinic.sqlite'));
  await migrate(database.raw, migrations, { backup: async () => {} });
  const close = async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...database, folder, closeFile: database.close, close };
}
