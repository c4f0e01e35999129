import { app, BrowserWindow } from 'electron';

/**
 * One Rollcall per data folder. Electron ties the lock to `userData`, so that must be set before.
 * @returns false when another instance has it; that one comes to the front and this one must quit.
 */
export function takeSingleInstanceLock(): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', focusFirstWindow);
  return true;
}

function focusFirstWindow(): void {
  const first = BrowserWindow.getAllWindows()[0];
  if (first === undefined) return;
  if (first.isMinimized()) first.restore();
  first.show();
  first.focus();
}
