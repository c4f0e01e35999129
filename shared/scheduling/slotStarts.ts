/**
 * The minutes of a day at which a visit may start: open time less everything that the visit would run into.
 * Works in start minutes: a booking from 10:00 forbids a visit of 60 minutes to start from 9:01 on.
 */
import type { BusyByDate } from './busyTime.ts';
import { type Interval, subtract, union } from './interval.ts';
import type { LocalDate } from './wallTime.ts';

/** How long a visit takes. */
export interface VisitLength {
  /** With the client, 1…1440. */
  readonly durationMinutes: number;
  /**
   * Afterwards, for cleaning: the practitioner and the room are held, the client is not. It may run past closing time,
   * but into nobody's booking.
   */
  readonly bufferMinutes: number;
}

/** A date and the one after it, worked out once for all that is looked up by them. */
export interface DatePair {
  readonly date: LocalDate;
  readonly next: LocalDate;
}

const minutesPerDay = 1440;

/**
 * Starts at which the visit itself lies within open time.
 * @param open sorted, non-overlapping
 */
export function startsWithin(open: readonly Interval[], durationMinutes: number): Interval[] {
  return open
    .filter((span) => span.end - span.start >= durationMinutes)
    .map((span) => ({ start: span.start, end: span.end - durationMinutes + 1 }));
}

/**
 * Starts from which `heldMinutes` would run into something busy.
 * @param busy sorted, non-overlapping
 * @returns sorted by start; may overlap and reach below midnight
 */
export function startsAgainst(busy: readonly Interval[], heldMinutes: number): Interval[] {
  return busy.map((span) => ({ start: span.start - heldMinutes + 1, end: span.end }));
}

/**
 * What is busy on a day, and on the next one as far as a visit that ends near midnight reaches with its buffer; the next
 * day's minutes are counted on from 1440.
 */
export function busyReachedFrom(
  busy: BusyByDate,
  { date, next }: DatePair,
  bufferMinutes: number,
): readonly Interval[] {
  const today = busy.get(date) ?? [];
  if (bufferMinutes === 0) return today;
  const tomorrow = (busy.get(next) ?? []).filter((span) => span.start < bufferMinutes);
  if (tomorrow.length === 0) return today;
  return [
    ...today,
    ...tomorrow.map(({ start, end }) => ({ start: start + minutesPerDay, end: end + minutesPerDay })),
  ];
}

/** Starts at which each room is free, in the order given. */
export function startsOfRooms(
  rooms: readonly { readonly busy: BusyByDate }[],
  dates: DatePair,
  length: VisitLength,
): Interval[][] {
  const held = length.durationMinutes + length.bufferMinutes;
  return rooms.map((room) =>
    subtract(
      [{ start: 0, end: minutesPerDay }],
      startsAgainst(busyReachedFrom(room.busy, dates, length.bufferMinutes), held),
    ),
  );
}

/** Starts at which at least one of them is free. */
export function startsOfAny(starts: readonly Interval[][]): Interval[] {
  return starts.reduce<Interval[]>(union, []);
}
