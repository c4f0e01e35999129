/**
 * The desktop application's entry: puts the backend and the desktop shell together, and nothing else. Bundled to
 * `dist/electron/main.js`, beside `preload.cjs`; the built screens are in `dist/renderer/`.
 */
import { join } from 'node:path';
import { runDesktop } from './desktop/runDesktop.ts';
import { stopOnUncaughtErrors } from './desktop/startupFailure.ts';
import { keepCompiled } from './node/keepCompiled.ts';

stopOnUncaughtErrors();
keepCompiled();

// Not awaited: Electron is ready only after this module has loaded, so waiting for it here would wait for ever.
void runDesktop({
  argv: process.argv.slice(1),
  preload: join(import.meta.dirname, 'preload.cjs'),
  startBackend: async (dataFolder) => {
    const { startBackend } = await import('./backend/startBackend.ts');
    return startBackend({
      dataFolder,
      isDemo: process.argv.includes('--demo'),
      staticFolder: join(import.meta.dirname, '../renderer'),
    });
  },
});
