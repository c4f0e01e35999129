import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app } from 'electron';
import { usualDataFolder } from '../node/usualDataFolder.ts';

/**
 * Where the clinic's files are: `--data DIR`, else the system's usual place for Rollcall. Chromium's own files (caches,
 * zoom) go into a folder beneath, so that the clinic's folder holds what a person would want to copy.
 * Must run before the single-instance lock and before Electron is ready.
 */
export function chooseDataFolder(argv: readonly string[]): string {
  const asked = readDataArgument(argv);
  const folder = asked === undefined ? usualFolder(argv.includes('--demo')) : resolve(asked);
  const browserFolder = join(folder, 'browser');
  mkdirSync(browserFolder, { recursive: true });
  app.setPath('userData', folder);
  app.setPath('sessionData', browserFolder);
  return folder;
}

/** The same folder as the browser shell's, so that both open the same clinic. */
function usualFolder(isDemo: boolean): string {
  return usualDataFolder({ platform: process.platform, env: process.env, home: homedir() }, isDemo);
}

/** Chromium's own switches stand between ours, so unknown ones are let pass. */
function readDataArgument(argv: readonly string[]): string | undefined {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } }, strict: false });
  if (values.data === undefined) return undefined;
  if (typeof values.data !== 'string' || values.data.trim() === '' || values.data.startsWith('--')) {
    throw new Error('“--data” needs a folder: --data /path/to/folder');
  }
  return values.data;
}
