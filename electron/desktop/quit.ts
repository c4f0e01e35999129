import { setTimeout as wait } from 'node:timers/promises';
import { app } from 'electron';
import { ShellRefusal } from './shellRefusal.ts';
import { tellFailure } from './startupFailure.ts';

/** What a page that goes sends last is on its way when its window has closed; a clinic that is closed would refuse it. */
const lastWordsMilliseconds = 300;

/** A backup to a disk that has gone must not leave Rollcall running without a window for ever. */
const patienceMilliseconds = 60_000;

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
    startAgainIfAsked();
    Promise.race([wait(lastWordsMilliseconds).then(close), giveUp()])
      .catch((error: unknown) => tellFailure('The backup on closing was not made', error))
      .finally(() => app.exit(0));
  });
}

/** Whoever starts Rollcall while it is closing would otherwise see nothing happen: the lock is still held. */
function startAgainIfAsked(): void {
  app.once('second-instance', () => app.relaunch());
}

function giveUp(): Promise<never> {
  const refusal = new ShellRefusal(
    'It took longer than a minute. What was saved is safe. Start Rollcall again and look at Settings, Backups.',
  );
  return new Promise((_, reject) => setTimeout(() => reject(refusal), patienceMilliseconds).unref());
}
