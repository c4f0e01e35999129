import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import { AppError } from '../backend/appError.ts';
import { ShellRefusal } from './shellRefusal.ts';

/**
 * What the user is told when Rollcall cannot start or its page stops working: always a sentence, never a blank window or a
 * stack of code. The technical part goes to the log.
 */
const dataIsSafe =
  'What was saved is safe. Start Rollcall again; if this comes back, tell whoever looks after it.';

function sentenceOf(error: unknown): string {
  if (error instanceof AppError || error instanceof ShellRefusal) return error.message;
  if (isFileError(error, 'EACCES', 'EPERM', 'EROFS')) {
    return 'Rollcall may not write to its data folder. Ask whoever looks after this computer for the right to.';
  }
  if (isFileError(error, 'ENOSPC')) return 'The disk is full. Free some space and start Rollcall again.';
  return dataIsSafe;
}

/** Works before Electron is ready and without a window. */
export function tellFailure(title: string, error: unknown): void {
  console.error(title, error);
  dialog.showErrorBox(title, sentenceOf(error));
}

/**
 * An error that nobody caught: say so and stop, because the state of the program is no longer known. A promise that nobody
 * waited for is only logged: it is most often a stream whose window has gone, and no reason to take a desk's work away.
 */
export function stopOnUncaughtErrors(): void {
  process.on('uncaughtException', (error) => {
    // The terminal that Rollcall was started from has been closed.
    if (isFileError(error, 'EPIPE')) return;
    tellFailure('Rollcall has to close', error);
    app.exit(1);
  });
  process.on('unhandledRejection', (reason) => console.error('Nobody waited for this.', reason));
}

const aborted = -3;

/** A page that does not load, dies or hangs is offered again instead of standing there blank. */
export function watchPage(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    if (!isMainFrame || code === aborted) return;
    console.error(`The page did not load: ${description} (${code}).`);
    offerReload(window, 'Rollcall’s page did not load.');
  });
  webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    console.error(`The page stopped: ${details.reason} (${details.exitCode}).`);
    offerReload(window, 'Rollcall’s page stopped working.');
  });
  webContents.on('unresponsive', () => offerToStop(window));
}

function offerReload(window: BrowserWindow, message: string): void {
  if (window.isDestroyed()) return;
  // On macOS a question hangs from its window, and a page that never came has not shown it yet.
  window.show();
  const question = { message, detail: dataIsSafe, buttons: ['Open it again', 'Quit Rollcall'] };
  ask(window, question, (answer) => (answer === 0 ? window.webContents.reload() : app.quit()));
}

/** A page that was stopped is then offered again, as after any other end. The question goes when the page comes back. */
function offerToStop(window: BrowserWindow): void {
  const isBack = new AbortController();
  window.webContents.once('responsive', () => isBack.abort());
  const question = {
    message: 'Rollcall’s page does not answer.',
    detail: 'It may need a moment. What was typed in the last seconds is lost if it is stopped.',
    buttons: ['Wait', 'Stop it'],
    cancelId: 0,
    signal: isBack.signal,
  };
  ask(window, question, (answer) => answer === 1 && window.webContents.forcefullyCrashRenderer());
}

function ask(window: BrowserWindow, question: MessageBoxOptions, act: (answer: number) => unknown): void {
  dialog
    .showMessageBox(window, { type: 'error', title: 'Rollcall', ...question })
    .then(({ response }) => window.isDestroyed() || act(response))
    .catch((error: unknown) => console.error('The question could not be asked.', error));
}

function isFileError(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
