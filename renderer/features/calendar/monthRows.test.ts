/** @vitest-environment node */
import { expect, test } from 'vitest';
import type { CalendarEvent, Visit } from './calendarTypes.ts';
import { countMore, firstOfEachDay } from './monthRows.ts';
import { wallDate } from './wallDate.ts';

function visit(id: string, from: string, to: string): CalendarEvent {
  const [start, end] = [wallDate(from), wallDate(to)];
  return { id, title: id, start, end, resourceId: 'p', visit: {} as Visit }; // nothing of it is looked at
}

test('a full day hands on what fits, the earliest first, and still knows how many there are', () => {
  const day = [
    visit('Bella', '2026-11-24T10:00', '2026-11-24T11:00'),
    visit('Dora', '2026-11-24T12:00', '2026-11-24T13:00'),
    visit('Anna', '2026-11-24T09:00', '2026-11-24T10:00'),
    visit('Carla', '2026-11-24T10:00', '2026-11-24T11:30'),
    visit('Emma', '2026-11-24T15:00', '2026-11-24T16:00'),
  ];
  const next = visit('Fay', '2026-11-25T09:00', '2026-11-25T10:00');
  const shown = firstOfEachDay([...day, next], 2);
  expect(shown.map(({ id, leftOut }) => [id, leftOut])).toEqual([
    ['Anna', undefined],
    ['Bella', undefined],
    ['Carla', 2],
    ['Fay', undefined],
  ]);
  // One line for Anna; on the other the library says how many are beneath.
  expect(countMore(shown.slice(1, 3))).toBe(4);
});

test('a day with room is left as it is', () => {
  const day = [visit('Anna', '2026-11-24T09:00', '2026-11-24T10:00')];
  expect(firstOfEachDay(day, 5)[0]).toBe(day[0]);
  expect(firstOfEachDay(day, Number.POSITIVE_INFINITY)).toEqual(day);
});
