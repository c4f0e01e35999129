/** Which days each view shows, how it moves on, and what it is called. Dates are text, as everywhere outside the library. */
import {
  addDays,
  addMonths,
  daysBetween,
  isoWeekday,
  type LocalDate,
} from '../../../shared/scheduling/wallTime.ts';
import { formatDay } from '../../components/formatDay.ts';
import type { CalendarView } from './calendarTypes.ts';

export type WeekStart = 0 | 1;
/** How many days the agenda lists. */
export const agendaDays = 14;

export interface DayRange {
  readonly fromDate: LocalDate;
  /** Included. */
  readonly toDate: LocalDate;
}

export function startOfWeek(date: LocalDate, weekStartsOn: WeekStart): LocalDate {
  const weekday = isoWeekday(date);
  return addDays(date, weekStartsOn === 1 ? 1 - weekday : -(weekday % 7));
}

export function visibleDays(view: CalendarView, date: LocalDate, weekStartsOn: WeekStart): DayRange {
  if (view === 'day') return { fromDate: date, toDate: date };
  if (view === 'agenda') return { fromDate: date, toDate: addDays(date, agendaDays) };
  if (view === 'week') {
    const fromDate = startOfWeek(date, weekStartsOn);
    return { fromDate, toDate: addDays(fromDate, 6) };
  }
  const first = `${date.slice(0, 8)}01`;
  const last = addDays(addMonths(first, 1), -1);
  return {
    fromDate: startOfWeek(first, weekStartsOn),
    toDate: addDays(startOfWeek(last, weekStartsOn), 6),
  };
}

/** How many weeks the page of that day's month shows. */
export function weeksOfMonth(date: LocalDate, weekStartsOn: WeekStart): number {
  const { fromDate, toDate } = visibleDays('month', date, weekStartsOn);
  return (daysBetween(fromDate, toDate) + 1) / 7;
}

/** The date one view earlier (-1) or later (1). */
export function stepDate(view: CalendarView, date: LocalDate, direction: 1 | -1): LocalDate {
  if (view === 'month') return addMonths(`${date.slice(0, 8)}01`, direction);
  if (view === 'day') return addDays(date, direction);
  return addDays(date, direction * (view === 'week' ? 7 : agendaDays));
}

const written = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(navigator.language, { ...options, timeZone: 'UTC' });
const asUtc = (date: LocalDate) => Date.parse(`${date}T00:00Z`);

export function rangeTitle(view: CalendarView, date: LocalDate, weekStartsOn: WeekStart): string {
  if (view === 'day') return `${formatDay(date, 'short')} ${date.slice(0, 4)}`;
  if (view === 'month') return written({ month: 'long', year: 'numeric' }).format(asUtc(date));
  const { fromDate, toDate } = visibleDays(view, date, weekStartsOn);
  const day = written({ day: 'numeric', month: 'short', year: 'numeric' });
  return day.formatRange(asUtc(fromDate), asUtc(toDate));
}
