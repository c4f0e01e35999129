/**
 * Free slots: where a visit fits, best first, and why. An integer sweep over the days asked for; a slot that collides
 * with nothing known here may still be taken by another desk, so the database checks again when it is booked.
 */
import type { RoomId, StaffId } from '../ids.ts';
import type { BookingCalendar, SlotWish } from './bookingCalendar.ts';
import { type Candidate, candidatesOn, type Search, shortestOf, startSearch } from './slotDay.ts';
import { perfectScore, slotReason, unusableGaps } from './slotScore.ts';
import {
  atMinute,
  compare,
  datesFromTo,
  type LocalDate,
  type LocalDateTime,
  type MinuteOfDay,
} from './wallTime.ts';

export interface Slot {
  readonly date: LocalDate;
  readonly startMinute: MinuteOfDay;
  /** When the client leaves; the buffer comes after. */
  readonly endMinute: MinuteOfDay;
  readonly startsLocal: LocalDateTime;
  readonly practitionerId: StaffId;
  /** null where no room is needed. */
  readonly roomId: RoomId | null;
  /** Whole points, 1000 at best; only for comparing slots of one search. */
  readonly score: number;
  /** "In the ideal days, with Mara as last time" */
  readonly reason: string;
}

/** Free slots, the best first; equal ones in order of time, then of practitioners. */
export function freeSlots(calendar: BookingCalendar, wish: SlotWish): Slot[] {
  const search = startSearch(calendar, wish);
  const limit = wish.limit ?? Number.POSITIVE_INFINITY;
  const perDay = Math.min(wish.limitPerDay ?? limit, limit);
  const dates = datesFromTo(wish.from, wish.to);
  const best = dates.flatMap((date) => takeBest(candidatesOn(search, date), perDay));
  return takeBest(best, limit).map((candidate, place) => toSlot(search, candidate, place));
}

/** The `count` best, best first; equal ones stay in the order of time, then of practitioners. */
function takeBest(candidates: readonly Candidate[], count: number): Candidate[] {
  if (candidates.length <= count) return candidates.toSorted(byFit);
  const best: Candidate[] = [];
  for (const candidate of candidates) {
    const worst = best[count - 1];
    if (worst !== undefined && byFit(worst, candidate) <= 0) continue;
    const at = best.findIndex((other) => byFit(other, candidate) > 0);
    best.splice(at === -1 ? best.length : at, 0, candidate);
    best.length = Math.min(best.length, count);
  }
  return best;
}

function byFit(a: Candidate, b: Candidate): number {
  return a.penalty - b.penalty || compare(a.day.date, b.day.date) || a.startMinute - b.startMinute;
}

/** Why others stand behind it, not what is wrong with the best: of the first two only the good is said. */
const placesWithoutBlemish = 2;

function toSlot({ calendar, wish }: Search, candidate: Candidate, place: number): Slot {
  const { day, startMinute, practitioner } = candidate;
  const endMinute = startMinute + wish.durationMinutes;
  const held = { start: startMinute, end: endMinute + wish.bufferMinutes };
  const isBest = place < placesWithoutBlemish;
  const gaps = isBest ? [] : unusableGaps(held, candidate.free, shortestOf(wish));
  const facts = { date: day.date, startMinute, practitioner, gaps };
  return {
    date: day.date,
    startMinute,
    endMinute,
    startsLocal: atMinute(day.date, startMinute),
    practitionerId: practitioner.id,
    roomId: calendar.rooms[firstFreeRoom(candidate)]?.id ?? null,
    score: perfectScore - candidate.penalty,
    reason: slotReason(facts, wish.preferences),
  };
}

function firstFreeRoom({ day, startMinute }: Candidate): number {
  return day.roomStarts.findIndex((starts) =>
    starts.some((span) => span.start <= startMinute && startMinute < span.end),
  );
}
