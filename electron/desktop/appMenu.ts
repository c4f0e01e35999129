import { app, BrowserWindow, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import { usualPaper } from './paper.ts';
import { printPage } from './printPage.ts';
import { tellFailure } from './startupFailure.ts';

/**
 * The menu bar. Standard roles wherever Electron has one, so that the words and keys are the platform's own. No "Reload": it
 * would lose what is typed, and every screen refreshes by itself.
 */
export function setAppMenu(dataFolder: string): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(dataFolder)));
}

function menuTemplate(dataFolder: string): MenuItemConstructorOptions[] {
  const isMac = process.platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        { label: 'Print…', accelerator: 'CmdOrCtrl+P', click: printFocusedPage },
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    { label: '&View', submenu: viewMenu() },
    { role: 'windowMenu' },
    { role: 'help', submenu: helpMenu(dataFolder) },
  ];
}

function viewMenu(): MenuItemConstructorOptions[] {
  return [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    // Only on a developer's machine: in the clinic's copy the page's tools are switched off.
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
  ];
}

function helpMenu(dataFolder: string): MenuItemConstructorOptions[] {
  return [
    { label: 'Open the folder with the clinic’s data', click: () => void shell.openPath(dataFolder) },
    { role: 'about' },
  ];
}

/** A page that prints its own document takes Ctrl+P before the menu does; this prints the page as it stands. */
function printFocusedPage(): void {
  const window = BrowserWindow.getFocusedWindow();
  if (window === null) return;
  printPage(window.webContents, usualPaper(app.getLocaleCountryCode())).catch((error: unknown) =>
    tellFailure('Rollcall could not print', error),
  );
}
