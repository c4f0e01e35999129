import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundlePrograms } from './bundle.ts';

/** Below the project, so that native packages are found as they are beside dist/. */
const cache = join(import.meta.dirname, '../node_modules/.cache');
let dist: string;

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  dist = mkdtempSync(join(cache, 'built-main-'));
  mkdirSync(join(dist, 'renderer'));
  writeFileSync(join(dist, 'renderer', 'index.html'), '<title>Rollcall</title>');
  await bundlePrograms(join(dist, 'electron'));
}, 60_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

test('the sandboxed preload script asks for nothing but Electron', () => {
  const script = readFileSync(join(dist, 'electron', 'preload.cjs'), 'utf8');
  expect(script.match(/\b(require|import)\s*\([^)]*\)/g)).toEqual(['require("electron")']);
});

test('the program as it is packed starts, finds its screens and preload script, and opens a clinic', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rollcall-built-'));
  const output = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', startOnFake, '--', '--data', dataFolder],
    {
      encoding: 'utf8',
      env: { ...process.env, FAKE: fake, MAIN: pathToFileURL(join(dist, 'electron', 'main.js')).href },
    },
  );
  const { preload, ...rest } = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  expect(existsSync(preload)).toBe(true);
  expect(rest).toEqual({
    errorBoxes: [],
    loaded: ['app://clinic/'],
    page: '<title>Rollcall</title>',
    front: { result: { data: { isSetUp: false } } },
  });
});

const fake = pathToFileURL(join(import.meta.dirname, '../electron/desktop/fakeElectron.ts')).href;

/** Runs in a Node of its own, where `electron` is the fake and everything else is the built program. */
const startOnFake = `
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve: (name, context, next) =>
      name === 'electron' ? { url: process.env.FAKE, shortCircuit: true } : next(name, context),
  });
  const { recorded, BrowserWindow } = await import(process.env.FAKE);
  await import(process.env.MAIN);
  recorded.ready.resolve();
  while (BrowserWindow.all.length + recorded.errorBoxes.length === 0) await new Promise(setImmediate);
  const ask = (path) => recorded.protocols.get('app')(new Request('app://clinic' + path));
  const [window] = BrowserWindow.all;
  console.log(JSON.stringify({
    errorBoxes: recorded.errorBoxes,
    loaded: window.loaded,
    preload: window.options.webPreferences.preload,
    page: await (await ask('/')).text(),
    front: await (await ask('/trpc/clinic.front')).json(),
  }));
  process.exit(0);
`;
