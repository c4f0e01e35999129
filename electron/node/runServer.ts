/** The browser shell as a program: says where the clinic is, and closes it whole when the user or the system stops it. */
import { AppError } from '../backend/appError.ts';
import type { Listening } from './listen.ts';
import type { StartArguments } from './readArguments.ts';
import { serveClinic } from './serveClinic.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs until stopped.
 * @param show what to do once the address is known
 * @returns the exit code
 */
export async function runServer(
  chosen: StartArguments,
  show: (url: string) => Promise<void>,
): Promise<number> {
  const stopped = untilStopped();
  let server: Listening;
  try {
    server = await serveClinic(chosen);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    return 1;
  }
  console.log(`Rollcall is open at ${server.url} (Ctrl+C closes it).`);
  await show(server.url);
  await stopped;
  await server.close();
  console.log('Rollcall is closed.');
  return 0;
}

/** Resolves at the first signal. Further ones, which an impatient user or npm sends, do not cut the closing short. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve());
  });
}
