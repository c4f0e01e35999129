import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError } from '../backend/appError.ts';
import type { Backend } from '../backend/startBackend.ts';
import { askProtocol, desktopOptions, startDesktop } from './desktopUnderTest.ts';
import { emitApp, recorded, resetFakeElectron } from './fakeElectron.ts';
import { FakeWindow } from './fakeWindow.ts';
import { runDesktop } from './runDesktop.ts';

vi.mock('electron', () => import('./fakeElectron.ts'));

const logged = vi.spyOn(console, 'error').mockReturnValue();
beforeEach(() => {
  resetFakeElectron();
  logged.mockClear();
});
afterEach(() => vi.useRealTimers());

const newFolder = () => mkdtempSync(join(tmpdir(), 'rollcall-run-'));
const backend: Backend = { handle: async () => new Response('ok'), close: async () => undefined };

async function run(startBackend: () => Promise<Backend>, dataFolder = newFolder()): Promise<void> {
  recorded.ready.resolve();
  await runDesktop({ ...desktopOptions(dataFolder), startBackend });
}

/** Quit as Electron would once the last window is closed. @returns how often quitting was held up */
function willQuit(): number {
  let held = 0;
  emitApp('will-quit', { preventDefault: () => (held += 1) });
  return held;
}

test('everything that must come before Electron is ready does', async () => {
  const { dataFolder } = await startDesktop();
  expect(recorded.order).toEqual([
    'setPath userData',
    'setPath sessionData',
    'requestSingleInstanceLock',
    'enableSandbox',
    'registerSchemesAsPrivileged',
    'whenReady',
    'ready',
    'protocol.handle',
  ]);
  expect([recorded.paths.get('userData'), recorded.paths.get('sessionData')]).toEqual([
    dataFolder,
    join(dataFolder, 'browser'),
  ]);
  expect(recorded.errorBoxes).toEqual([]);
});

test('a second Rollcall on the same clinic brings the first to the front and leaves', async () => {
  recorded.isFirstInstance = false;
  await run(async () => backend);
  expect([FakeWindow.all.length, recorded.order.at(-1), recorded.protocols.size]).toEqual([0, 'quit', 0]);

  const { window } = await startDesktop();
  window.isWindowMinimized = true;
  emitApp('second-instance', {}, [], '/');
  expect([window.isWindowMinimized, window.isShown, window.isFocused]).toEqual([false, true, true]);
});

test.each([
  [
    'a refusal is told in its own words',
    new AppError('database_locked', 'Another program has the file open.'),
    'Another program has the file open.',
  ],
  [
    'no right to write is told',
    Object.assign(new Error('x'), { code: 'EACCES' }),
    'Rollcall may not write to its data folder. Ask whoever looks after this computer for the right to.',
  ],
  [
    'a full disk is told',
    Object.assign(new Error('x'), { code: 'ENOSPC' }),
    'The disk is full. Free some space and start Rollcall again.',
  ],
  [
    'a fault is told without its stack',
    new TypeError('undefined is not a function'),
    'What was saved is safe. Start Rollcall again; if this comes back, tell whoever looks after it.',
  ],
])('when the clinic cannot be opened, %s', async (_, error, sentence) => {
  await run(() => Promise.reject(error));
  expect(recorded.errorBoxes).toEqual([{ title: 'Rollcall could not start', text: sentence }]);
  expect([FakeWindow.all.length, recorded.exits]).toEqual([0, [1]]);
});

test.each([['--data'], ['--data='], ['--data', '']])('“%s %s” without a folder is told', async (...argv) => {
  recorded.ready.resolve();
  await runDesktop({ argv, preload: '', startBackend: async () => backend });
  expect([recorded.errorBoxes.length, recorded.exits]).toEqual([1, [1]]);
});

test('quitting waits for the backup, and asks for it once', async () => {
  const closing = Promise.withResolvers<void>();
  const close = vi.fn(() => closing.promise);
  await run(async () => ({ ...backend, close }));
  expect([willQuit(), willQuit()]).toEqual([1, 1]);
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
  expect([close.mock.calls.length, recorded.exits]).toEqual([1, []]);
  closing.resolve();
  await vi.waitFor(() => expect(recorded.exits).toEqual([0]));
});

test('what the window sends as it goes is taken in before the clinic is closed', async () => {
  const steps: string[] = [];
  const take = (step: string) => async () => {
    steps.push(step);
    return new Response('ok');
  };
  await run(async () => ({ handle: take('saved'), close: async () => void steps.push('closed') }));
  willQuit();
  await askProtocol(
    new Request('app://clinic/trpc/treatments.saveDraft', { method: 'POST' }),
    'app://clinic',
  );
  await vi.waitFor(() => expect(steps).toEqual(['saved', 'closed']));
});

test('a backup that fails on quitting is told, and Rollcall closes', async () => {
  const close = () => Promise.reject(new AppError('disk_full', 'The disk is full.'));
  await run(async () => ({ ...backend, close }));
  willQuit();
  await vi.waitFor(() => expect(recorded.exits).toEqual([0]));
  expect(recorded.errorBoxes).toEqual([
    { title: 'The backup on closing was not made', text: 'The disk is full.' },
  ]);
});

