/**
 * `npm test`: builds, runs the tests of the code and of the screens, and says at the end how many passed. Needs nothing
 * to be prepared.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { howToGetChromium, obtainChromium, playwrightProgram } from './chromium.ts';
import { addTotals, playwrightTotals, type RunnerEnd, type Totals, vitestTotals } from './testTotals.ts';

process.chdir(join(import.meta.dirname, '..'));

async function testCode(): Promise<Totals> {
  const report = freshReport('vitest.json');
  const program = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return vitestTotals(await runNode([program, 'run', ...reporters], report));
}

async function testScreens(isBuilt: boolean): Promise<Totals> {
  const chromium = isBuilt ? await obtainChromium() : undefined;
  if (!chromium) {
    console.error(isBuilt ? howToGetChromium : 'The screens could not be built, so they were not tested.');
    return { passed: 0, failed: 1 };
  }
  const report = freshReport('playwright.json');
  const env = { ROLLCALL_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return playwrightTotals(await runNode([playwrightProgram(), 'test', '--reporter=list,json'], report, env));
}

/** Kept outside the folder that Playwright empties. */
function freshReport(name: string): string {
  const file = join(process.cwd(), 'node_modules', '.cache', 'test-reports', name);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function runNode(args: readonly string[], report = '', env: Record<string, string> = {}): Promise<RunnerEnd> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', () => resolve({ exitCode: null, report: undefined }));
    child.once('close', (exitCode) => resolve({ exitCode, report: readIfThere(report) }));
  });
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const isBuilt = (await runNode(['scripts/build.ts'])).exitCode === 0;
const { passed, failed } = addTotals([await testCode(), await testScreens(isBuilt)]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
