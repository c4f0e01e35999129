import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

test('a cell that a spreadsheet would work out is shown as it was typed', () => {
  const text = csvText(
    ['Name', 'Phone'],
    [
      ['=HYPERLINK("http://x")', '+44 20 7946'],
      ['@sum', '-1'],
    ],
  );
  expect(text).toBe('\uFEFFName,Phone\r\n"\'=HYPERLINK(""http://x"")",\'+44 20 7946\r\n\'@sum,\'-1\r\n');
});

test('commas, quotes and lines within a cell come back as they were', () => {
  const rows = [
    ['Smith, "Anna"', '1 Hill Street\nLondon'],
    ['', 'Łukasz'],
  ];
  const read = Papa.parse(csvText(['a', 'b'], rows).slice(1), { skipEmptyLines: true }).data;
  expect(read).toEqual([['a', 'b'], ...rows]);
});
