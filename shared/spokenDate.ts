/** Dates as a receptionist says them. English; a screen in another language formats its own. */
import { Temporal } from 'temporal-polyfill';

/** Monday to Sunday, in order: as ISO counts them, from 1. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** January to December, in order. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `'2026-03-14'` → `'14 March 2026'`. */
export function spokenDate(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day} ${monthNames[month - 1]} ${year}`;
}
