/**
 * What Rollcall is measured against. The peers have a lock file of their own, are installed by the bench itself, and are
 * plain JavaScript: types and lint of the application must not depend on whether they are there.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DrizzleClinic {
  findClient(id: string): unknown;
  saveNote(id: string, note: string): unknown;
}

export interface WordIndex {
  search(typed: string, limit: number): readonly unknown[];
}

export interface Peers {
  openDrizzle(raw: unknown): DrizzleClinic;
  indexNames(clients: ReadonlyArray<{ readonly id: number; readonly names: string }>): WordIndex;
}

const installed = join(import.meta.dirname, 'node_modules', '.installed-lock.json');
const lock = join(import.meta.dirname, 'package-lock.json');

export async function loadPeers(): Promise<Peers> {
  installPeers();
  // Not written as text, so that nothing but this bench ever looks for it.
  const file = join(import.meta.dirname, 'peers', 'peers.mjs');
  return (await import(file)) as Peers; // plain JavaScript, held to Peers by the bench's own comparisons
}

export function installPeers(): void {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  console.error('Installing what is measured against …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--prefix', import.meta.dirname, '--no-fund', '--no-audit'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('What is measured against could not be installed (npm ci --prefix bench).');
  copyFileSync(lock, installed);
}
