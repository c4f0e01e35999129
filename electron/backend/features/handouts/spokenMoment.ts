/** Days and times as they are printed for a client: by the customs of the clinic's country. */
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
