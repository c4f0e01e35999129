import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUpToDate, runStamped, type StampedStep } from './inputStamp.ts';

let folder: string;
let step: StampedStep;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-stamp-'));
  mkdirSync(join(folder, 'source'));
  writeFileSync(join(folder, 'source', 'a.ts'), 'one');
  writeFileSync(join(folder, 'lock.json'), '{}');
  step = {
    inputs: [join(folder, 'source'), join(folder, 'lock.json'), join(folder, 'absent')],
    output: join(folder, 'dist'),
  };
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = () => runStamped(step, async () => undefined);

test('what was built and has not changed is not built again', async () => {
  expect(isUpToDate(step)).toBe(false);
  await build();
  expect(isUpToDate(step)).toBe(true);
});

test.each([
  ['a changed file', () => writeFileSync(join(folder, 'source', 'a.ts'), 'two')],
  ['a new file', () => writeFileSync(join(folder, 'source', 'b.ts'), '')],
  ['a removed file', () => rmSync(join(folder, 'source', 'a.ts'))],
  ['another lockfile', () => writeFileSync(join(folder, 'lock.json'), '{"a":1}')],
  ['a deleted result', () => rmSync(join(folder, 'dist'), { recursive: true })],
])('%s is built again', async (_, change) => {
  await build();
  change();
  expect(isUpToDate(step)).toBe(false);
});

test('a test that changes does not make a build', async () => {
  await build();
  writeFileSync(join(folder, 'source', 'a.test.ts'), 'new');
  expect(isUpToDate(step)).toBe(true);
});

test('a build that failed is tried again, even after one that worked', async () => {
  await build();
  await runStamped(step, () => Promise.reject(new Error('broken'))).catch(() => undefined);
  expect(isUpToDate(step)).toBe(false);
});
