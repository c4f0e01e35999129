import { expect, test } from 'vitest';
import { defaultRetention, reviewDueOn } from './retention.ts';

const british = defaultRetention('GB');

test.each([
  ['an adult', '1980-05-01', '2016-11-23', '2026-11-23'],
  ['somebody whose birth date is not known', null, '2016-11-23', '2026-11-23'],
  ['somebody treated on a leap day', '1980-05-01', '2016-02-29', '2026-02-28'],
  ['a child of ten: the 25th birthday is later', '2006-11-24', '2016-11-23', '2031-11-24'],
  ['somebody of 16: ten years are later', '2000-01-01', '2016-11-23', '2026-11-23'],
  ['somebody of 17: until the 26th birthday where that is later', '2009-01-02', '2026-02-01', '2036-02-01'],
])('the record of %s', (_, birthDate, lastTreatedOn, due) => {
  expect(reviewDueOn(british, { birthDate, lastTreatedOn })).toBe(due);
});

test('who was 17 and who was younger have birthdays of their own', () => {
  const policy = { adultYears: 3, minorUntilAge: 25, minorUntilAgeIf17: 26 };
  expect(
    ['2000-06-01', '1999-06-01', '1998-06-01'].map((birthDate) =>
      reviewDueOn(policy, { birthDate, lastTreatedOn: '2016-06-30' }),
    ),
  ).toEqual(['2025-06-01', '2025-06-01', '2019-06-30']);
});

test('where no period was found there is none', () => {
  expect(
    ['DE', 'US', 'FR'].map((country) =>
      reviewDueOn(defaultRetention(country), { birthDate: null, lastTreatedOn: '2016-11-23' }),
    ),
  ).toEqual(['2026-11-23', undefined, undefined]);
});
