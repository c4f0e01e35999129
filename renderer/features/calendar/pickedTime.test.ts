/** @vitest-environment node */
import { expect, test } from 'vitest';
import type { Visit } from './calendarTypes.ts';
import { draftFrom, moveTo, pickedFromDrop, pickedFromSlot } from './pickedTime.ts';
import { wallDate } from './wallDate.ts';

const visit = {
  id: 'v',
  version: 3,
  startsLocal: '2026-11-24T10:00',
  durationMinutes: 60,
  practitionerId: 'mara',
  roomId: 'r1',
} as Visit; // only what a move looks at
const start = wallDate('2026-11-25T14:15');
const end = wallDate('2026-11-25T15:00');
const slot = { start, end, slots: [start] };

test('a click fills in the time and whose column it is; a drag its length as well; the month only the day', () => {
  const click = pickedFromSlot({ ...slot, action: 'click', resourceId: 'mara' }, 'day');
  const drag = pickedFromSlot({ ...slot, action: 'select', resourceId: 'r2' }, 'day');
  const month = pickedFromSlot({ ...slot, slots: [wallDate('2026-11-25')], action: 'select' }, 'month');
  expect([
    draftFrom(click, 'practitioners'),
    draftFrom(drag, 'rooms'),
    draftFrom(month, 'practitioners'),
  ]).toEqual([
    { date: '2026-11-25', time: '14:15', practitionerId: 'mara' },
    { date: '2026-11-25', time: '14:15', durationMinutes: 45, roomId: 'r2' },
    { date: '2026-11-25' },
  ]);
});

test('a drop moves what was dragged; in the month the time of day stays; dropped in place it does nothing', () => {
  const event = { id: 'v', title: '', start, end, resourceId: 'mara', visit };
  const move = (resourceId: string | undefined, by: 'practitioners' | 'rooms') =>
    moveTo(visit, pickedFromDrop({ event, start, end, ...(resourceId ? { resourceId } : {}) }, 'day'), by);
  const key = { id: 'v', version: 3 };
  const there = { ...key, startsLocal: '2026-11-25T14:15', durationMinutes: 45 };
  expect({
    week: move(undefined, 'practitioners'),
    person: move('jess', 'practitioners'),
    room: move('r2', 'rooms'),
    withoutRoom: move('no-room', 'rooms'),
    month: moveTo(
      visit,
      pickedFromDrop({ event, start: wallDate('2026-11-27'), end }, 'month'),
      'practitioners',
    ),
    inPlace: moveTo(
      visit,
      pickedFromDrop(
        { event, start: wallDate(visit.startsLocal), end: wallDate('2026-11-24T11:00') },
        'week',
      ),
      'practitioners',
    ),
  }).toEqual({
    week: { ...there, practitionerId: 'mara', roomId: 'r1' },
    person: { ...there, practitionerId: 'jess', roomId: 'r1' },
    room: { ...there, practitionerId: 'mara', roomId: 'r2' },
    withoutRoom: { ...there, practitionerId: 'mara', roomId: null },
    month: {
      ...key,
      startsLocal: '2026-11-27T10:00',
      durationMinutes: 60,
      practitionerId: 'mara',
      roomId: 'r1',
    },
    inPlace: undefined,
  });
});
