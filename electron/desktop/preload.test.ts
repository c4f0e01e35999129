import { beforeAll, expect, test, vi } from 'vitest';
import type { DesktopBridge } from '../../shared/desktopBridge.ts';
import { startDesktop } from './desktopUnderTest.ts';
import { recorded } from './fakeElectron.ts';
import { FakeWindow } from './fakeWindow.ts';

vi.mock('electron', () => import('./fakeElectron.ts'));

let bridge: DesktopBridge;
beforeAll(async () => {
  await startDesktop();
  // Electron puts the window's additional arguments behind the page process's own.
  process.argv.push(...(FakeWindow.all[0]?.options.webPreferences?.additionalArguments ?? []));
  await import('../preload.ts');
  bridge = recorded.exposed.get('rollcallDesktop') as unknown as DesktopBridge; // as the page sees it
});

test('the page learns which Rollcall this is', () => {
  expect(bridge.version).toBe('9.8.7');
});

test('the page prints through the shell and hears how it ended', async () => {
  expect(await bridge.print({ paper: 'A4' })).toBe(true);
});

test('a refusal reaches the page as the sentence alone', async () => {
  await expect(bridge.revealFile('/etc/passwd')).rejects.toThrow(
    /^Rollcall shows only files that it has saved itself\.$/,
  );
});

test('what cannot travel between processes is refused before it does', async () => {
  const asFunction = { title: () => 'x' } as unknown as { title: string }; // a hostile page does not keep to types
  await expect(bridge.chooseFolder(asFunction)).rejects.toThrow(/could not be cloned/);
});
