import { expect, test } from 'vitest';
import { expiryDate, lotKey, lotText } from './lots.ts';

test('a lot is the same lot in small letters and with spaces', () => {
  expect([' l-100 b ', 'L-100B', 'l-100\tB'].map(lotKey)).toEqual(['L-100B', 'L-100B', 'L-100B']);
  expect(lotText().parse(' l-7 ')).toBe('L-7');
  expect(lotText('Which lot?').safeParse('  ').error?.issues[0]?.message).toBe('Which lot?');
});

test('a packet that names a month is good to its last day', () => {
  const read = (typed: string) => {
    const parsed = expiryDate.safeParse(typed);
    return parsed.success ? parsed.data : parsed.error.issues[0]?.message;
  };
  expect(['2027-06', '2028-02', ' 2027-12 ', '2027-06-15'].map(read)).toEqual([
    '2027-06-30',
    '2028-02-29',
    '2027-12-31',
    '2027-06-15',
  ]);
  expect(['2027-00', '2027-13', '06/27', '2027-02-30', ''].map(read)).toEqual([
    'Enter a date.',
    'Enter a date.',
    'Enter a date.',
    'This day does not exist.',
    'Enter a date.',
  ]);
});
