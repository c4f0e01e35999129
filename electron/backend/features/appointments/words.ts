/**
 * Days and times as a refusal says them. English; the year is named only where it is not this one, because the desk mostly
 * looks at the same few weeks.
 */

import {
  dateOf,
  isoWeekday,
  type LocalDate,
  type LocalDateTime,
} from '../../../../shared/scheduling/wallTime.ts';
import { monthNames, weekdayNames } from '../../../../shared/spokenDate.ts';

/**
 * `'2026-11-24'` → `'Tuesday 24 November'`
 * @param today with it the year is named where it is another one: `'Tuesday 24 November 2020'`
 */
export function spokenDay(date: LocalDate, today: LocalDate = date): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`;
  return `${weekdayOf(date)} ${Number(date.slice(8, 10))} ${monthNames[Number(date.slice(5, 7)) - 1]}${year}`;
}

export function weekdayOf(date: LocalDate): string {
  return weekdayNames[isoWeekday(date) - 1] ?? '';
}

/** `'2026-11-24T10:00'` → `'10:00'` */
export function clockOf(local: LocalDateTime): string {
  return local.slice(11, 16);
}

/** `'Tuesday 24 November at 10:00'`; `today` as for `spokenDay` */
export function spokenMoment(local: LocalDateTime, today?: LocalDate): string {
  return `${spokenDay(dateOf(local), today)} at ${clockOf(local)}`;
}

/** Minutes of a day, 0…1440, as on the wall: `600` → `'10:00'` */
export function clockOfMinute(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** `'09:00–12:00 and 13:00–18:00'` */
export function spokenSpans(spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.map((span) => `${clockOfMinute(span.start)}–${clockOfMinute(span.end)}`).join(' and ');
}
