/**
 * Started by startUp.ts: `node startProcess.js bare|clinic FOLDER`. Opens the clinic's file, or the clinic, answers one
 * question and ends with the milliseconds since the process began.
 */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

const [, , what, folder = ''] = process.argv;

function askBare(): void {
  const database = new Sqlite(join(folder, 'clinic.sqlite'));
  database.pragma('synchronous = full');
  database.prepare('select name from clinic').get();
  database.close();
}

async function askClinic(): Promise<() => Promise<void>> {
  const { startBackend } = await import('../electron/backend/startBackend.ts');
  const backend = await startBackend({ dataFolder: folder, staticFolder: folder });
  const response = await backend.handle(new Request('http://clinic.test/trpc/clinic.front'));
  if (!(await response.text()).includes('"isSetUp":true')) throw new Error('The clinic did not open.');
  return backend.close;
}

const close = what === 'bare' ? askBare() : await askClinic();
process.stdout.write(String(performance.now()));
await close?.();
