/**
 * Stands in for `electron` in tests: records what the shell asked Electron for and lets a test speak as Electron, or as a
 * hostile page, would. Test support only. What is not here fails loudly, because the shell would call `undefined`.
 * Use: `vi.mock('electron', () => import('./fakeElectron.ts'))`, and `resetFakeElectron()` before each test.
 */
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { FakeContents, FakeWindow } from './fakeWindow.ts';

type Listener = (event: Electron.IpcMainInvokeEvent, ...given: unknown[]) => unknown;
type Privileged = { readonly scheme: string; readonly privileges?: Electron.Privileges };

/** All that the shell did, readable by a test. */
export interface Recorded {
  readonly order: string[];
  readonly switches: string[];
  readonly schemes: Privileged[];
  readonly opened: string[];
  readonly shown: string[];
  /** What was asked in a box of its own. */
  readonly questions: string[];
  readonly errorBoxes: { readonly title: string; readonly text: string }[];
  readonly exposed: Map<string, Record<string, unknown>>;
  readonly exits: number[];
  readonly paths: Map<string, string>;
  readonly channels: Map<string, Listener>;
  readonly protocols: Map<string, (request: Request) => Promise<Response>>;
  menu: Electron.MenuItemConstructorOptions[];
  /** Answers of the system's dialogs. */
  saveDialog: Electron.SaveDialogReturnValue;
  openDialog: Electron.OpenDialogReturnValue;
  saveDialogsAsked: Electron.SaveDialogOptions[];
  messageBox: number;
  isPackaged: boolean;
  isFirstInstance: boolean;
  screens: Electron.Rectangle[];
  /** Resolve to let `app.whenReady()` go on. */
  ready: PromiseWithResolvers<void>;
  /** The parts of the default session. */
  session: FakeSession;
}

export interface FakeSession {
  permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0];
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0];
  device: Parameters<Electron.Session['setDevicePermissionHandler']>[0];
  display: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0];
  spellChecker: boolean;
  network: { urls: string[]; cancel: boolean | undefined } | undefined;
  readonly events: EventEmitter;
}

export const recorded: Recorded = freshRecord();

function freshRecord(): Recorded {
  return {
    order: [],
    switches: [],
    schemes: [],
    opened: [],
    shown: [],
    questions: [],
    errorBoxes: [],
    exposed: new Map(),
    exits: [],
    paths: new Map([
      ['appData', '/fake/appData'],
      ['documents', '/fake/documents'],
    ]),
    channels: new Map(),
    protocols: new Map(),
    menu: [],
    saveDialog: { canceled: true, filePath: '' },
    openDialog: { canceled: true, filePaths: [] },
    saveDialogsAsked: [],
    messageBox: 1,
    isPackaged: true,
    isFirstInstance: true,
    screens: [{ x: 0, y: 0, width: 1920, height: 1040 }],
    ready: Promise.withResolvers<void>(),
    session: {
      permissionRequest: null,
      permissionCheck: null,
      device: null,
      display: null,
      spellChecker: true,
      network: undefined,
      events: new EventEmitter(),
    },
  };
}

export function resetFakeElectron(): void {
  Object.assign(recorded, freshRecord());
  appEvents.removeAllListeners();
  FakeWindow.all.length = 0;
}

/** A fake may only have what the real one has: a method that Electron renames or drops then fails to compile. */
type Names<Real> = Partial<Record<keyof Real, unknown>>;

const appEvents = new EventEmitter();
FakeWindow.onContents = (contents) => appEvents.emit('web-contents-created', {}, contents);

/** Lets a test raise an event of `app`, as Electron would; those of the power monitor begin with `power`. */
export const emitApp = (event: string, ...details: unknown[]): boolean => appEvents.emit(event, ...details);

export const app = {
  get isPackaged() {
    return recorded.isPackaged;
  },
  commandLine: { appendSwitch: (name: string) => void recorded.switches.push(name) },
  on: (event: string, listener: (...details: unknown[]) => void) => appEvents.on(event, listener),
  once: (event: string, listener: (...details: unknown[]) => void) => appEvents.once(event, listener),
  getVersion: () => '9.8.7',
  getLocaleCountryCode: () => 'US',
  getPath: (name: string) => recorded.paths.get(name) ?? `/fake/${name}`,
  setPath(name: string, path: string) {
    recorded.order.push(`setPath ${name}`);
    recorded.paths.set(name, path);
  },
  enableSandbox: () => void recorded.order.push('enableSandbox'),
  requestSingleInstanceLock() {
    recorded.order.push('requestSingleInstanceLock');
    return recorded.isFirstInstance;
  },
  async whenReady() {
    recorded.order.push('whenReady');
    await recorded.ready.promise;
    recorded.order.push('ready');
  },
  relaunch: () => void recorded.order.push('relaunch'),
  quit: () => void recorded.order.push('quit'),
  exit: (code = 0) => void recorded.exits.push(code),
} satisfies Names<Electron.App>;

