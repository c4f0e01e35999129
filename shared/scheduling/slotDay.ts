/** The places on one day where a visit fits, on the clinic's grid, with the points each one loses. */
import type { BookablePractitioner, BookingCalendar, SlotWish } from './bookingCalendar.ts';
import { type Interval, intersect, subtract } from './interval.ts';
import { openTimeOf } from './openTime.ts';
import {
  dayPenalty,
  minutePenalty,
  practitionerPenalty,
  type SlotPreferences,
  slotWeights,
  unusableGaps,
} from './slotScore.ts';
import {
  busyReachedFrom,
  type DatePair,
  startsAgainst,
  startsOfAny,
  startsOfRooms,
  startsWithin,
} from './slotStarts.ts';
import {
  addDays,
  type LocalDate,
  localDateOf,
  type MinuteOfDay,
  minuteOfDay,
  wallTimeOf,
} from './wallTime.ts';

const minutesPerDay = 1440;
const wholeDay: Interval = { start: 0, end: minutesPerDay };

/** One search, with what is the same on all its days worked out once. */
export interface Search {
  readonly calendar: BookingCalendar;
  readonly wish: SlotWish;
  /** The clinic's date now, and the first minute of it that is not past. */
  readonly today: LocalDate;
  readonly firstMinuteToday: number;
  /** By position on the grid. */
  readonly minutePenalties: readonly number[];
}

interface Day extends DatePair {
  /** Starts at which each room is free, in the order of the calendar's rooms. */
  readonly roomStarts: readonly Interval[][];
  /** Starts that suit the client and some room, whoever treats. */
  readonly shared: readonly Interval[];
  readonly penalty: number;
}

export interface Candidate {
  readonly day: Day;
  readonly startMinute: MinuteOfDay;
  readonly practitioner: BookablePractitioner;
  /** The practitioner's free span around the start. */
  readonly free: Interval;
  readonly penalty: number;
}

export function startSearch(calendar: BookingCalendar, wish: SlotWish): Search {
  const now = wallTimeOf(calendar.notBefore, calendar.clinic.zone);
  return {
    calendar,
    wish,
    today: localDateOf(calendar.notBefore, calendar.clinic.zone),
    firstMinuteToday: minuteOfDay(now) + (calendar.notBefore % 60_000 === 0 ? 0 : 1),
    minutePenalties: minutePenaltiesOf(calendar.gridMinutes, wish.preferences),
  };
}

/** In order of practitioners, then of time. */
export function candidatesOn(search: Search, date: LocalDate): Candidate[] {
  const { calendar, wish } = search;
  if (date < search.today) return [];
  const firstMinute = date === search.today ? search.firstMinuteToday : 0;
  const clientStarts = startsAgainst(calendar.clientBusy.get(date) ?? [], wish.durationMinutes);
  const free = subtract([{ start: firstMinute, end: minutesPerDay }], clientStarts);
  const dates = { date, next: addDays(date, 1) };
  const roomStarts = startsOfRooms(calendar.rooms, dates, wish);
  const shared = calendar.rooms.length === 0 ? free : intersect(free, startsOfAny(roomStarts));
  const day: Day = { ...dates, roomStarts, shared, penalty: dayPenalty(date, wish.preferences) };
  return calendar.practitioners.flatMap((practitioner) => candidatesOf(search, day, practitioner));
}

function candidatesOf(search: Search, day: Day, practitioner: BookablePractitioner): Candidate[] {
  const { calendar, wish } = search;
  const held = wish.durationMinutes + wish.bufferMinutes;
  const open = openTimeOf(calendar.clinic, practitioner, day.date);
  const busy = busyReachedFrom(practitioner.busy, day, wish.bufferMinutes);
  const own = subtract(startsWithin(open, wish.durationMinutes), startsAgainst(busy, held));
  const penalty = day.penalty + practitionerPenalty(practitioner.id, wish.preferences);
  const free = subtract(open, busy);
  let at = 0;
  return gridMinutesIn(intersect(own, day.shared), calendar.gridMinutes).map((startMinute) => {
    while ((free[at]?.end ?? minutesPerDay) <= startMinute) at++;
    const around = free[at] ?? wholeDay;
    const gaps = unusableGaps({ start: startMinute, end: startMinute + held }, around, shortestOf(wish));
    const byTime = search.minutePenalties[startMinute / calendar.gridMinutes] ?? 0;
    const total = penalty + byTime + gaps.length * slotWeights.perUnusableGap;
    return { day, startMinute, practitioner, free: around, penalty: total };
  });
}

/** The shortest visit that would still make use of a gap. */
export function shortestOf(wish: SlotWish): number {
  return wish.shortestVisitMinutes ?? wish.durationMinutes;
}

function gridMinutesIn(starts: readonly Interval[], gridMinutes: number): MinuteOfDay[] {
  const minutes: MinuteOfDay[] = [];
  for (const { start, end } of starts) {
    const first = Math.ceil(start / gridMinutes) * gridMinutes;
    for (let minute = first; minute < end; minute += gridMinutes) minutes.push(minute);
  }
  return minutes;
}

function minutePenaltiesOf(gridMinutes: number, preferences: SlotPreferences): number[] {
  const steps = Math.floor(minutesPerDay / gridMinutes) + 1;
  return Array.from({ length: steps }, (_, step) => minutePenalty(step * gridMinutes, preferences));
}
