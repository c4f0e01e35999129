/** @vitest-environment node */
import { expect, test } from 'vitest';
import type { Absence, OwnedHours } from './calendarTypes.ts';
import { dayShades } from './dayShades.ts';
import { openHours } from './openHours.ts';

const mara = 'mara' as NonNullable<Absence['staffId']>; // any text will do for an id
const hours: OwnedHours[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  staffId: null,
  weekday,
  startMinute: 540,
  endMinute: 1080,
}));
const absence = (over: Partial<Absence>): Absence => ({
  id: 'x' as Absence['id'], // the same
  staffId: mara,
  startsLocal: '2026-11-23T00:00',
  endsLocal: '2026-11-24T13:00',
  reason: 'Holiday',
  ...over,
});

function shadesOf(absences: readonly Absence[], date: string, column: string | undefined) {
  const open = openHours('Europe/London', hours, absences);
  const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  return dayShades({ open, absences, drawn: { start: 480, end: 1140 }, date, column }).map(
    ({ kind, start, end, reason }) => `${kind} ${clock(start)}–${clock(end)} ${reason}`.trim(),
  );
}

test('a practitioner’s absence is shaded in her own column, with its reason, as long as it lasts', () => {
  const absences = [absence({})];
  expect({
    firstDay: shadesOf(absences, '2026-11-23', mara),
    lastDay: shadesOf(absences, '2026-11-24', mara),
    after: shadesOf(absences, '2026-11-25', mara),
    somebodyElse: shadesOf(absences, '2026-11-24', 'jess'),
  }).toEqual({
    firstDay: ['away 8:00–19:00 Holiday'],
    lastDay: ['closed 18:00–19:00', 'away 8:00–13:00 Holiday'],
    after: ['closed 8:00–9:00', 'closed 18:00–19:00'],
    somebodyElse: ['closed 8:00–9:00', 'closed 18:00–19:00'],
  });
});

test('a closure is shaded for everybody, and the hour that the clock skips as what it is', () => {
  const closure = absence({
    staffId: null,
    startsLocal: '2026-11-24T12:00',
    endsLocal: '2026-11-24T13:00',
    reason: '',
  });
  expect(shadesOf([closure], '2026-11-24', undefined)).toEqual([
    'closed 8:00–9:00',
    'closed 18:00–19:00',
    'closed 12:00–13:00',
  ]);
  const open = openHours('Europe/London', hours, []);
  const night = { open, absences: [], drawn: { start: 0, end: 180 }, date: '2027-03-28', column: undefined };
  expect(dayShades(night).map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['closed', 0, 180],
    ['skipped', 60, 120],
  ]);
});
