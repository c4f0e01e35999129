import { expect, test } from 'vitest';
import type { DateOrder } from '../../../../../shared/schemas/imports.ts';
import { readBirthDate } from './dates.ts';
import { detectDateOrder } from './detectDateOrder.ts';

const today = '2026-11-23';
const days: ReadonlyArray<readonly [text: string, order: DateOrder, expected: string]> = [
  ['31/12/1990', 'dmy', '1990-12-31'],
  ['12/31/1990', 'mdy', '1990-12-31'],
  ['04/03/1990', 'dmy', '1990-03-04'],
  ['04/03/1990', 'mdy', '1990-04-03'],
  ['1990-12-31', 'mdy', '1990-12-31'],
  ['1990-12-31T00:00:00Z', 'dmy', '1990-12-31'],
  ['1990/1/2', 'mdy', '1990-01-02'],
  ['19901231', 'dmy', '1990-12-31'],
  ['31.12.1990', 'mdy', '1990-12-31'],
  ['3. 4. 1990', 'dmy', '1990-04-03'],
  ['31/12/1990 00:00', 'dmy', '1990-12-31'],
  ['5-6-90', 'dmy', '1990-06-05'],
  ['5/6/24', 'dmy', '2024-06-05'],
  ['5/6/27', 'dmy', '1927-06-05'],
  ['90-12-31', 'ymd', '1990-12-31'],
  ['3 March 1990', 'mdy', '1990-03-03'],
  ['Mar 3rd, 1990', 'dmy', '1990-03-03'],
  ['03-Mar-90', 'mdy', '1990-03-03'],
  ['3 de marzo de 1990', 'dmy', '1990-03-03'],
  ['3. März 1990', 'dmy', '1990-03-03'],
  ['1er août 1990', 'dmy', '1990-08-01'],
  ['3 września 1990', 'dmy', '1990-09-03'],
  ['3 de março de 1990', 'dmy', '1990-03-03'],
  ['1990 March 3', 'dmy', '1990-03-03'],
  ['29/02/1992', 'dmy', '1992-02-29'],
  ['29/02/1991', 'dmy', 'is not a date'],
  ['31/02/1990', 'dmy', 'is not a date'],
  ['12/31/1990', 'dmy', 'is not a date'],
  ['unknown', 'dmy', 'is not a date'],
  ['--05-12', 'dmy', 'is not a date'],
  ['1990', 'dmy', 'is not a date'],
  ['01/01/2030', 'dmy', 'lies in the future'],
  ['01/01/1890', 'dmy', 'is more than 125 years ago'],
  ['', 'dmy', 'empty'],
  ['0000-00-00', 'dmy', 'empty'],
  ['  /  /    ', 'dmy', 'empty'],
];

test.each(days)('%j in the order %s is %s', (text, order, expected) => {
  const read = readBirthDate(text, order, today);
  expect(read.kind === 'date' ? read.date : read.kind === 'empty' ? 'empty' : read.why).toBe(expected);
});

const columns: ReadonlyArray<readonly [what: string, values: string[], country: string, expected: string]> = [
  ['one day above 12 settles it', ['03/04/1990', '25/04/1990'], 'US', 'dmy, values, 25/04/1990'],
  ['one month position above 12 settles it', ['03/04/1990', '04/25/1990'], 'GB', 'mdy, values, 04/25/1990'],
  ['nothing settles it in Britain', ['03/04/1990', '05/06/1991'], 'GB', 'dmy, country, null'],
  ['nothing settles it in the United States', ['03/04/1990'], 'US', 'mdy, country, null'],
  ['a year first', ['1990-04-03', '', 'n/a'], 'US', 'ymd, values, 1990-04-03'],
  ['points between', ['03.04.1990'], 'US', 'dmy, values, 03.04.1990'],
  [
    'one typing error does not outvote the rest',
    ['13/04/90', '14/05/91', '05/30/92'],
    'GB',
    'dmy, values, 13/04/90',
  ],
  ['no dates at all', ['', 'none'], 'GB', 'dmy, none, null'],
  [
    'some with the year first, the others undecided',
    ['1990-04-03', '03/04/1990'],
    'US',
    'mdy, country, null',
  ],
];

test.each(columns)('the order of a column: %s', (_, values, country, expected) => {
  const { order, from, example } = detectDateOrder(values, country);
  expect(`${order}, ${from}, ${example}`).toBe(expected);
});
