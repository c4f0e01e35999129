import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citation, isSourceId, sources } from './sources.ts';

const folder = import.meta.dirname;
const dataFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/^sources([\\/]|\.ts$)/.test(name),
);
const sheets = join(folder, '..', 'handoutTexts');
const sheetFiles = readdirSync(sheets).filter((name) => name.endsWith('Shape.ts'));
const allData = [
  ...dataFiles.map((name) => join(folder, name)),
  ...sheetFiles.map((name) => join(sheets, name)),
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test('every listed source is cited by some rule or sentence', () => {
  expect(Object.keys(sources).filter((id) => !allData.includes(`'${id}'`))).toEqual([]);
});

test('every source but our own has an address a reader can open', () => {
  for (const [id, { address, title }] of Object.entries(sources)) {
    expect(title).not.toBe('');
    if (id !== 'house') expect(URL.canParse(address ?? '')).toBe(true);
  }
});

test('a source is printed in one line', () => {
  expect([citation('house'), citation('P11'), citation('M3')]).toEqual([
    "The clinic's house rule: sessions every 3 to 4 weeks",
    'P11: El-Domyati (2015)',
    'M3: SkinPen consent reproducing labelling',
  ]);
  expect([isSourceId('P11'), isSourceId('P999'), isSourceId('toString')]).toEqual([true, false, false]);
});
