/**
 * Started by startUp.ts: `node startProcess.js bare|open|answer FOLDER`. Opens the clinic's file with nothing else, or
 * opens the clinic, or opens it and answers a screen; prints the milliseconds since the process began.
 */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { keepCompiled } from '../electron/node/keepCompiled.ts';

const [, , what, folder = ''] = process.argv;

function openBare(): void {
  const database = new Sqlite(join(folder, 'clinic.sqlite'));
  database.pragma('synchronous = full');
  database.prepare('select name from clinic').get();
  database.close();
}

async function openClinic(): Promise<() => Promise<void>> {
  keepCompiled();
  const { startBackend } = await import('../electron/backend/startBackend.ts');
  // For a demo it asks whose clinic this is before it is ready: the first query is part of it.
  const backend = await startBackend({ dataFolder: folder, staticFolder: folder, isDemo: true });
  if (what === 'open') return backend.close;
  const response = await backend.handle(new Request('http://clinic.test/trpc/clinic.front'));
  if (!(await response.text()).includes('"isSetUp":true')) throw new Error('The clinic did not open.');
  return backend.close;
}

const close = what === 'bare' ? openBare() : await openClinic();
process.stdout.write(String(performance.now()));
await close?.();
