/** Rollcall's desktop window as a program of its own, and whether it came up at all. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { StartArguments } from './readArguments.ts';
import { dataFolderOf } from './usualDataFolder.ts';

/** A runtime that lacks a system library or its sandbox ends at once; a window closed by hand ends with 0. */
const startingMilliseconds = 10_000;

/** @returns the exit code once the window is closed, `undefined` when Electron could not start here */
export function openDesktop(program: string, chosen: StartArguments): Promise<number | undefined> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const options = ['--data', dataFolderOf(chosen), ...(chosen.isDemo ? ['--demo'] : [])];
  const startedAt = performance.now();
  let isStopped = false;
  return new Promise((resolve) => {
    const main = join(import.meta.dirname, 'main.js');
    const child = spawn(program, [main, ...options], { stdio: 'inherit', env });
    // The terminal sends Ctrl+C to both; the window decides when it is closed.
    process.on('SIGINT', () => {
      isStopped = true;
    });
    process.on('SIGTERM', () => {
      isStopped = child.kill('SIGTERM');
    });
    child.once('error', () => resolve(undefined));
    child.once('exit', (code) => {
      const isEarly = performance.now() - startedAt < startingMilliseconds;
      resolve(isEarly && code !== 0 && !isStopped ? undefined : (code ?? 0));
    });
  });
}
