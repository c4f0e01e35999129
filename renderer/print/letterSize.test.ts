import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The style sheets of all that a client takes home or reads and signs. */
const styles = ['print.css', 'sheet.css', 'listing.css', 'consent.css'];

/** Every size of letters that is set there, as it is written. */
function sizesIn(file: string): string[] {
  const css = readFileSync(join(import.meta.dirname, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/\bfont(?:-size)?:\s*([^\s;]+)/g)].map((match) => match[1] ?? '');
}

test('no letter on a client’s sheet is smaller than 12 points, in whatever language, kind or paper', () => {
  const sizes = styles.flatMap(sizesIn);
  expect(sizes.length).toBeGreaterThan(20);
  const small = sizes.filter((size) => !/^\d+(\.\d+)?pt$/.test(size) || Number.parseFloat(size) < 12);
  expect(small).toEqual([]);
});
