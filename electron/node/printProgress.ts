/** How far a download is: one line that is written over in a terminal, a line for every tenth in a log. */
import type { Progress } from './downloadFile.ts';

export function printProgress(what: string): Progress {
  let last = -1;
  return (received, total) => {
    if (!total) return;
    const step = process.stdout.isTTY ? 1 : 10;
    const percent = Math.floor((received / total) * (100 / step)) * step;
    if (percent === last) return;
    last = percent;
    const line = `${what}: ${percent} % of ${Math.round(total / 1024 / 1024)} MB`;
    process.stdout.write(process.stdout.isTTY ? `\r${line}${percent === 100 ? '\n' : ''}` : `${line}\n`);
  };
}
