import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app } from 'electron';

/**
 * Where the clinic's files are: `--data DIR`, else the system's usual place for Rollcall. Chromium's own files (caches,
 * zoom) go into a folder beneath, so that the clinic's folder holds what a person would want to copy.
 * Must run before the single-instance lock and before Electron is ready.
 */
export function chooseDataFolder(argv: readonly string[]): string {
  const asked = readDataArgument(argv);
  const folder = asked === undefined ? join(app.getPath('appData'), 'Rollcall') : resolve(asked);
  const browserFolder = join(folder, 'browser');
  mkdirSync(browserFolder, { recursive: true });
  app.setPath('userData', folder);
  app.setPath('sessionData', browserFolder);
  return folder;
}

/** Chromium's own switches stand between ours, so unknown ones are let pass. */
export function readDataArgument(argv: readonly string[]): string | undefined {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } }, strict: false });
  if (values.data === undefined) return undefined;
  if (typeof values.data !== 'string' || values.data.trim() === '' || values.data.startsWith('--')) {
    throw new Error('“--data” needs a folder: --data /path/to/folder');
  }
  return values.data;
}
