/** The number and the expiry date on a packet, as they are typed or scanned. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { localDate, text } from './fields.ts';

/** The form in which lots are kept and compared: no spaces, capitals. `' l-100 b '` → `'L-100B'`. */
export function lotKey(typed: string): string {
  return typed.replace(/\s+/g, '').toUpperCase();
}

/** A lot number or a serial; empty is fine unless `required` says what to do. */
export function lotText(required?: string) {
  return text(60, required).overwrite(lotKey);
}

/** `'2027-06'` → `'2027-06-30'`: a packet that names a month is good to its last day. Anything else stays as it is. */
export function lastDayOf(typed: string): string {
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(typed.trim());
  if (!month) return typed;
  const { year, month: of, daysInMonth } = Temporal.PlainYearMonth.from(month[0]);
  return new Temporal.PlainDate(year, of, daysInMonth).toString();
}

/** A day, or a month that stands for its last day. */
export const expiryDate = z.string().transform(lastDayOf).pipe(localDate);
