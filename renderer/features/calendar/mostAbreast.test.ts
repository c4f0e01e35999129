import { expect, test } from 'vitest';
import { mostAbreast } from './mostAbreast.ts';
import { wallDate } from './wallDate.ts';

const visit = (from: string, to: string) => ({
  start: wallDate(`2026-11-24T${from}`),
  end: wallDate(`2026-11-24T${to}`),
});

test('visits one after the other need one column, those at the same time as many as there are', () => {
  expect(mostAbreast([])).toBe(0);
  expect(mostAbreast([visit('09:00', '10:00'), visit('10:00', '11:00')])).toBe(1);
  expect(
    mostAbreast([
      visit('09:00', '10:00'),
      visit('09:30', '10:30'),
      visit('09:45', '10:00'),
      visit('10:00', '11:00'),
    ]),
  ).toBe(3);
});
