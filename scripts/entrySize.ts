/** What a screen has to load before it shows anything: the scripts and styles that index.html names, compressed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets } from './budgets.ts';

export interface EntrySize {
  readonly scriptKilobytes: number;
  readonly styleKilobytes: number;
}

export function measureEntry(folder: string): EntrySize {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
  const kilobytes = (extension: string) => {
    const files = named.filter((file) => file.endsWith(extension));
    return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000;
  };
  return { scriptKilobytes: kilobytes('.js'), styleKilobytes: kilobytes('.css') };
}

/** A sentence for each budget that is exceeded. */
export function exceededBudgets({ scriptKilobytes, styleKilobytes }: EntrySize): string[] {
  const rows = [
    ['scripts', scriptKilobytes, budgets.entryScriptKilobytes],
    ['styles', styleKilobytes, budgets.entryStyleKilobytes],
  ] as const;
  return rows
    .filter(([, size, budget]) => size > budget)
    .map(
      ([what, size, budget]) =>
        `The first ${what} are ${size.toFixed(0)} kB compressed, over the budget of ${budget} kB.`,
    );
}
