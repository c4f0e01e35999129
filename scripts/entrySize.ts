/**
 * What has to be loaded before anything shows: of the screens the scripts and styles that index.html names, compressed; of
 * the programs the file that opens a clinic, with all that it imports, as it lies on the disk.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
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

/** @param folder where the programs are */
export function measureStart(folder: string): number {
  const first = readdirSync(folder).find((file) => /^startBackend-.*\.js$/.test(file));
  if (!first) throw new Error(`Nothing in ${folder} opens a clinic.`);
  const needed = new Set([first]);
  // A set that grows is walked to its end.
  for (const file of needed) {
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(
      /^(?:import|export)\b[^;(]*"\.\/([^"]+)"/gm,
    );
    for (const [, name = ''] of imports) needed.add(name);
  }
  return [...needed].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1000;
}

/** A sentence where more is loaded to open a clinic than is allowed. */
export function exceededStart(kilobytes: number): string[] {
  if (kilobytes <= budgets.startKilobytes) return [];
  return [
    `To open a clinic ${kilobytes.toFixed(0)} kB are loaded, over the budget of ${budgets.startKilobytes} kB.`,
  ];
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
