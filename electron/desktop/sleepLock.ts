import { powerMonitor } from 'electron';
import type { Handle } from '../backend/switchboard.ts';
import { appOrigin } from './appScheme.ts';

/**
 * Nobody sits at a computer that sleeps: whoever wakes it is asked for a PIN. The page cannot see to that, because the
 * clock by which it counts how long nobody touched the desk stands still meanwhile.
 * @param ask as the page would, with its cookies
 */
export function lockOnSleep(ask: Handle): void {
  powerMonitor.on('suspend', () => {
    const headers = { origin: appOrigin, 'content-type': 'application/json' };
    const lock = new Request(`${appOrigin}/trpc/staff.lock`, { method: 'POST', headers, body: '{}' });
    ask(lock).catch((error: unknown) => console.error('The desk was not locked.', error));
  });
}
