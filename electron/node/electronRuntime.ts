/**
 * Electron's runtime as its npm package keeps it: where it is, and fetching it when it is not there yet. The package
 * downloads it only when it is first used, silently and without a time limit, so the fetching is done here and the
 * package's own installer then unpacks what lies in its cache.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setGlobalProxyFromEnv } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DownloadPatience, downloadFile } from './downloadFile.ts';
import type { Progress } from './printProgress.ts';

/** What is used of `@electron/get`, which belongs to the electron package and is loaded from beside it. */
interface ElectronGet {
  downloadArtifact(artifact: {
    readonly version: string;
    readonly artifactName: 'electron';
    readonly checksums: unknown;
    readonly downloader: { download(url: string, file: string): Promise<void> };
  }): Promise<string>;
}

const require = createRequire(import.meta.url);

/** Where the program is inside the runtime, as the package's installer has it. */
const programNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

const patience: DownloadPatience = { answerMilliseconds: 8_000, silenceMilliseconds: 20_000 };

/** Electron's program, if the runtime of exactly the version we are built for is installed. */
export function findRuntime(): string | undefined {
  try {
    const folder = packageFolder();
    const runtime = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
    const installed = readFileSync(join(runtime, 'version'), 'utf8').trim().replace(/^v/, '');
    if (installed !== readVersion(folder)) return undefined;
    const program = join(runtime, programNames[process.platform] ?? 'electron');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** @throws with a reason in words */
export async function downloadRuntime(onProgress: Progress): Promise<string> {
  const folder = packageFolder();
  // Clinics behind a proxy set HTTPS_PROXY; Node's fetch does not look at it unasked.
  setGlobalProxyFromEnv();
  const path = createRequire(join(folder, 'install.js')).resolve('@electron/get');
  // The interface above is the part of the package's own types that is used.
  const { downloadArtifact } = (await import(pathToFileURL(path).href)) as ElectronGet;
  await downloadArtifact({
    version: readVersion(folder),
    artifactName: 'electron',
    checksums: readJson(join(folder, 'checksums.json')),
    downloader: { download: (url, file) => downloadFile({ url, file, patience }, onProgress) },
  });
  const unpacked = spawnSync(process.execPath, [join(folder, 'install.js')], { encoding: 'utf8' });
  const program = findRuntime();
  if (program) return program;
  throw new Error(unpacked.stderr.trim().split('\n')[0] || 'it could not be unpacked');
}

function packageFolder(): string {
  return dirname(require.resolve('electron/package.json'));
}

function readVersion(folder: string): string {
  const manifest = readJson(join(folder, 'package.json'));
  const isVersioned = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isVersioned ? String(manifest.version) : '';
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
