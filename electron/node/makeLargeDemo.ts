/** Makes a large demo clinic from the command line: says how far it is, and leaves nothing behind when it is stopped. */
import { AppError } from '../backend/appError.ts';
import { printProgress } from './printProgress.ts';
import type { StartArguments } from './readArguments.ts';
import { dataFolderOf } from './usualDataFolder.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const stoppedByHand = 130;

/** @returns the exit code when nothing is to be opened: it was stopped or refused, or only asked for */
export async function makeLargeDemo(chosen: StartArguments): Promise<number | undefined> {
  if (!chosen.largeDemo) return undefined;
  const code = await make(chosen, chosen.largeDemo);
  return code === 0 && chosen.isOpened ? undefined : code;
}

async function make(chosen: StartArguments, size: NonNullable<StartArguments['largeDemo']>): Promise<number> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  for (const signal of signals) process.on(signal, abort);
  const dataFolder = dataFolderOf(chosen);
  const startedAt = performance.now();
  try {
    const { makeLargeFolder } = await import('../backend/demo/makeLargeFolder.ts');
    const onProgress = printProgress('Inventing clients');
    await makeLargeFolder({ ...size, dataFolder, now: Date.now, onProgress, signal: stop.signal });
  } catch (error) {
    if (!stop.signal.aborted && !(error instanceof AppError)) throw error;
    console.error(error instanceof AppError ? error.message : '\nStopped. Nothing was kept.');
    return stop.signal.aborted ? stoppedByHand : 1;
  } finally {
    for (const signal of signals) process.off(signal, abort);
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(
    `A demo clinic of ${size.years} years and ${size.clients} clients is in ${dataFolder} (${seconds} s).`,
  );
  return 0;
}
