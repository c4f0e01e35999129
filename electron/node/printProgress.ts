/** How far something long is: one line that is written over in a terminal, a line for every tenth in a log. */

/** `total` is absent while nobody knows it; then nothing is printed. */
export type Progress = (done: number, total: number | undefined) => void;

/** @param size the total in words, to be said behind the percentage */
export function printProgress(what: string, size?: (total: number) => string): Progress {
  let last = -1;
  return (done, total) => {
    if (!total) return;
    const step = process.stdout.isTTY ? 1 : 10;
    const percent = Math.floor(((done / total) * 100) / step) * step;
    if (percent === last) return;
    last = percent;
    const line = `${what}: ${percent} %${size ? ` of ${size(total)}` : ''}`;
    process.stdout.write(process.stdout.isTTY ? `\r${line}${percent === 100 ? '\n' : ''}` : `${line}\n`);
  };
}
