import { app } from 'electron';
import { tellFailure } from './startupFailure.ts';

/**
 * Quitting waits for the backend, which makes its backup and closes the file. Asked twice, it still closes once. A backup
 * that fails is told, and Rollcall closes all the same: what was saved is in the clinic's file.
 */
export function closeBeforeQuit(close: () => Promise<void>): void {
  let isClosing = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    close()
      .catch((error: unknown) => tellFailure('The backup on closing was not made', error))
      .finally(() => app.exit(0));
  });
}
