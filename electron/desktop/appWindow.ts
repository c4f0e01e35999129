import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  screen,
  type WebPreferences,
} from 'electron';
import { appOrigin } from './appScheme.ts';
import { versionArgument } from './bridgeChannels.ts';
import { readWindowState, writeWindowState } from './windowState.ts';

/**
 * The one window of Rollcall. Every security setting is written out, also where it is Electron's default, so that a
 * changed default or a careless edit is seen in a test.
 */
export interface WindowPlaces {
  /** The built preload script. */
  readonly preload: string;
  /** Where the window's place is kept. */
  readonly dataFolder: string;
}

export function openAppWindow(places: WindowPlaces): BrowserWindow {
  const window = new BrowserWindow(windowOptions(places));
  const kept = keptState(places.dataFolder);
  if (kept?.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    writeWindowState(places.dataFolder, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  // A page that does not load is reported through did-fail-load, in startupFailure.ts.
  window.loadURL(`${appOrigin}/`).catch(() => undefined);
  return window;
}

function windowOptions(places: WindowPlaces): BrowserWindowConstructorOptions {
  const kept = keptState(places.dataFolder);
  const place = kept ?? { width: 1280, height: 860 };
  const { width, height } = place;
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
    webPreferences: webPreferences(places.preload),
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
