/** Days and times as they are printed for a client: by the customs of the clinic's country. */
import { Temporal } from 'temporal-polyfill';
import type { WallMoment } from '../../../../shared/clinical/healing.ts';

export interface SpokenDates {
  /** `'2026-12-07'` → `'Monday 7 December'`, for the one day that matters most. */
  day(onDate: string): string;
  /** As `day`, with the year. */
  dayAndYear(onDate: string): string;
  /** As `day`, with the time. */
  dayAndTime(local: string): string;
  /** `'7 Dec'`, for the many dates of a list. */
  date(onDate: string): string;
  /** `'Mon 7 Dec'`, with the time where there is one. */
  moment(moment: WallMoment): string;
}

/** @param locale BCP 47, such as `en-GB` */
export function spokenDates(locale: string): SpokenDates {
  // The dates are the clinic's own already; UTC on both ends keeps them as they are.
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (local: string) =>
      format.format(Date.parse(local.length === 10 ? `${local}T00:00Z` : `${local}Z`));
  };
  const day = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
  const shortDay = formatter({ weekday: 'short', day: 'numeric', month: 'short' });
  const time = formatter({ timeStyle: 'short' });
  return {
    day,
    date: formatter({ day: 'numeric', month: 'short' }),
    dayAndYear: formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    dayAndTime: (local) => `${day(local)}, ${time(local)}`,
    moment: ({ onDate, atTime }) =>
      atTime === undefined ? shortDay(onDate) : `${shortDay(onDate)}, ${time(`${onDate}T${atTime}`)}`,
  };
}

/** The next full hour: nobody waits for 10:40, and nothing is allowed a minute too early. A bare day stays. */
export function roundedUp(moment: WallMoment): WallMoment {
  if (moment.atTime === undefined) return moment;
  const exact = Temporal.PlainDateTime.from(`${moment.onDate}T${moment.atTime}`);
  const hour = exact.round({ smallestUnit: 'hour', roundingMode: 'ceil' });
  return {
    onDate: hour.toPlainDate().toString(),
    atTime: hour.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** A phone number that never breaks over two lines. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}
