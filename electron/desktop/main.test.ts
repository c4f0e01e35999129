import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { testSetUp } from '../backend/testing/testClinic.ts';
import { askProtocol } from './desktopUnderTest.ts';
import { emitApp, recorded, resetFakeElectron } from './fakeElectron.ts';
import { FakeWindow } from './fakeWindow.ts';

vi.mock('electron', () => import('./fakeElectron.ts'));

const errors = ['uncaughtException', 'unhandledRejection'] as const;
const before = errors.map((event) => process.listeners(event as 'uncaughtException'));
afterEach(() => {
  for (const [position, event] of errors.entries()) {
    process.removeAllListeners(event);
    for (const listener of before[position] ?? []) process.on(event, listener);
  }
});

/** Long enough for a loaded machine: no test is about time. */
const patience = 30_000;

test('the whole application starts on a new folder, answers its window, is locked while the computer sleeps, and makes a backup on quitting', async () => {
  resetFakeElectron();
  const dataFolder = mkdtempSync(join(tmpdir(), 'rollcall-main-'));
  process.argv = ['electron', 'main.js', '--data', dataFolder, '--enable-features=Something'];

  // Electron is ready only after main.ts has loaded: an entry that waited for it would never get past this line.
  await import('../main.ts');
  expect(FakeWindow.all).toEqual([]);
  recorded.ready.resolve();
  await vi.waitFor(() => expect(FakeWindow.all).toHaveLength(1), patience);
  expect(recorded.errorBoxes).toEqual([]);

  const state = await askProtocol(new Request('app://clinic/state'), 'app://clinic');
  expect(await state.json()).toMatchObject({ state: 'ready' });
  const setUp = {
    method: 'POST',
    body: JSON.stringify(testSetUp),
    headers: { 'content-type': 'application/json' },
  };
  await askProtocol(new Request('app://clinic/trpc/clinic.setUp', setUp), 'app://clinic');

  emitApp('power suspend');
  const whoAmI = async () =>
    (await askProtocol(new Request('app://clinic/trpc/staff.whoAmI'), 'app://clinic')).json();
  await vi.waitFor(
    async () => expect(await whoAmI()).toMatchObject({ result: { data: { state: 'locked' } } }),
    patience,
  );

  emitApp('will-quit', { preventDefault: () => undefined });
  await vi.waitFor(() => expect(recorded.exits).toEqual([0]), patience);
  expect(existsSync(join(dataFolder, 'clinic.sqlite'))).toBe(true);
  expect(readdirSync(join(dataFolder, 'backups'))).toHaveLength(1);
});
