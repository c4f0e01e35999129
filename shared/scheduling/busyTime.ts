/** Bookings as the search for free time needs them: from instants to minutes of the clinic's days. */
import { type Interval, merge } from './interval.ts';
import { dateOfEpochDay, type LocalDate, zoneTransitions } from './wallTime.ts';
import { offsetAt } from './zoneOffset.ts';

/** What is taken on each date; sorted and non-overlapping. A date that is absent is free. */
export type BusyByDate = ReadonlyMap<LocalDate, readonly Interval[]>;

/** A span of time held, in milliseconds since the epoch, `[startsAt, endsAt)`. */
export interface HeldSpan {
  readonly startsAt: number;
  readonly endsAt: number;
}

const millisecondsPerMinute = 60_000;
const minutesPerDay = 1440;

/** Held spans of one resource (a practitioner, a room, a client) by local date. A night visit counts on both days. */
export function busyByDate(spans: readonly HeldSpan[], zone: string): BusyByDate {
  const found = new Map<LocalDate, Interval[]>();
  for (const span of spans) addSpan(found, span, zone);
  for (const [date, intervals] of found) if (intervals.length > 1) found.set(date, merge(intervals));
  return found;
}

function addSpan(found: Map<LocalDate, Interval[]>, span: HeldSpan, zone: string): void {
  let startsAt = span.startsAt;
  // Where the clocks change while it lasts, each part is read by its own clock.
  for (const { instant } of zoneTransitions(zone, span.startsAt + 1, span.endsAt)) {
    addWallSpan(found, { startsAt, endsAt: instant }, offsetAt(startsAt, zone));
    startsAt = instant;
  }
  addWallSpan(found, { startsAt, endsAt: span.endsAt }, offsetAt(startsAt, zone));
}

function addWallSpan(found: Map<LocalDate, Interval[]>, span: HeldSpan, offset: number): void {
  let start = Math.floor((span.startsAt + offset) / millisecondsPerMinute);
  const end = Math.ceil((span.endsAt + offset) / millisecondsPerMinute);
  while (start < end) {
    const day = Math.floor(start / minutesPerDay);
    const midnight = day * minutesPerDay;
    const interval = { start: start - midnight, end: Math.min(end - midnight, minutesPerDay) };
    const date = dateOfEpochDay(day);
    const sameDay = found.get(date);
    if (sameDay === undefined) found.set(date, [interval]);
    else sameDay.push(interval);
    start = midnight + minutesPerDay;
  }
}
