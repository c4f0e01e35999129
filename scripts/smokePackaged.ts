/**
 * Starts the program that `npm run dist` has packed, on a new data folder, and waits until it has opened a clinic there:
 * proof that the archive holds what it needs, that native code is outside of it, and that the fuses let it run. Run by CI
 * on each system; it needs a display.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { electronBinary, fuses } from './afterPack.ts';

const patienceMilliseconds = 60_000;
const out = join(import.meta.dirname, '../out');

/** electron-builder names the folder after the system and, for some, the processor: `mac-arm64`, `win-unpacked`. */
function packedFolder(): string {
  const start = { darwin: 'mac', win32: 'win', linux: 'linux' }[String(process.platform)] ?? process.platform;
  const found = readdirSync(out, { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && entry.name.startsWith(start),
  );
  if (found === undefined) throw new Error(`Nothing is packed for ${process.platform} in ${out}.`);
  return join(out, found.name);
}

function packedProgram(): string {
  const binary = electronBinary({
    appOutDir: packedFolder(),
    electronPlatformName: process.platform,
    packager: { appInfo: { productFilename: 'Rollcall' }, executableName: 'rollcall' },
  });
  return process.platform === 'darwin' ? join(binary, 'Contents/MacOS/Rollcall') : binary;
}

async function requireFuses(program: string): Promise<void> {
  const wire = new Map(Object.entries(await getCurrentFuseWire(program)));
  for (const [name, isOn] of Object.entries(fuses)) {
    if (!/^\d+$/.test(name)) continue;
    const isSet = wire.get(name) === (isOn ? FuseState.ENABLE : FuseState.DISABLE);
    if (!isSet) throw new Error(`Fuse ${name} does not stand as decided.`);
  }
}

async function requireStart(program: string): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rollcall-packed-'));
  const running = spawn(program, ['--data', dataFolder], { stdio: 'inherit' });
  const deadline = Date.now() + patienceMilliseconds;
  try {
    // The window's place is written when it closes; the clinic's file as soon as the backend has started.
    while (!existsSync(join(dataFolder, 'clinic.sqlite'))) {
      if (running.exitCode !== null) throw new Error(`It ended at once, with code ${running.exitCode}.`);
      if (Date.now() > deadline) throw new Error('It opened no clinic.');
      await wait(250);
    }
  } finally {
    running.kill();
  }
}

const program = packedProgram();
await requireFuses(program);
await requireStart(program);
console.log(`${program} starts.`);
