import { app } from 'electron';
import type { Backend } from '../backend/startBackend.ts';
import { setAppMenu } from './appMenu.ts';
import { serveClinic } from './appProtocol.ts';
import { registerAppScheme } from './appScheme.ts';
import { openAppWindow, openSecondWindow } from './appWindow.ts';
import { offerBridge } from './bridge.ts';
import { chooseDataFolder } from './dataFolder.ts';
import { guardNavigation } from './navigationGuard.ts';
import { closeBeforeQuit } from './quit.ts';
import { guardSession } from './sessionGuard.ts';
import { takeSingleInstanceLock } from './singleInstance.ts';
import { lockOnSleep } from './sleepLock.ts';
import { tellFailure, watchPage } from './startupFailure.ts';

export interface DesktopOptions {
  readonly argv: readonly string[];
  readonly preload: string;
  startBackend(dataFolder: string): Promise<Backend>;
}

/**
 * The order in which the desktop application comes up. Everything until `whenReady` must happen before Electron is ready;
 * every guard stands before the first window is there.
 */
export async function runDesktop(options: DesktopOptions): Promise<void> {
  try {
    const dataFolder = chooseDataFolder(options.argv);
    if (!takeSingleInstanceLock()) return app.quit();
    app.enableSandbox();
    registerAppScheme();
    guardNavigation((address) => watchPage(openSecondWindow(options.preload, address)));
    await app.whenReady();
    guardSession();
    const backend = await options.startBackend(dataFolder);
    closeBeforeQuit(() => backend.close());
    lockOnSleep(serveClinic((request) => backend.handle(request), Date.now));
    offerBridge();
    setAppMenu(dataFolder);
    watchPage(openAppWindow({ preload: options.preload, dataFolder }));
  } catch (error) {
    tellFailure('Rollcall could not start', error);
    app.exit(1);
  }
}
