/** @vitest-environment node */
import { expect, test } from 'vitest';
import type { Absence, OwnedHours } from './calendarTypes.ts';
import { drawnHours, openHours } from './openHours.ts';

const mara = 'mara' as NonNullable<OwnedHours['staffId']>; // any text will do for an id
const clinic = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  staffId: null,
  weekday,
  startMinute: 540,
  endMinute: 1080,
}));
const shift: OwnedHours = { staffId: mara, weekday: 2, startMinute: 600, endMinute: 840 };
const away = (over: Partial<Absence>): Absence => ({
  id: 'x' as Absence['id'], // the same
  staffId: null,
  startsLocal: '2026-11-24T12:00',
  endsLocal: '2026-11-24T13:00',
  reason: '',
  ...over,
});

const states = (hours: ReturnType<typeof openHours>, date: string, column: string | undefined) =>
  [9, 10, 12, 15, 18].map((hour) => hours.stateAt(date, hour * 60, column));

test('a column is open when its practitioner works, and shaded when she or the clinic is away', () => {
  const hours = openHours('Europe/London', [...clinic, shift], [away({})]);
  expect({
    clinic: states(hours, '2026-11-24', undefined),
    mara: states(hours, '2026-11-24', mara),
    maraOnHerDayOff: states(hours, '2026-11-25', mara),
    withoutShifts: states(hours, '2026-11-25', 'jess'),
  }).toEqual({
    clinic: ['open', 'open', 'closed', 'open', 'closed'],
    mara: ['closed', 'open', 'closed', 'closed', 'closed'],
    maraOnHerDayOff: ['closed', 'closed', 'closed', 'closed', 'closed'],
    withoutShifts: ['open', 'open', 'open', 'open', 'closed'],
  });
});

test('an hour that the clock skips is told apart; one that happens twice is drawn as any other', () => {
  const allDay = clinic.map((row) => ({ ...row, startMinute: 0, endMinute: 1440 }));
  const hours = openHours('Europe/London', allDay, []);
  expect([
    hours.stateAt('2027-03-28', 59, undefined),
    hours.stateAt('2027-03-28', 60, undefined),
    hours.stateAt('2027-03-28', 119, undefined),
    hours.stateAt('2027-03-28', 120, undefined),
    hours.stateAt('2026-10-25', 90, undefined),
  ]).toEqual(['open', 'skipped', 'skipped', 'open', 'open']);
});

test('what is drawn reaches an hour beyond opening, and as far as anything is booked', () => {
  expect([
    drawnHours(clinic, []),
    drawnHours(clinic, [{ startsLocal: '2026-11-24T06:30', durationMinutes: 30 }]),
    drawnHours(clinic, [{ startsLocal: '2026-11-24T21:30', durationMinutes: 60 }]),
    drawnHours([], []),
  ]).toEqual([
    { start: 480, end: 1140 },
    { start: 360, end: 1140 },
    { start: 480, end: 1380 },
    { start: 480, end: 1140 },
  ]);
});
