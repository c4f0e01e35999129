import { BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { appOrigin, isAppUrl } from './appScheme.ts';
import { ShellRefusal } from './shellRefusal.ts';

/**
 * Who is speaking on a bridge channel. Only the top frame of one of our windows, on one of our pages, may.
 * @returns the window that asked
 */
export function requireOwnWindow(event: IpcMainInvokeEvent): BrowserWindow {
  const frame = event.senderFrame;
  const window = BrowserWindow.fromWebContents(event.sender);
  // A frame that has navigated away or was destroyed is null: nobody is left to answer to.
  if (frame === null || window === null || frame.parent !== null) throw refusal();
  if (frame.origin !== appOrigin || !isAppUrl(frame.url)) throw refusal();
  return window;
}

function refusal(): ShellRefusal {
  return new ShellRefusal('Only a page of Rollcall itself may ask for this.');
}
