import { expect, test } from 'vitest';
import { busyByDate } from './busyTime.ts';
import { startsWithin } from './slotStarts.ts';
import { instantOf } from './wallTime.ts';

test('a visit as long as the open time fits at one minute only, a longer one at none', () => {
  const open = [{ start: 540, end: 600 }];
  expect([startsWithin(open, 60), startsWithin(open, 61)]).toEqual([[{ start: 540, end: 541 }], []]);
});

test('a minute that has begun is taken whole', () => {
  const startsAt = instantOf('2026-11-24T10:00', 'Europe/London').instant;
  const busy = busyByDate([{ startsAt, endsAt: startsAt + 90_000 }], 'Europe/London');
  expect(busy.get('2026-11-24')).toEqual([{ start: 600, end: 602 }]);
});
