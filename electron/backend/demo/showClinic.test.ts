import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Backend, startBackend } from '../startBackend.ts';

// Several people may be testing on one machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let backend: Backend;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-demo-'));
});
afterEach(async () => {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(path: string, method: 'GET' | 'POST' = 'GET'): Promise<unknown> {
  const response = await backend.handle(
    new Request(`http://clinic.test${path}`, { method, headers: { 'content-type': 'application/json' } }),
  );
  const body = await response.json();
  return body.result?.data ?? body.error?.data.code ?? body;
}

test('the demo clinic can be looked at before one’s own is set up, and left again', async () => {
  backend = await startBackend({ dataFolder: folder, staticFolder: folder });
  const steps = [
    await ask('/trpc/clinic.front'),
    await ask('/trpc/clinic.openDemo', 'POST'),
    await ask('/trpc/clinic.front'),
    await ask('/trpc/clinic.openDemo', 'POST'),
    await ask('/trpc/clinic.leaveDemo', 'POST'),
    await ask('/trpc/clinic.front'),
    await ask('/trpc/clinic.leaveDemo', 'POST'),
  ];
  expect(steps).toEqual([
    { isSetUp: false },
    { result: {} },
    { isSetUp: true, name: 'Birch Lane Skin Clinic', isDemo: true },
    'already_set_up',
    { result: {} },
    { isSetUp: false },
    'not_allowed',
  ]);
});

test('started with the demo it opens without a question, and the people’s PINs stand beside their names', async () => {
  backend = await startBackend({ dataFolder: folder, staticFolder: folder, isDemo: true });
  expect(await ask('/trpc/clinic.front')).toEqual({
    isSetUp: true,
    name: 'Birch Lane Skin Clinic',
    isDemo: true,
  });
  const people = await ask('/trpc/staff.signInPeople');
  expect(people).toMatchObject([
    { demoPin: '2580' },
    { demoPin: '1470' },
    { demoPin: '3690' },
    { demoPin: '1590' },
    { demoPin: '7530' },
  ]);
  expect(await ask('/trpc/clinic.leaveDemo', 'POST')).toBe('not_allowed');
});
