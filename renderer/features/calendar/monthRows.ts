/** How many visits of a day a month can show, and which. Pure but for asking how large letters are. */
import type { CalendarEvent } from './calendarTypes.ts';
import { dayOf } from './wallDate.ts';

/** Heights in the style sheet, in rem: the names of the days, the number above a day's visits, a visit. */
const headerRem = 2.125;
const numberRem = 1.5;
const visitRem = 1.3125;

/** Lines that fit a day below its number, the one that says "5 more" among them; endless where nothing is laid out. */
export function rowsOfMonth(heightPixels: number, weeks: number): number {
  if (heightPixels === 0) return Number.POSITIVE_INFINITY;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const week = (heightPixels / rem - headerRem) / weeks;
  return Math.max(2, Math.floor((week - numberRem) / visitRem));
}

/** In the order in which the library stacks them: by start, then by end. */
const byTime = (a: CalendarEvent, b: CalendarEvent) => +a.start - +b.start || +a.end - +b.end;

/**
 * Of each day one visit more than there are lines: the library would sort and stack hundreds that nobody sees. It puts two
 * beneath a line that says how many there are; the last of them, which is never shown itself, knows how many were left out.
 */
export function firstOfEachDay(events: readonly CalendarEvent[], rows: number): CalendarEvent[] {
  return [...Map.groupBy(events, ({ start }) => dayOf(start)).values()].flatMap((day) => {
    const leftOut = day.length - rows - 1;
    if (leftOut <= 0) return day;
    const first = day.toSorted(byTime).slice(0, rows + 1);
    return first.map((event, index) => (index === rows ? { ...event, leftOut } : event));
  });
}

/** @param beneath those that the library knows and does not show */
export function countMore(beneath: readonly CalendarEvent[]): number {
  return beneath.reduce((sum, { leftOut = 0 }) => sum + 1 + leftOut, 0);
}