export const protocol = {
  registerSchemesAsPrivileged(schemes: Privileged[]) {
    recorded.order.push('registerSchemesAsPrivileged');
    recorded.schemes.push(...schemes);
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response>) {
    recorded.order.push('protocol.handle');
    recorded.protocols.set(scheme, handler);
  },
} satisfies Partial<Electron.Protocol>;

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: FakeSession['permissionRequest']) => {
      recorded.session.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: FakeSession['permissionCheck']) => {
      recorded.session.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler: FakeSession['device']) => {
      recorded.session.device = handler;
    },
    setDisplayMediaRequestHandler: (handler: FakeSession['display']) => {
      recorded.session.display = handler;
    },
    setSpellCheckerEnabled: (isOn: boolean) => {
      recorded.session.spellChecker = isOn;
    },
    on: (event: string, listener: (...details: unknown[]) => void) =>
      recorded.session.events.on(event, listener),
    webRequest: {
      onBeforeRequest(
        filter: Electron.WebRequestFilter,
        listener: (details: unknown, answer: (response: Electron.CallbackResponse) => void) => void,
      ) {
        listener({}, ({ cancel }) => {
          recorded.session.network = { urls: filter.urls, cancel };
        });
      },
    },
  },
} satisfies Names<typeof Electron.session> & { defaultSession: Names<Electron.Session> };

export const ipcMain = {
  handle(channel: string, listener: Listener) {
    if (recorded.channels.has(channel)) throw new Error(`There is a handler for ${channel} already.`);
    recorded.channels.set(channel, listener);
  },
} satisfies Names<Electron.IpcMain>;

export const ipcRenderer = {
  /** As a page of the first window would; arguments and answer are cloned, as between processes. */
  invoke: (channel: string, ...given: unknown[]) =>
    callBridge(channel, given, FakeWindow.all[0]?.webContents ?? new FakeContents()),
} satisfies Names<Electron.IpcRenderer>;

/** Call a bridge channel as the frame of `contents` would. */
export async function callBridge(
  channel: string,
  given: readonly unknown[],
  contents: FakeContents,
): Promise<unknown> {
  const listener = recorded.channels.get(channel);
  if (!listener) throw new Error(`No handler registered for '${channel}'`);
  const event = { type: 'frame', sender: contents, senderFrame: contents.frame };
  const answer = await listener(
    event as unknown as Electron.IpcMainInvokeEvent, // only what a sender check may look at is imitated
    ...structuredClone(given),
  );
  return structuredClone(answer);
}

export const contextBridge = {
  exposeInMainWorld: (name: string, api: Record<string, unknown>) => void recorded.exposed.set(name, api),
} satisfies Partial<Electron.ContextBridge>;

export const dialog = {
  showErrorBox: (title: string, text: string) => void recorded.errorBoxes.push({ title, text }),
  async showSaveDialog(_window: unknown, options: Electron.SaveDialogOptions) {
    recorded.saveDialogsAsked.push(options);
    return recorded.saveDialog;
  },
  showOpenDialog: async () => recorded.openDialog,
  async showMessageBox(_window: unknown, { message }: Electron.MessageBoxOptions) {
    recorded.questions.push(message);
    return { response: recorded.messageBox, checkboxChecked: false };
  },
} satisfies Names<Electron.Dialog>;

export const shell = {
  openExternal: async (url: string) => void recorded.opened.push(url),
  showItemInFolder: (path: string) => void recorded.shown.push(path),
  openPath: async (path: string) => {
    recorded.shown.push(path);
    return '';
  },
} satisfies Partial<Electron.Shell>;

export const powerMonitor = {
  on: (event: string, listener: () => void) => appEvents.on(`power ${event}`, listener),
} satisfies Names<Electron.PowerMonitor>;

export const screen = {
  getAllDisplays: () => recorded.screens.map((workArea) => ({ workArea })),
} satisfies Names<Electron.Screen>;

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu(template: Electron.MenuItemConstructorOptions[]) {
    recorded.menu = template;
  },
};

export { FakeWindow as BrowserWindow } from './fakeWindow.ts';
