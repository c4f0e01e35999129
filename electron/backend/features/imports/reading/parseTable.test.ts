import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Separator, separators } from '../../../../../shared/schemas/imports.ts';
import { detectSeparator } from './detectSeparator.ts';
import { parseTable } from './parseTable.ts';

const tables: ReadonlyArray<readonly [what: string, text: string, separator: Separator]> = [
  ['commas', 'Name,Phone\nAnn,1\nBob,2', ','],
  ['semicolons, with commas inside', 'Name;Note\n"Smith, Ann";likes tea, coffee\nBob;a, b, c', ';'],
  ['tabs', 'Name\tPhone\nAnn\t1', '\t'],
  ['bars', 'Name|Phone\nAnn|1, 2', '|'],
  ['commas around a note over several lines', 'Name,Note\nAnn,"one; two\nthree; four"\nBob,five; six', ','],
  ['one column', 'Name\nAnn\nBob', ','],
  ['a first line that declares it', 'sep=|\nName;x|Phone\nAnn;y|1', '|'],
  ['nothing at all', '', ','],
];

test.each(tables)('a table with %s is recognised', (_, text, separator) => {
  expect(detectSeparator(text)).toBe(separator);
});

test('a note over several lines stays one cell, and quotation marks inside it stay', () => {
  const { rows } = parseTable('Name,Note\nAnn,"calls herself ""Nan""\nprefers mornings"\n', ',');
  expect(rows).toEqual([
    ['Name', 'Note'],
    ['Ann', 'calls herself "Nan"\nprefers mornings'],
  ]);
});

test('a quotation mark that is never closed costs its own line only', () => {
  const text = 'Name,Note\nAnn,fine\nBob,"opened\nCleo,fine\nDee,"also fine"\nEve,"opened again\nFay,fine';
  const { rows, quoteProblems } = parseTable(text, ',');
  expect(rows).toEqual([
    ['Name', 'Note'],
    ['Ann', 'fine'],
    ['Bob,"opened'],
    ['Cleo', 'fine'],
    ['Dee', 'also fine'],
    ['Eve,"opened again'],
    ['Fay', 'fine'],
  ]);
  expect([...quoteProblems]).toEqual([
    [2, 'never closed'],
    [5, 'never closed'],
  ]);
});

test('a file longer than one piece is read whole, also when quotation marks lie across its pieces', () => {
  const line = `Ann,"a note of\n${'two lines '.repeat(40)}"\n`;
  const { rows } = parseTable(line.repeat(6_000), ',');
  expect({ rows: rows.length, widths: [...new Set(rows.map((row) => row.length))] }).toEqual({
    rows: 6_000,
    widths: [2],
  });
});

test('thousands of open quotation marks come to an end', () => {
  const { rows } = parseTable('Ann,"open\nBob,x\n'.repeat(2_001), ',');
  expect(rows.length).toBeGreaterThan(10);
});

test('whatever a spreadsheet can write is read back as it was', () => {
  const cell = fc.stringMatching(/^[a-z"',;|\n\t =@+-]{0,8}$/);
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(table, fc.constantFrom(...separators), (rows, separator) => {
      const text = Papa.unparse(rows, { delimiter: separator, newline: '\n' });
      expect(parseTable(text, separator).rows).toEqual(rows);
    }),
  );
});