test('a backup that never ends does not keep Rollcall from closing', async () => {
  await run(async () => ({ ...backend, close: () => new Promise<void>(() => undefined) }));
  vi.useFakeTimers();
  willQuit();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(recorded.exits).toEqual([0]);
  expect(recorded.errorBoxes).toEqual([
    {
      title: 'The backup on closing was not made',
      text: 'It took longer than a minute. What was saved is safe. Start Rollcall again and look at Settings, Backups.',
    },
  ]);
});

test('Rollcall started again while it is closing comes up once it has closed', async () => {
  const closing = Promise.withResolvers<void>();
  await run(async () => ({ ...backend, close: () => closing.promise }));
  emitApp('second-instance', {}, [], '/');
  expect(recorded.order).not.toContain('relaunch');
  willQuit();
  emitApp('second-instance', {}, [], '/');
  emitApp('second-instance', {}, [], '/');
  closing.resolve();
  await vi.waitFor(() => expect(recorded.exits).toEqual([0]));
  expect(recorded.order.filter((step) => step === 'relaunch')).toHaveLength(1);
});

test('the window opens again where it was, and is shown only when there is something to see', async () => {
  const folder = newFolder();
  await run(async () => backend, folder);
  const first = FakeWindow.all[0];
  expect([first?.options.show, first?.isShown]).toEqual([false, false]);
  first?.emit('ready-to-show');
  expect(first?.isShown).toBe(true);
  if (first) first.bounds = { x: 300, y: 200, width: 1111, height: 777 };
  first?.emit('close');
  resetFakeElectron();
  await run(async () => backend, folder);
  expect(FakeWindow.all[0]?.options).toMatchObject({ x: 300, y: 200, width: 1111, height: 777 });
});

test('a hand-edited window file changes no setting', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'window-state.json'), '{"webPreferences":{"sandbox":false}}');
  await run(async () => backend, folder);
  expect(FakeWindow.all[0]?.options).toMatchObject({ width: 1280, webPreferences: { sandbox: true } });
  expect(existsSync(join(folder, 'window-state.json'))).toBe(true);
});

test.each([
  ['render-process-gone', [{}, { reason: 'crashed', exitCode: 5 }]],
  ['did-fail-load', [{}, -6, 'ERR_FILE_NOT_FOUND', 'app://clinic/', true]],
])('after %s the page is offered again, never a blank window', async (event, details) => {
  const { window } = await startDesktop(() => {
    recorded.messageBox = 0;
  });
  window.webContents.emit(event, ...details);
  await vi.waitFor(() => expect(window.webContents.reloads).toBe(1));
});

test.each([
  ['render-process-gone', [{}, { reason: 'clean-exit', exitCode: 0 }]],
  ['did-fail-load', [{}, -3, 'ERR_ABORTED', 'app://clinic/', true]],
  ['did-fail-load', [{}, -6, 'x', 'app://clinic/frame', false]],
])('%s of no consequence asks nobody anything', async (event, details) => {
  const { window } = await startDesktop(() => {
    recorded.messageBox = 0;
  });
  window.webContents.emit(event, ...details);
  await new Promise(setImmediate);
  expect(window.webContents.reloads).toBe(0);
});

test.each([
  ['waits for a page that does not answer', 0, ['Rollcall’s page does not answer.'], false],
  [
    'stops it, and is offered a new one',
    1,
    ['Rollcall’s page does not answer.', 'Rollcall’s page stopped working.'],
    true,
  ],
])('the user %s', async (_, answer, questions, isQuit) => {
  const { window } = await startDesktop(() => {
    recorded.messageBox = answer;
  });
  window.webContents.emit('unresponsive');
  await vi.waitFor(() => expect(recorded.questions).toEqual(questions));
  await new Promise(setImmediate);
  expect(recorded.order.includes('quit')).toBe(isQuit);
});

/** The menu as words: labels, else roles. */
const wordsOf = (items: readonly MenuItemConstructorOptions[]): unknown[] =>
  items.map(({ label, role, type, submenu }) =>
    Array.isArray(submenu) ? [label ?? role, ...wordsOf(submenu)] : (label ?? role ?? type),
  );

test('the menu prints, zooms and helps; developer tools are not in the clinic’s copy', async () => {
  await startDesktop();
  const mac = process.platform === 'darwin';
  expect(wordsOf(recorded.menu)).toEqual([
    ...(mac ? ['appMenu'] : []),
    ['&File', 'Print…', 'separator', mac ? 'close' : 'quit'],
    'editMenu',
    ['&View', 'resetZoom', 'zoomIn', 'zoomOut', 'separator', 'togglefullscreen'],
    'windowMenu',
    ['help', 'Open the folder with the clinic’s data', 'about'],
  ]);
  await startDesktop(() => {
    recorded.isPackaged = false;
  });
  expect(JSON.stringify(wordsOf(recorded.menu))).toContain('toggleDevTools');
});

test('File, Print… prints the page that is in front, on the country’s paper', async () => {
  const { window } = await startDesktop();
  const file = recorded.menu.find((item) => item.label === '&File');
  const print = Array.isArray(file?.submenu) ? file.submenu[0] : undefined;
  const click: (() => void) | undefined = print?.click && Object(print.click);
  click?.();
  expect(window.webContents.printed).toEqual([]);
  window.focus();
  click?.();
  expect(window.webContents.printed).toEqual([
    expect.objectContaining({ pageSize: 'Letter', silent: false }),
  ]);
});

test('nothing of Electron is imported outside the desktop folder and the preload script', () => {
  expect(readFileSync(join(import.meta.dirname, '../main.ts'), 'utf8')).not.toMatch(/from 'electron'/);
});
