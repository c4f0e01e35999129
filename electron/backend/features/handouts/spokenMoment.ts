/** Days and times as they are printed for a client: by the customs of the clinic's country. */
import type { WallMoment } from '../../../../shared/clinical/healing.ts';

export interface SpokenDates {
  /** `'2026-12-07'` → `'Monday 7 December'` */
  day(onDate: string): string;
  /** As `day`, with the year. */
  dayAndYear(onDate: string): string;
  /** As `day`, with the time where there is one. */
  moment(moment: WallMoment): string;
}

/** @param locale BCP 47, such as `en-GB` */
export function spokenDates(locale: string): SpokenDates {
  // The dates are the clinic's own already; UTC on both ends keeps them as they are.
  const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const dayFormat = new Intl.DateTimeFormat(locale, day);
  const yearFormat = new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' });
  const timeFormat = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const spokenDay = (onDate: string) => dayFormat.format(Date.parse(`${onDate}T00:00Z`));
  return {
    day: spokenDay,
    dayAndYear: (onDate) => yearFormat.format(Date.parse(`${onDate}T00:00Z`)),
    moment: ({ onDate, atTime }) =>
      atTime === undefined
        ? spokenDay(onDate)
        : `${spokenDay(onDate)}, ${timeFormat.format(Date.parse(`${onDate}T${atTime}Z`))}`,
  };
}
