/**
 * A Chromium for the tests of the screens, without the reader doing anything: the one that Playwright keeps, else one
 * that can be downloaded, else the system's, else Debian's package.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

const systemPrograms = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const otherPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const probeMilliseconds = 4_000;

export const howToGetChromium =
  'The tests of the screens need Chromium, and none could be found or installed. Install Chromium or Google Chrome, ' +
  'or name one in ROLLCALL_CHROMIUM, and run “npm test” again.';

/** The Chromium that is on this machine and starts, without looking at the network. */
export function findChromium(): string | undefined {
  const named = process.env.ROLLCALL_CHROMIUM;
  return named || [chromium.executablePath(), ...systemCandidates()].find(canStart);
}

/** The same, downloading or installing one where there is none. */
export async function obtainChromium(): Promise<string | undefined> {
  if (process.env.ROLLCALL_CHROMIUM || canStart(chromium.executablePath())) return findChromium();
  if (await isDownloadable()) {
    console.log('Downloading Chromium for the tests …');
    run(process.execPath, [playwrightProgram(), 'install', 'chromium']);
  }
  return findChromium() ?? (installPackage() ? findChromium() : undefined);
}

/** Playwright's own command line, started without npx. */
export function playwrightProgram(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
}

function systemCandidates(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...systemPrograms.flatMap((name) => folders.map((folder) => join(folder, name))), ...otherPlaces];
}

/** A browser that lacks a system library is there and does not start. On Windows asking would open a window. */
function canStart(program: string): boolean {
  if (!existsSync(program)) return false;
  return process.platform === 'win32' || spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

async function isDownloadable(): Promise<boolean> {
  try {
    await fetch('https://cdn.playwright.dev/', {
      method: 'HEAD',
      signal: AbortSignal.timeout(probeMilliseconds),
    });
    return true;
  } catch {
    return false;
  }
}

function installPackage(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.log('Installing Debian’s Chromium for the tests …');
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  return [['apt-get', 'update'], install].every((words) => {
    const [program = '', ...args] = [...prefix, ...words];
    return run(program, args);
  });
}

function run(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}
