import { expect, test } from 'vitest';
import { staffNamed } from './randomCalendar.oracle.ts';
import { minutePenalty, slotReason, unusableGaps } from './slotScore.ts';

const ten = { usualMinute: 600 };

test('a begun quarter of an hour away from the usual time counts whole, and hours away count no more than one', () => {
  const minutes = [600, 601, 615, 616, 585, 720, 1200];
  expect(minutes.map((minute) => minutePenalty(minute, ten))).toEqual([0, 2, 2, 4, 2, 16, 60]);
});

test('half an hour away is near the usual time, more is not', () => {
  const facts = { date: '2026-11-25', practitioner: { id: staffNamed('mara'), name: 'Mara' }, gaps: [] };
  const reasonAt = (startMinute: number) => slotReason({ ...facts, startMinute }, ten);
  expect([600, 630, 570, 631].map(reasonAt)).toEqual([
    'At the usual time, with Mara',
    'Near the usual time, with Mara',
    'Near the usual time, with Mara',
    'With Mara',
  ]);
});

test('what was asked for now is not called usual', () => {
  const facts = {
    date: '2026-11-25',
    startMinute: 600,
    practitioner: { id: staffNamed('mara'), name: 'Mara' },
    gaps: [],
  };
  const wanted = { ...ten, usualWeekday: 3, practitionerId: staffNamed('mara') };
  const asked = { weekday: true, minute: true, practitioner: true };
  expect(slotReason(facts, { ...wanted, asked })).toBe('On a Wednesday, at the chosen time, with Mara');
});

test('a gap as long as the shortest visit can still be booked', () => {
  const gaps = (start: number) => unusableGaps({ start, end: start + 60 }, { start: 540, end: 720 }, 30);
  expect([gaps(540), gaps(555), gaps(570), gaps(645)]).toEqual([[], [15], [], [15]]);
});
