/** @vitest-environment node */
import { expect, test } from 'vitest';
import { markOn, shadeOf } from './windowShade.ts';

const window = {
  noRule: false,
  earliest: '2026-12-08',
  warnBefore: '2026-12-10',
  idealFrom: '2026-12-15',
  idealTo: '2026-12-22',
  lateAfter: '2027-01-05',
  isBlocked: false,
};
const days = [
  '2026-11-24',
  '2026-12-07',
  '2026-12-08',
  '2026-12-10',
  '2026-12-15',
  '2026-12-22',
  '2026-12-23',
  '2027-01-05',
  '2027-01-06',
];
const shades = (over: Partial<typeof window>) =>
  days.map((day) => shadeOf({ window: { ...window, ...over }, performedOn: '2026-11-24' }, day));

test('each day says where it lies in the window; the day of the session itself says nothing', () => {
  expect(shades({})).toEqual([
    undefined,
    'early',
    'advised-later',
    'allowed',
    'ideal',
    'ideal',
    'allowed',
    'allowed',
    'late',
  ]);
});

test('while the skin is unhealed every day is too early; without a rule no day is ideal or late', () => {
  expect(new Set(shades({ isBlocked: true }).slice(1))).toEqual(new Set(['early']));
  expect(shades({ noRule: true }).slice(1)).toEqual([
    'early',
    'advised-later',
    ...days.slice(3).map(() => undefined),
  ]);
});

test('the days on which something begins or ends are marked in words', () => {
  expect(days.map((day) => markOn(window, day))).toEqual([
    undefined,
    undefined,
    'Earliest',
    undefined,
    'Ideal from',
    'Ideal to',
    undefined,
    'Late after',
    undefined,
  ]);
});
