import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exceededBudgets, measureEntry } from './entrySize.ts';

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
