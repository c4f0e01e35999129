/**
 * Wall time of the clinic: local dates and local date-times as text, and the one way from them to instants and back.
 * Dates are counted in calendar days, never in milliseconds, so "four weeks later at 10:00" is 10:00 in any zone.
 * Never reads the clock.
 */
import { findChangeInDay, millisecondsPerDay, offsetAt } from './zoneOffset.ts';

/** A day in the clinic, `YYYY-MM-DD`, years 1000–9999. Text order is date order. */
export type LocalDate = string;

/** A minute on the clinic's wall clock, `YYYY-MM-DDTHH:MM`. Text order is order on the wall. */
export type LocalDateTime = string;

/** Minutes after local midnight, 0…1440; 1440 is the midnight that ends the day. */
export type MinuteOfDay = number;

const millisecondsPerMinute = 60_000;
const minutesPerDay = 1440;

/** What a wall time means in a zone whose clocks change. */
export interface InstantOfWallTime {
  /**
   * `exact`: happens once. `skipped`: the clocks jump over it, so nothing may be booked then. `repeated`: happens twice
   * when the clocks go back.
   */
  readonly kind: 'exact' | 'skipped' | 'repeated';
  /**
   * Milliseconds since the epoch. Repeated: the earlier one. Skipped: the same distance after the jump, for sorting
   * only (02:30 lost in a jump of one hour is read as 03:30).
   */
  readonly instant: number;
}

/**
 * The instant of a wall time.
 * @example instantOf('2026-03-29T02:30', 'Europe/Berlin').kind // 'skipped'
 */
export function instantOf(local: LocalDateTime, zone: string): InstantOfWallTime {
  const asIfUtc = epochDay(local) * millisecondsPerDay + minuteOfDay(local) * millisecondsPerMinute;
  // A day on either side is beyond every offset (−12 h … +14 h), so one of the two is in force at the instant sought.
  const before = offsetAt(asIfUtc - millisecondsPerDay, zone);
  const after = offsetAt(asIfUtc + millisecondsPerDay, zone);
  if (before === after) return { kind: 'exact', instant: asIfUtc - before };
  const first = offsetAt(asIfUtc - before, zone) === before;
  const second = offsetAt(asIfUtc - after, zone) === after;
  if (first && second) return { kind: 'repeated', instant: Math.min(asIfUtc - before, asIfUtc - after) };
  if (!first && !second) return { kind: 'skipped', instant: asIfUtc - before };
  return { kind: 'exact', instant: asIfUtc - (first ? before : after) };
}

/** What the clinic's wall clock shows at `instant` (milliseconds since the epoch); seconds are dropped. */
export function wallTimeOf(instant: number, zone: string): LocalDateTime {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

/** The clinic's date at `instant` (milliseconds since the epoch). */
export function localDateOf(instant: number, zone: string): LocalDate {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 10);
}

/** The date part of a local date-time. */
export function dateOf(local: LocalDateTime): LocalDate {
  return local.slice(0, 10);
}

/** Minutes after midnight of a local date-time; 0 for a bare date. `T24:00` is read as 1440. */
export function minuteOfDay(local: LocalDateTime): MinuteOfDay {
  return local.length === 10 ? 0 : Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
}

/**
 * The wall time `minute` minutes after midnight, 0…1440. Minute 1440 is written as the next day's `T00:00`, so that
 * one moment has one text.
 */
export function atMinute(date: LocalDate, minute: MinuteOfDay): LocalDateTime {
  if (minute >= minutesPerDay) return atMinute(addDays(date, 1), minute - minutesPerDay);
  const hours = Math.floor(minute / 60);
  return `${date}T${twoDigits(hours)}:${twoDigits(minute - hours * 60)}`;
}

/** `minutes` later on the wall (not on the stopwatch: a night in which the clocks change is not counted). */
export function addMinutes(local: LocalDateTime, minutes: number): LocalDateTime {
  const total = minuteOfDay(local) + minutes;
  const days = Math.floor(total / minutesPerDay);
  return atMinute(addDays(dateOf(local), days), total - days * minutesPerDay);
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfEpochDay(epochDay(date) + days);
}

/** The same weekday `weeks` weeks later (earlier when negative). */
export function addWeeks(date: LocalDate, weeks: number): LocalDate {
  return addDays(date, weeks * 7);
}

/** The same day of the month `months` later, or the last day of that month: 31 January + 1 is 28 or 29 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const counted = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const firstOfMonth = `${Math.floor(counted / 12)}-${twoDigits((counted % 12) + 1)}-01`;
  const monthLength = new Date(Date.UTC(Math.floor(counted / 12), (counted % 12) + 1, 0)).getUTCDate();
  return addDays(firstOfMonth, Math.min(Number(date.slice(8, 10)), monthLength) - 1);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function isoWeekday(date: LocalDate): number {
  // 1 January 1970 was a Thursday (4).
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** Order for sorting: negative, zero or positive. Both dates, or both date-times. */
export function compare(a: LocalDate | LocalDateTime, b: LocalDate | LocalDateTime): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two local dates (or of two local date-times). */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? b : a;
}

/** Every date from `from` to `to`, both included; none when `to` is earlier. */
export function datesFromTo(from: LocalDate, to: LocalDate): LocalDate[] {
  const first = epochDay(from);
  return Array.from({ length: Math.max(0, epochDay(to) - first + 1) }, (_, n) => dateOfEpochDay(first + n));
}

/** Days since 1 January 1970, for integer loops over dates. */
export function epochDay(date: LocalDate | LocalDateTime): number {
  const year = Number(date.slice(0, 4));
  return Date.UTC(year, Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / millisecondsPerDay;
}

/** The date of a day number made by `epochDay`. */
export function dateOfEpochDay(day: number): LocalDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Is this a day that exists, written `YYYY-MM-DD`? 2026-02-29 is not. */
export function isLocalDate(text: string): boolean {
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && addDays(text, 0) === text;
}

/** Is this a day and a minute, written `YYYY-MM-DDTHH:MM`? Says nothing about clocks that change. */
export function isLocalDateTime(text: string): boolean {
  return isLocalDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10));
}

/** Is this an IANA zone that the runtime knows ('Europe/Berlin', 'UTC')? Bare offsets ('+01:00') are not zones. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    offsetAt(0, text);
    return true;
  } catch {
    return false;
  }
}

/** A change of the clocks; offsets in minutes east of UTC. */
export interface ZoneTransition {
  readonly instant: number;
  readonly offsetBefore: number;
  readonly offsetAfter: number;
}

/** Every change of the clocks of `zone` with `fromInstant ≤ instant < toInstant`, in order. */
export function zoneTransitions(zone: string, fromInstant: number, toInstant: number): ZoneTransition[] {
  const found: ZoneTransition[] = [];
  const last = Math.floor((toInstant - 1) / millisecondsPerDay);
  for (let day = Math.floor(fromInstant / millisecondsPerDay); day <= last; day++) {
    const instant = findChangeInDay(day, zone);
    if (instant === undefined || instant < fromInstant || instant >= toInstant) continue;
    const offsetBefore = offsetAt(instant - 1, zone) / millisecondsPerMinute;
    found.push({ instant, offsetBefore, offsetAfter: offsetAt(instant, zone) / millisecondsPerMinute });
  }
  return found;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
