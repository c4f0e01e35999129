/**
 * Electron's security checklist, item by item, by the numbers and names of its documentation (tutorial/security.md). Each
 * test starts the whole shell on the fake Electron and fails when the setting it names is turned round.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { desktopBridgeKeys } from '../../shared/desktopBridge.ts';
import { contentSecurityPolicy } from '../backend/security.ts';
import { bridgeChannels } from './bridgeChannels.ts';
import { askProtocol, type DesktopUnderTest, startDesktop } from './desktopUnderTest.ts';
import { callBridge, emitApp, recorded } from './fakeElectron.ts';
import { FakeContents, FakeWindow, ownFrame } from './fakeWindow.ts';

vi.mock('electron', () => import('./fakeElectron.ts'));

let desktop: DesktopUnderTest;
beforeEach(async () => {
  desktop = await startDesktop();
});

const preferencesOfEveryWindow = () => FakeWindow.all.map((window) => window.options.webPreferences);
const everyWindow = (wanted: object) => [expect.objectContaining(wanted)];
const root = join(import.meta.dirname, '../..');

test('1 only load secure content: the window loads app:// and nothing can reach the network', () => {
  expect(FakeWindow.all.flatMap((window) => window.loaded)).toEqual(['app://clinic/']);
  expect(recorded.session.network).toEqual({
    urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file:///*'],
    cancel: true,
  });
});

test('2 no Node.js integration for remote content, nor in workers or frames', () => {
  expect(preferencesOfEveryWindow()).toEqual(
    everyWindow({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    }),
  );
});

test('3 context isolation is on', () => {
  expect(preferencesOfEveryWindow()).toEqual(everyWindow({ contextIsolation: true }));
});

test('4 process sandboxing is on, for every window and from before the start', () => {
  expect(preferencesOfEveryWindow()).toEqual(everyWindow({ sandbox: true }));
  expect(recorded.order.indexOf('enableSandbox')).toBeGreaterThanOrEqual(0);
  expect(recorded.order.indexOf('enableSandbox')).toBeLessThan(recorded.order.indexOf('whenReady'));
});

test('4 process sandboxing is on, also where the AppImage is started: electron-builder would switch it off', () => {
  expect(readFileSync(join(root, 'electron-builder.yml'), 'utf8')).toMatch(
    /^appImage:\n(?: +#.*\n)* +executableArgs: \[\]$/m,
  );
});

const permissions =
  'ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read clipboard-sanitized-write deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation geolocation-approximate hand-tracking hid idle-detection keyboardLock local-fonts local-network local-network-access loopback-network media mediaKeySystem midi midiSysex nfc notifications openExternal payment-handler periodic-background-sync persistent-storage pointerLock screen-wake-lock sensors serial smart-card speaker-selection storage-access system-wake-lock top-level-storage-access usb vr web-app-installation web-printing window-management unknown';

test('5 handle session permission requests: each is refused, whether asked for or looked up', () => {
  const ask: (...given: unknown[]) => void = Object(recorded.session.permissionRequest);
  const check: (...given: unknown[]) => unknown = Object(recorded.session.permissionCheck);
  const granted = permissions.split(' ').flatMap((name) => {
    const answers: unknown[] = [check(null, name, 'app://clinic', {})];
    ask({}, name, (isGranted: boolean) => answers.push(isGranted), {});
    return answers.every((answer) => answer === false) && answers.length === 2 ? [] : [name];
  });
  expect(granted).toEqual([]);
});

test('5 handle session permission requests: the camera is open to our own pages, without sound', () => {
  const ask: (...given: unknown[]) => void = Object(recorded.session.permissionRequest);
  const check: (...given: unknown[]) => unknown = Object(recorded.session.permissionCheck);
  const asked = (mediaTypes: readonly string[], requestingUrl: string) => {
    let answer: unknown;
    ask({}, 'media', (isGranted: boolean) => (answer = isGranted), { mediaTypes, requestingUrl });
    const looked = mediaTypes.map((mediaType) => check(null, 'media', requestingUrl, { mediaType }));
    return [answer, ...looked];
  };
  expect([
    asked(['video'], 'app://clinic/clients/1/photos'),
    asked(['video', 'audio'], 'app://clinic/clients/1/photos'),
    asked(['video'], 'app://clinic.evil.test/'),
    asked(['video'], 'https://evil.test/'),
  ]).toEqual([
    [true, true],
    [false, true, false],
    [false, false],
    [false, false],
  ]);
});

test('5 handle session permission requests: devices, screens and foreign downloads are refused', () => {
  const answers: unknown[] = [];
  const device: (...given: unknown[]) => unknown = Object(recorded.session.device);
  const display: (...given: unknown[]) => void = Object(recorded.session.display);
  answers.push(device({ deviceType: 'usb' }));
  display({}, (streams: unknown) => answers.push(streams));
  expect(answers).toEqual([false, null]);

  const prevented = [
    'blob:app://clinic/1',
    'app://clinic/x.csv',
    'https://evil.test/x.exe',
    'data:text/plain,x',
  ].map((address) => {
    let isPrevented = false;
    const event = { preventDefault: () => (isPrevented = true) };
    recorded.session.events.emit('will-download', event, { getURL: () => address });
    return isPrevented;
  });
  expect(prevented).toEqual([false, false, true, true]);
});

test('6 do not disable webSecurity', () => {
  expect(preferencesOfEveryWindow()).toEqual(everyWindow({ webSecurity: true }));
});

test('7 define a Content Security Policy: it stands on what the window is sent', async () => {
  const answer = await askProtocol(new Request('app://clinic/'));
  expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy());
  expect(recorded.schemes).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
});

test('8 do not enable allowRunningInsecureContent', () => {
  expect(preferencesOfEveryWindow()).toEqual(everyWindow({ allowRunningInsecureContent: false }));
});

test('9 do not enable experimental features', () => {
  expect(preferencesOfEveryWindow()).toEqual(everyWindow({ experimentalFeatures: false }));
  expect(recorded.switches).toEqual([]);
});

test('10 do not use enableBlinkFeatures', () => {
  expect(preferencesOfEveryWindow().map((given) => Object.keys(given ?? {}).sort())).toEqual([
    'additionalArguments allowRunningInsecureContent contextIsolation devTools experimentalFeatures navigateOnDragDrop nodeIntegration nodeIntegrationInSubFrames nodeIntegrationInWorker plugins preload sandbox spellcheck webSecurity webviewTag'.split(
      ' ',
    ),
  ]);
});

test('11 do not use allowpopups for WebViews: there are no WebViews', () => {
  expect(preferencesOfEveryWindow()).toEqual(everyWindow({ webviewTag: false }));
});

test('12 verify WebView options before creation: every WebView is prevented', () => {
  expect(desktop.window.webContents.navigate('will-attach-webview', 'app://clinic/')).toBe(true);
});

const foreign = [
  'https://evil.test/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'app://clinic.evil.test/',
  'app://evil/',
  'app://user@clinic/',
  'app://clinic:8/',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:app://clinic/1',
  'about:blank',
  'not an address',
];
const navigations = ['will-navigate', 'will-redirect', 'will-frame-navigate'];

test.each(navigations)('13 disable or limit navigation: %s stays inside the clinic', (event) => {
  const contents = desktop.window.webContents;
  expect(foreign.filter((url) => !contents.navigate(event, url))).toEqual([]);
  expect(contents.navigate(event, 'app://clinic/clients/1')).toBe(false);
});

test('13 disable or limit navigation: also in contents that nobody foresaw', () => {
  const other = new FakeContents();
  emitApp('web-contents-created', {}, other);
  expect(other.navigate('will-navigate', 'https://evil.test/')).toBe(true);
});

test('14 disable or limit creation of new windows: none is made by a page', () => {
  const open = desktop.window.webContents.openHandler;
  expect([...foreign, 'app://clinic/'].map((url) => open?.({ url }))).toEqual(
    [...foreign, 'app://clinic/'].map(() => ({ action: 'deny' })),
  );
});

test('14 disable or limit creation of new windows: for a page of ours the shell makes one, as safe as the first', () => {
  for (const url of foreign) desktop.window.webContents.openHandler?.({ url });
  expect(FakeWindow.all).toHaveLength(1);
  desktop.window.webContents.openHandler?.({ url: 'app://clinic/clients/1' });
  const [first, second] = FakeWindow.all;
  expect(second?.loaded).toEqual(['app://clinic/clients/1']);
  expect(second?.options.webPreferences).toEqual(first?.options.webPreferences);
  expect(second?.webContents.follow('https://evil.test/')).toBe(true);
});

test('15 do not use shell.openExternal with untrusted content: web, mail and telephone only', () => {
  const open = desktop.window.webContents.openHandler;
  const hostile = [
    ...foreign.filter((url) => !url.startsWith('https:')),
    'http://example.test/',
    'file://server/share/x.exe',
    '\\\\server\\share\\x.exe',
    'ms-msdt:/id PCWDiagnostic',
    'ms-settings:privacy',
    'search-ms:query=x',
    'smb://server/x',
    'vbscript:x',
    'https://user:secret@example.test/',
    `https://example.test/${'x'.repeat(3000)}`,
  ];
  for (const url of hostile) open?.({ url });
  expect(recorded.opened).toEqual([]);
  for (const url of ['https://example.test/a', 'mailto:clinic@example.test', 'tel:+441234']) open?.({ url });
  expect(recorded.opened).toEqual(['https://example.test/a', 'mailto:clinic@example.test', 'tel:+441234']);
});

test('15 do not use shell.openExternal with untrusted content: a link is handed on once, and only by the page itself', () => {
  const contents = desktop.window.webContents;
  for (const url of [
    'tel:+441234',
    'mailto:ann@example.test',
    'https://example.test/',
    'app://clinic/calendar',
  ])
    contents.follow(url);
  expect(recorded.opened).toEqual(['tel:+441234', 'mailto:ann@example.test', 'https://example.test/']);
  contents.navigate('will-frame-navigate', 'tel:+445678', false);
  contents.navigate('will-redirect', 'https://evil.test/');
  expect(recorded.opened).toHaveLength(3);
});

test('16 use a current version of Electron: pinned exactly, and no older than the line this was written for', () => {
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const pinned: string = read('package.json').devDependencies.electron;
  expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number.parseInt(pinned, 10)).toBeGreaterThanOrEqual(45);
  expect(read('node_modules/electron/package.json').version).toBe(pinned);
});

const strangers = [
  ['a frame that is gone', null],
  ['a frame inside our page', { ...ownFrame, parent: ownFrame }],
  ['another site', { ...ownFrame, origin: 'https://evil.test', url: 'https://evil.test/' }],
  ['another host of our scheme', { ...ownFrame, origin: 'app://evil', url: 'app://evil/' }],
  ['an opaque origin', { ...ownFrame, origin: 'null' }],
  ['our origin on a blank page', { ...ownFrame, url: 'about:blank' }],
] as const;

test.each(strangers)(
  '17 validate the sender of all IPC messages: %s is refused on every channel',
  async (_, frame) => {
    desktop.window.webContents.frame = frame;
    const answers = Object.values(bridgeChannels).map((name) =>
      callBridge(name, [{}], desktop.window.webContents),
    );
    const refused = { isDone: false, sentence: 'Only a page of Rollcall itself may ask for this.' };
    expect(await Promise.all(answers)).toEqual(Object.values(bridgeChannels).map(() => refused));
  },
);

test('17 validate the sender of all IPC messages: contents without a window are refused', async () => {
  expect(await callBridge(bridgeChannels.print, [{ paper: 'A4' }], new FakeContents())).toEqual({
    isDone: false,
    sentence: 'Only a page of Rollcall itself may ask for this.',
  });
  expect([...recorded.channels.keys()].sort()).toEqual(Object.values(bridgeChannels).sort());
});

test('18 avoid the file:// protocol: only app:// is served, and only for the host “clinic”', async () => {
  expect([...recorded.protocols.keys()]).toEqual(['app']);
  const statuses = ['app://evil/', 'app://clinic.evil/', 'app://clinic:1/', 'app://clinic/'].map(
    async (url) => (await askProtocol(new Request(url))).status,
  );
  expect(await Promise.all(statuses)).toEqual([404, 404, 404, 200]);
});

test('19 change fuses: the packaging flips them, see scripts/afterPack.test.ts', () => {
  expect(readFileSync(join(root, 'electron-builder.yml'), 'utf8')).toContain(
    'afterPack: ./scripts/afterPack.ts',
  );
  expect(existsSync(join(root, 'scripts/afterPack.ts'))).toBe(true);
});

test('20 do not expose Electron APIs to untrusted content: the page gets the bridge, and data only', async () => {
  await import('../preload.ts');
  const exposed = recorded.exposed.get('rollcallDesktop');
  expect([...recorded.exposed.keys()]).toEqual(['rollcallDesktop']);
  expect(Object.keys(exposed ?? {}).sort()).toEqual([...desktopBridgeKeys].sort());
});
