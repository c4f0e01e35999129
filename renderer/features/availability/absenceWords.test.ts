import { expect, test } from 'vitest';
import { absenceWords } from './absenceWords.ts';

const words = (startsLocal: string, endsLocal: string) =>
  absenceWords({ startsLocal, endsLocal }, '2027-01-02', 'en-GB').replaceAll(/\s/g, ' ');

test('a holiday is said in days, and hours only where it is hours', () => {
  expect([
    words('2027-01-06T00:00', '2027-01-13T00:00'),
    words('2027-01-06T00:00', '2027-01-12T23:59'),
    words('2027-01-06T00:00', '2027-01-06T23:59'),
    words('2027-01-06T09:00', '2027-01-06T12:30'),
    words('2027-01-06T12:00', '2027-01-08T12:00'),
    words('2027-12-28T00:00', '2028-01-03T00:00'),
  ]).toEqual([
    '6 – 12 Jan',
    '6 – 12 Jan',
    'Wed 6 Jan',
    'Wed 6 Jan, 09:00 – 12:30',
    'Wed 6 Jan, 12:00 – Fri 8 Jan, 12:00',
    '28 Dec 2027 – 2 Jan 2028',
  ]);
});
