/** @vitest-environment node */
import { expect, test } from 'vitest';
import { rangeTitle, stepDate, visibleDays } from './visibleDays.ts';

test('each view asks for the days that it draws, and for no others', () => {
  expect({
    day: visibleDays('day', '2026-11-25', 1),
    week: visibleDays('week', '2026-11-25', 1),
    americanWeek: visibleDays('week', '2026-11-22', 0),
    sundayOfAWeek: visibleDays('week', '2026-11-29', 1),
    month: visibleDays('month', '2026-11-25', 1),
    leapMonth: visibleDays('month', '2028-02-29', 1),
    agenda: visibleDays('agenda', '2026-12-25', 1),
  }).toEqual({
    day: { fromDate: '2026-11-25', toDate: '2026-11-25' },
    week: { fromDate: '2026-11-23', toDate: '2026-11-29' },
    americanWeek: { fromDate: '2026-11-22', toDate: '2026-11-28' },
    sundayOfAWeek: { fromDate: '2026-11-23', toDate: '2026-11-29' },
    month: { fromDate: '2026-10-26', toDate: '2026-12-06' },
    leapMonth: { fromDate: '2028-01-31', toDate: '2028-03-05' },
    agenda: { fromDate: '2026-12-25', toDate: '2027-01-08' },
  });
});

test('earlier and later move by what is in view', () => {
  expect([
    stepDate('day', '2026-03-29', 1),
    stepDate('week', '2026-10-25', -1),
    stepDate('month', '2026-01-31', 1),
    stepDate('month', '2026-01-31', -1),
    stepDate('agenda', '2026-11-25', 1),
  ]).toEqual(['2026-03-30', '2026-10-18', '2026-02-01', '2025-12-01', '2026-12-09']);
});

test('the title of days in two years names both', () => {
  const titles = ['2026-12-30', '2026-11-25'].map((day) => rangeTitle('week', day, 1));
  // Typography, which differs between the makers of formats, does not matter here.
  expect(titles.map((title) => title.replace(/\s/g, ' '))).toEqual([
    'Dec 28, 2026 – Jan 3, 2027',
    'Nov 23 – 29, 2026',
  ]);
});
