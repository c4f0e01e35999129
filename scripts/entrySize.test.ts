import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exceededBudgets, exceededStart, measureEntry, measureStart } from './entrySize.ts';

test('only what the first screen names is counted, compressed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-size-'));
  mkdirSync(join(folder, 'assets'));
  const page =
    '<script type="module" src="/assets/a.js"></script><link rel="modulepreload" href="/assets/b.js"><link href="/assets/c.css">';
  writeFileSync(join(folder, 'index.html'), page);
  // Noise does not compress: what is measured is close to what is written.
  for (const name of ['a.js', 'b.js', 'c.css', 'later.js'])
    writeFileSync(join(folder, 'assets', name), randomBytes(10_000));
  const { scriptKilobytes, styleKilobytes } = measureEntry(folder);
  rmSync(folder, { recursive: true });
  expect([Math.round(scriptKilobytes), Math.round(styleKilobytes)]).toEqual([20, 10]);
});

test('a budget that is exceeded is named', () => {
  expect(exceededBudgets({ scriptKilobytes: 1, styleKilobytes: 1 })).toEqual([]);
  expect(exceededBudgets({ scriptKilobytes: 9_000, styleKilobytes: 1 })).toEqual([
    expect.stringMatching(/^The first scripts are 9000 kB compressed, over the budget of \d+ kB\.$/),
  ]);
});

test('of the programs all is counted that opening a clinic imports, and nothing that waits until it is asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-size-'));
  const write = (name: string, imports: string) => writeFileSync(join(folder, name), imports.padEnd(10_000));
  write('startBackend-1.js', 'import { a } from "./a-1.js";\nimport Sqlite from "better-sqlite3";');
  write('a-1.js', 'import "./b-1.js";\nexport const later = () => import("./later-1.js");');
  write('b-1.js', 'export { a } from "./a-1.js";');
  write('later-1.js', '');
  const kilobytes = measureStart(folder);
  rmSync(folder, { recursive: true });
  expect([kilobytes, exceededStart(kilobytes)]).toEqual([30, []]);
  expect(exceededStart(9_000)).toEqual([
    expect.stringMatching(/^To open a clinic 9000 kB are loaded, over the budget of \d+ kB\.$/),
  ]);
});
