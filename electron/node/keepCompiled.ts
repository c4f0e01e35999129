/**
 * Keeps the program as V8 has compiled it, so that the next start has only to read it. Whoever may write there could have
 * Rollcall run what they like: it is this user's own folder, never a shared one and never a clinic's.
 */
import { mkdirSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { usualCacheFolder } from './usualDataFolder.ts';

/** Long after the first screens: what they needed is compiled, and nobody waits while it is written. */
const writtenAfterMilliseconds = 20_000;

/** Only what is imported after this call is kept. It never throws: without it a start only takes longer. */
export function keepCompiled(): void {
  if (import.meta.filename.endsWith('.ts')) return;
  try {
    const folder = usualCacheFolder({ platform: process.platform, env: process.env, home: homedir() });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    module.enableCompileCache(folder);
    // Node would write it at its end, but Electron does not end as Node does.
    setTimeout(() => module.flushCompileCache(), writtenAfterMilliseconds).unref();
  } catch (error) {
    console.error('[compiled]', error instanceof Error ? error.message : error);
  }
}
