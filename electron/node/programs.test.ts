/** The programs as a user starts them: real processes, real signals. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import electron from 'electron/package.json' with { type: 'json' };
import { afterAll, expect, test, vi } from 'vitest';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'rollcall-programs-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface End {
  readonly code: number | null;
  readonly said: string;
}

function run(program: 'serve' | 'start', args: readonly string[], env: Record<string, string> = {}) {
  const file = join(import.meta.dirname, '..', `${program}.ts`);
  const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env } });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const end = new Promise<End>((resolve) => child.once('close', (code) => resolve({ code, said })));
  return { child, end };
}

/** The address, once it is printed. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it had an address`)));
    child.stdout?.on('data', (text) => {
      const [, url] = /open at (http:\S+)/.exec(String(text)) ?? [];
      if (url) resolve(url);
    });
  });
}

test.each(['serve', 'start'] as const)('%s refuses in words what it does not know', async (program) => {
  const refused = await run(program, ['--dmeo']).end;
  expect(refused).toEqual({
    code: 2,
    said: 'Rollcall has no option “--dmeo”. “--help” shows what there is.\n',
  });
  expect(await run(program, ['--help']).end).toMatchObject({
    code: 0,
    said: expect.stringContaining('--data DIR'),
  });
});

test('Ctrl+C closes the clinic, however often it is pressed', async () => {
  const { child, end } = run('serve', ['--data', join(folder, 'own'), '--port', '0']);
  const url = await addressOf(child);
  expect(await (await fetch(`${url}/state`)).json()).toMatchObject({ state: expect.any(String) });
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await end).toEqual({
    code: 0,
    said: `Rollcall is open at ${url} (Ctrl+C closes it).\nRollcall is closed.\n`,
  });
});

test('the demo clinic is there at once, in a folder of its own and under a name of its own', async () => {
  const { child, end } = run('serve', ['--demo', '--port', '0'], {
    XDG_DATA_HOME: folder,
    HOME: folder,
    APPDATA: folder,
  });
  const url = await addressOf(child);
  expect(new URL(url).hostname).toBe('localhost');
  const answer = await (await fetch(`${url}/trpc/clinic.front`)).json();
  expect(answer).toMatchObject({ result: { data: { isSetUp: true, isDemo: true } } });
  child.kill('SIGTERM');
  expect((await end).code).toBe(0);
  expect(existsSync(join(folder, 'Rollcall demo', 'clinic.sqlite'))).toBe(true);
});

test('a port that is taken is told, and the clinic is let go', async () => {
  const data = ['--data', join(folder, 'taken')];
  const first = run('serve', [...data, '--port', '0']);
  const { port } = new URL(await addressOf(first.child));
  const second = await run('serve', ['--data', join(folder, 'other'), '--port', port]).end;
  expect(second).toEqual({
    code: 1,
    said: `Port ${port} is in use or not allowed here. Choose another with --port.\n`,
  });
  first.child.kill('SIGTERM');
  expect((await first.end).code).toBe(0);
});

test('without a display Rollcall says so in one line and prints its address', async () => {
  const { child, end } = run('start', ['--data', join(folder, 'start'), '--port', '0'], { CI: 'true' });
  const url = await addressOf(child);
  child.kill('SIGINT');
  expect((await end).said.split('\n').slice(0, 2)).toEqual([
    'Rollcall opens in the browser: there is no display for a desktop window.',
    `Rollcall is open at ${url} (Ctrl+C closes it).`,
  ]);
});

/** A runtime of the right version whose program is this shell script. */
function fakeRuntime(name: string, script: string): Record<string, string> {
  const runtime = join(folder, name);
  mkdirSync(runtime);
  writeFileSync(join(runtime, 'version'), electron.version);
  writeFileSync(join(runtime, 'electron'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { ROLLCALL_SHELL: 'desktop', ELECTRON_OVERRIDE_DIST_PATH: runtime };
}

test.runIf(process.platform === 'linux')('the desktop window is opened on the chosen folder', async () => {
  const env = fakeRuntime('works', 'shift; echo "$@"; exit 0');
  const { end } = run('start', ['--demo', '--data', join(folder, 'desktop')], env);
  expect(await end).toEqual({ code: 0, said: `--data ${join(folder, 'desktop')} --demo\n` });
});

test.runIf(process.platform === 'linux')(
  'a desktop window that cannot start leaves the clinic in the browser',
  async () => {
    const env = fakeRuntime('lacks a library', 'exit 127');
    const { child, end } = run('start', ['--data', join(folder, 'fallback'), '--port', '0'], {
      ...env,
      CI: 'true',
    });
    const url = await addressOf(child);
    child.kill('SIGTERM');
    expect((await end).said.split('\n').slice(0, 2)).toEqual([
      'Rollcall opens in the browser: Electron could not start on this machine.',
      `Rollcall is open at ${url} (Ctrl+C closes it).`,
    ]);
  },
);

test.each([
  ['a network that blocks it', 403, /the server answered 403/],
  ['a file that is not the runtime', 200, /checksum/],
])('a runtime that cannot be had from %s is told', async (_, status, reason) => {
  const mirror = createServer((_request, response) => response.writeHead(status).end('not a runtime'));
  await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
  const { port } = mirror.address() as AddressInfo; // a TCP address is always an object
  const { code, said } = await run('start', [], {
    ROLLCALL_SHELL: 'desktop',
    ELECTRON_MIRROR: `http://127.0.0.1:${port}/`,
    ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'no-runtime'),
    electron_config_cache: join(folder, 'cache'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  }).end;
  mirror.close();
  expect(code).toBe(2);
  expect(said).toMatch(reason);
  expect(said).toMatch(/so the desktop window that ROLLCALL_SHELL asks for cannot open\.\n$/);
});
