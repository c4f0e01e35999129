/** Random calendars for property tests: any hours, absences, bookings and rooms, in the weeks in which clocks change. */
import fc from 'fast-check';
import type { RoomId, StaffId } from '../ids.ts';
import type { BookingCalendar, SlotWish } from './bookingCalendar.ts';
import type { BusyByDate } from './busyTime.ts';
import { type Interval, merge } from './interval.ts';
import type { AwaySpan, WeekHours } from './openTime.ts';
import { addDays, addMinutes, datesFromTo, instantOf, type LocalDate } from './wallTime.ts';

/** The middle of three days, in which something happens to the clocks (or never does). */
const nights: readonly (readonly [string, LocalDate])[] = [
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Africa/Casablanca', '2026-03-22'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['Pacific/Apia', '2011-12-30'],
  ['Asia/Kathmandu', '2026-06-10'],
  ['Europe/London', '2028-02-29'],
];

/** Readable ids, where a UUID would hide who is meant. */
export function staffNamed(name: string): StaffId {
  return name as StaffId; // a test's id need not be a UUID
}

export function roomNamed(name: string): RoomId {
  return name as RoomId; // a test's id need not be a UUID
}

export interface RandomSearch {
  readonly calendar: BookingCalendar;
  readonly wish: SlotWish;
}

export const anySearch: fc.Arbitrary<RandomSearch> = fc.constantFrom(...nights).chain(([zone, middle]) => {
  const from = addDays(middle, -1);
  const to = addDays(middle, 1);
  return fc.record({ calendar: anyCalendar(zone, from, to), wish: anyWish(from, to) });
});

const anySpan: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: 0, max: 285 }), fc.integer({ min: 1, max: 120 }))
  .map(([start, length]) => ({ start: start * 5, end: Math.min(1440, (start + length) * 5) }));

const anyHours: fc.Arbitrary<WeekHours> = fc
  .array(fc.array(anySpan, { maxLength: 3 }), { minLength: 7, maxLength: 7 })
  .map((days) => Object.fromEntries(days.map((spans, index) => [index + 1, spans])));

function anyAway(from: LocalDate): fc.Arbitrary<AwaySpan[]> {
  const span = fc
    .tuple(fc.integer({ min: -600, max: 4320 }), fc.integer({ min: 1, max: 2000 }))
    .map(([start, length]) => ({
      from: addMinutes(`${from}T00:00`, start),
      to: addMinutes(`${from}T00:00`, start + length),
    }));
  return fc.array(span, { maxLength: 2 });
}

function anyBusy(from: LocalDate, to: LocalDate): fc.Arbitrary<BusyByDate> {
  const visit = fc
    .tuple(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 1, max: 18 }))
    .map(([start, length]) => ({ start: start * 5, end: Math.min(1440, (start + length) * 5) }));
  const dates = datesFromTo(from, addDays(to, 1));
  return fc
    .array(fc.array(visit, { maxLength: 6 }), { minLength: dates.length, maxLength: dates.length })
    .map((days) => new Map(dates.map((date, index) => [date, merge(days[index] ?? [])])));
}

function anyCalendar(zone: string, from: LocalDate, to: LocalDate): fc.Arbitrary<BookingCalendar> {
  const midnight = instantOf(`${from}T00:00`, zone).instant;
  const practitioner = fc.record({
    shifts: fc.option(anyHours, { nil: undefined }),
    absences: anyAway(from),
    busy: anyBusy(from, to),
  });
  return fc.record({
    clinic: fc.record({ zone: fc.constant(zone), openingHours: anyHours, closures: anyAway(from) }),
    gridMinutes: fc.constantFrom(10, 15, 20, 25, 30),
    practitioners: fc.array(practitioner, { minLength: 1, maxLength: 2 }).map((people) =>
      people.map((person, index) => ({
        ...person,
        id: staffNamed(`staff${index}`),
        name: `Staff ${index}`,
      })),
    ),
    rooms: fc
      .array(fc.record({ busy: anyBusy(from, to) }), { maxLength: 2 })
      .map((rooms) => rooms.map((room, index) => ({ ...room, id: roomNamed(`room${index}`) }))),
    clientBusy: anyBusy(from, to),
    notBefore: fc.integer({ min: -60_000, max: 2_000 }).map((minute) => midnight + minute * 30_000),
  });
}

function anyWish(from: LocalDate, to: LocalDate): fc.Arbitrary<SlotWish> {
  return fc.record({
    from: fc.constant(from),
    to: fc.constant(to),
    durationMinutes: fc.constantFrom(5, 20, 45, 60, 90),
    bufferMinutes: fc.constantFrom(0, 10, 15),
    preferences: fc.record({
      idealFrom: fc.constantFrom(undefined, addDays(from, 1)),
      idealTo: fc.constantFrom(undefined, addDays(from, 1)),
      usualWeekday: fc.constantFrom(undefined, 1, 2, 3, 4, 5, 6, 7),
      usualMinute: fc.constantFrom(undefined, 600, 905),
      practitionerId: fc.constantFrom(undefined, staffNamed('staff0'), staffNamed('gone')),
    }),
  });
}

/** Three quarters of a year with random hours, long closures, bookings and clocks that change. */
export interface RandomSeason {
  readonly from: LocalDate;
  readonly calendar: BookingCalendar;
}

export const anySeason: fc.Arbitrary<RandomSeason> = fc.constantFrom(...nights).chain(([zone, middle]) => {
  const from = addDays(middle, -20);
  const dates = datesFromTo(from, addDays(from, 270));
  const closed = fc.tuple(fc.nat(250), fc.integer({ min: 2, max: 45 })).map(([at, length]) => ({
    from: `${addDays(from, at)}T00:00`,
    to: `${addDays(from, at + length)}T12:00`,
  }));
  const taken = fc
    .array(fc.tuple(fc.nat(dates.length - 1), anySpan), { maxLength: 120 })
    .map((pairs) => new Map(pairs.map(([at, span]) => [dates[at] ?? from, [span]])));
  const practitioner = fc.record({
    id: fc.constant(staffNamed('mara')),
    name: fc.constant('Mara'),
    absences: fc.array(closed, { maxLength: 5 }),
    busy: taken,
  });
  const calendar = fc.record({
    clinic: fc.record({
      zone: fc.constant(zone),
      openingHours: anyHours,
      closures: fc.array(closed, { maxLength: 4 }),
    }),
    gridMinutes: fc.constantFrom(10, 15, 30),
    practitioners: fc.tuple(practitioner),
    rooms: fc.constant([]),
    clientBusy: taken,
    notBefore: fc.constant(instantOf(`${from}T00:00`, zone).instant),
  });
  return fc.record({ from: fc.constant(from), calendar });
});
