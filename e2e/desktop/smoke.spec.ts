/** What only a real Electron can show: that the settings hold, the scheme works, and a clinic survives a restart. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { desktopBridgeKeys } from '../../shared/desktopBridge.ts';
import { askFromPage, builtMain, openDesktop, test } from './desktopApp.ts';

const setUp = {
  clinic: {
    name: 'Hill Street Skin',
    address: '1 Hill Street, London',
    phone: '020 7946 0000',
    email: '',
    country: 'GB',
    timeZone: 'Europe/London',
    paper: 'A4',
  },
  hours: [{ weekday: 1, startMinute: 540, endMinute: 1080 }],
  owner: { name: 'Olive Owner', pin: '271828', treats: true },
};

test('the window shows Rollcall, and the page complains of nothing', async ({ desktop }) => {
  expect(desktop.page.url()).toMatch(/^app:\/\/clinic\//);
  await expect(desktop.page).toHaveTitle(/Rollcall/);
  await expect(desktop.page.locator('#root')).not.toBeEmpty();
  expect(desktop.complaints).toEqual([]);
});

test('the page is sandboxed and has the bridge, nothing more', async ({ desktop }) => {
  const preferences = await desktop.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // There, though not in Electron's declarations.
      const read = Reflect.get(webContents, 'getLastWebPreferences');
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = read.call(webContents);
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    }),
  );
  expect(preferences).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
  ]);
  const seen = await desktop.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    bridge: Object.keys(Reflect.get(globalThis, 'rollcallDesktop')).sort(),
  }));
  expect(seen).toEqual({ node: [], bridge: [...desktopBridgeKeys].sort() });
});

test('no inline script, no foreign page, no second window, no file', async ({ desktop }) => {
  const outcome = await desktop.page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.isBreached = true';
    document.body.append(script);
    const fails = (address: string) =>
      fetch(address).then(
        () => false,
        () => true,
      );
    return {
      isBreached: 'isBreached' in globalThis,
      opened: window.open('app://evil/') === null,
      web: await fails('https://example.test/'),
      file: await fails('file:///etc/hosts'),
    };
  });
  expect(outcome).toEqual({ isBreached: false, opened: true, web: true, file: true });
  await desktop.page.evaluate(() => window.location.assign('file:///etc/hosts'));
  expect(desktop.page.url()).toMatch(/^app:\/\/clinic\//);
  expect(desktop.app.windows()).toHaveLength(1);
});

test('a telephone number is handed to the system, and a page of ours opens beside the first', async ({
  desktop,
}) => {
  await desktop.app.evaluate(({ shell }) => {
    // The system's own telephone program would open; what it was given is put where the test can read it.
    Object.assign(shell, {
      openExternal: async (url: string) => Object.assign(globalThis, { handedOn: url }),
    });
  });
  const follow = (address: string, target: string) =>
    desktop.page.evaluate(
      ([href, where]) => {
        const link = Object.assign(document.createElement('a'), { href, target: where });
        document.body.append(link);
        link.click();
      },
      [address, target] as const,
    );
  await follow('tel:+441234', '');
  await expect
    .poll(() => desktop.app.evaluate(() => Reflect.get(globalThis, 'handedOn')))
    .toBe('tel:+441234');
  const second = desktop.app.waitForEvent('window');
  await follow('/calendar', '_blank');
  expect((await second).url()).toMatch(/^app:\/\/clinic\//);
  expect(desktop.page.url()).toMatch(/^app:\/\/clinic\//);
});

test('a sheet is saved as a PDF of the size asked for', async ({ desktop }) => {
  const path = join(desktop.dataFolder, 'sheet.pdf');
  await desktop.app.evaluate(({ dialog }, filePath) => {
    // The system's own dialog cannot be clicked from a test.
    Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) });
  }, path);
  const saved = await desktop.page.evaluate(() =>
    Reflect.get(globalThis, 'rollcallDesktop').savePdf({ suggestedName: 'sheet', paper: 'Letter' }),
  );
  expect(saved).toBe(path);
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a clinic is set up, stays signed in, hears of changes, and is there after a restart', async ({
  desktop,
}) => {
  const { page, app, dataFolder } = desktop;
  await askFromPage(page, '/trpc/clinic.setUp', setUp);
  expect(await askFromPage(page, '/trpc/staff.whoAmI')).toMatchObject({
    result: { data: { state: 'open' } },
  });
  const heard = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const changes = new EventSource('/changes');
        changes.onmessage = ({ data }) => resolve(String(data));
        changes.onopen = () => {
          const body = JSON.stringify({ name: 'Room 1', isActive: true });
          void fetch('/trpc/clinic.saveRoom', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          });
        };
      }),
  );
  expect(JSON.parse(await heard)).toContain('clinic');
  await app.close();
  expect(readdirSync(join(dataFolder, 'backups'))).toHaveLength(1);

  const again = await openDesktop(dataFolder);
  expect(await askFromPage(again.page, '/trpc/clinic.front')).toMatchObject({
    result: { data: { isSetUp: true, name: 'Hill Street Skin' } },
  });
  expect(await askFromPage(again.page, '/trpc/staff.whoAmI')).toMatchObject({
    result: { data: { state: 'none' } },
  });
  await again.app.close();
});

test('a second Rollcall on the same clinic leaves at once', async ({ desktop }) => {
  const program = await desktop.app.evaluate(() => process.execPath);
  const second = spawn(program, [builtMain, '--data', desktop.dataFolder], { stdio: 'ignore' });
  await once(second, 'exit');
  expect(desktop.app.windows()).toHaveLength(1);
});
