/** Makes a large demo clinic from the command line: says how far it is, and leaves nothing behind when it is stopped. */
import { AppError } from '../backend/appError.ts';
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
    const onProgress = progressPrinter();
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

/** One line that is written over in a terminal, a line for every tenth in a log. */
function progressPrinter(): (done: number, total: number) => void {
  let last = -1;
  return (done, total) => {
    const step = process.stdout.isTTY ? 1 : 10;
    const percent = Math.floor(((done / total) * 100) / step) * step;
    if (percent === last) return;
    last = percent;
    const line = `Inventing clients: ${percent} %`;
    process.stdout.write(process.stdout.isTTY ? `\r${line}${percent === 100 ? '\n' : ''}` : `${line}\n`);
  };
}
