import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  screen,
  type WebPreferences,
} from 'electron';
import { appOrigin } from './appScheme.ts';
import { versionArgument } from './bridgeChannels.ts';
import { readWindowState, type WindowState, writeWindowState } from './windowState.ts';

/**
 * The windows of Rollcall. Every security setting is written out, also where it is Electron's default, so that a changed
 * default or a careless edit is seen in a test.
 */
export interface WindowPlaces {
  /** The built preload script. */
  readonly preload: string;
  /** Where the window's place is kept. */
  readonly dataFolder: string;
}

export function openAppWindow(places: WindowPlaces): BrowserWindow {
  const kept = keptState(places.dataFolder);
  const window = new BrowserWindow(windowOptions(places.preload, kept));
  if (kept?.isMaximized) window.maximize();
  window.on('close', () => {
    writeWindowState(places.dataFolder, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  return load(window, `${appOrigin}/`);
}

/** A window beside the first, for a link that asks for one. It stands where the system puts it. */
export function openSecondWindow(preload: string, address: string): BrowserWindow {
  return load(new BrowserWindow(windowOptions(preload, undefined)), address);
}

function load(window: BrowserWindow, address: string): BrowserWindow {
  window.once('ready-to-show', () => window.show());
  // A page that does not load is reported through did-fail-load, in startupFailure.ts.
  window.loadURL(address).catch(() => undefined);
  return window;
}

function windowOptions(preload: string, kept: WindowState | undefined): BrowserWindowConstructorOptions {
  const { width, height } = kept ?? { width: 1280, height: 860 };
  return {
    width,
    height,
    ...(kept && { x: kept.x, y: kept.y }),
    minWidth: 960,
    minHeight: 640,
    title: 'Rollcall',
    // Shown when the first page is painted: nobody sees an empty window.
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: webPreferences(preload),
  };
}

function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    additionalArguments: [`${versionArgument}${app.getVersion()}`],
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}

function keptState(dataFolder: string) {
  return readWindowState(
    dataFolder,
    screen.getAllDisplays().map((display) => display.workArea),
  );
}
