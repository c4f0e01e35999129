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
  const byDay = new Map<number, Interval[]>();
  for (const span of spans) {
    const offset = offsetAt(span.startsAt, zone);
    if (offset === offsetAt(span.endsAt - 1, zone)) addWallSpan(byDay, span, offset);
    else addSpanOverChange(byDay, span, zone);
  }
  const byDate = new Map<LocalDate, readonly Interval[]>();
  for (const [day, intervals] of byDay) byDate.set(dateOfEpochDay(day), merge(intervals));
  return byDate;
}

/** The clocks change while it lasts: each part is read by its own clock. */
function addSpanOverChange(byDay: Map<number, Interval[]>, span: HeldSpan, zone: string): void {
  let startsAt = span.startsAt;
  for (const { instant } of zoneTransitions(zone, span.startsAt + 1, span.endsAt)) {
    addWallSpan(byDay, { startsAt, endsAt: instant }, offsetAt(startsAt, zone));
    startsAt = instant;
  }
  addWallSpan(byDay, { startsAt, endsAt: span.endsAt }, offsetAt(startsAt, zone));
}

function addWallSpan(byDay: Map<number, Interval[]>, span: HeldSpan, offset: number): void {
  let start = Math.floor((span.startsAt + offset) / millisecondsPerMinute);
  const end = Math.ceil((span.endsAt + offset) / millisecondsPerMinute);
  while (start < end) {
    const day = Math.floor(start / minutesPerDay);
    const midnight = day * minutesPerDay;
    const interval = { start: start - midnight, end: Math.min(end - midnight, minutesPerDay) };
    const sameDay = byDay.get(day);
    if (sameDay === undefined) byDay.set(day, [interval]);
    else sameDay.push(interval);
    start = midnight + minutesPerDay;
  }
}
