/**
 * Who could take a time that has become free. Matches wishes against the gap and against the earliest day that the rules
 * allow each client; nobody is pulled in too early, however much they would like to come.
 */

import type { StaffId } from '../ids.ts';
import { spokenDate } from '../spokenDate.ts';
import { type Interval, intersect, subtract } from './interval.ts';
import { startsAgainst, startsWithin, type VisitLength } from './slotStarts.ts';
import {
  atMinute,
  daysBetween,
  isoWeekday,
  type LocalDate,
  type LocalDateTime,
  type MinuteOfDay,
} from './wallTime.ts';

/** A time that has become free, on one day of one practitioner; a visit must fit in with its buffer. */
export interface FreedGap extends Interval {
  readonly date: LocalDate;
  readonly practitionerId: StaffId;
  /** Starts are multiples of this after midnight. */
  readonly gridMinutes: number;
}

/** What somebody on the waiting list would come for. */
export interface WaitlistWish extends VisitLength {
  readonly id: string;
  /** First day the rules allow (the follow-up window's `earliest`). Absent only where no rule holds the client back. */
  readonly earliest?: LocalDate | undefined;
  /** Last ideal day; the client is more urgent after it. */
  readonly idealTo?: LocalDate | undefined;
  /** First and last day that the client can come, both included. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** ISO weekdays; absent: any. */
  readonly weekdays?: readonly number[] | undefined;
  /** The hours that suit, sorted and non-overlapping; absent: any. The whole visit lies within one of them. */
  readonly hours?: readonly Interval[] | undefined;
  /** Absent: anybody. */
  readonly practitionerIds?: readonly StaffId[] | undefined;
  /** The client's own bookings on the day of the gap; sorted, non-overlapping. */
  readonly busy?: readonly Interval[] | undefined;
  /** Since when the client waits: the first come goes before the later. */
  readonly waitingSince: LocalDate;
}

export interface WaitlistMatch {
  readonly wishId: string;
  /** The earliest start that fits. */
  readonly startsLocal: LocalDateTime;
  readonly startMinute: MinuteOfDay;
  /** "4 days past the ideal days, waiting since 2 November 2026" */
  readonly reason: string;
}

/**
 * Everyone who could take the gap: first those past their ideal days, the longest past first; then by how long they
 * have waited.
 */
export function matchWaitlist(gap: FreedGap, wishes: readonly WaitlistWish[]): WaitlistMatch[] {
  const byNeed = wishes.toSorted(
    (a, b) =>
      daysPastIdeal(b, gap.date) - daysPastIdeal(a, gap.date) || daysBetween(b.waitingSince, a.waitingSince),
  );
  return byNeed.flatMap((wish) => {
    const startMinute = findStart(gap, wish);
    if (startMinute === undefined) return [];
    const startsLocal = atMinute(gap.date, startMinute);
    return [{ wishId: wish.id, startMinute, startsLocal, reason: reasonOf(wish, gap.date) }];
  });
}

function findStart(gap: FreedGap, wish: WaitlistWish): MinuteOfDay | undefined {
  if (!suitsDay(wish, gap.date) || !suitsPractitioner(wish, gap.practitionerId)) return undefined;
  const { durationMinutes, bufferMinutes } = wish;
  const fitting = startsWithin([gap], durationMinutes + bufferMinutes);
  const wanted =
    wish.hours === undefined ? fitting : intersect(fitting, startsWithin(wish.hours, durationMinutes));
  const starts = subtract(wanted, startsAgainst(wish.busy ?? [], durationMinutes));
  for (const { start, end } of starts) {
    const minute = Math.ceil(start / gap.gridMinutes) * gap.gridMinutes;
    if (minute < end) return minute;
  }
  return undefined;
}

function suitsDay(wish: WaitlistWish, date: LocalDate): boolean {
  const { earliest = date, from = date, to = date, weekdays } = wish;
  const isInDays = earliest <= date && from <= date && date <= to;
  return isInDays && (weekdays === undefined || weekdays.includes(isoWeekday(date)));
}

function suitsPractitioner(wish: WaitlistWish, practitionerId: StaffId): boolean {
  return wish.practitionerIds === undefined || wish.practitionerIds.includes(practitionerId);
}

function daysPastIdeal(wish: WaitlistWish, date: LocalDate): number {
  return wish.idealTo === undefined ? 0 : Math.max(0, daysBetween(wish.idealTo, date));
}

function reasonOf(wish: WaitlistWish, date: LocalDate): string {
  const waiting = `waiting since ${spokenDate(wish.waitingSince)}`;
  const days = daysPastIdeal(wish, date);
  if (days === 0) return waiting.charAt(0).toUpperCase() + waiting.slice(1);
  return `${days === 1 ? '1 day' : `${days} days`} past the ideal days, ${waiting}`;
}
