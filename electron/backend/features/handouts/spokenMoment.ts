/** Days and times as they are printed for a client: in her language, by the customs of the clinic's country. */
import { Temporal } from 'temporal-polyfill';
import type { WallMoment } from '../../../../shared/clinical/healing.ts';
import { fillPlaces } from '../../../../shared/handoutTexts/placeholders.ts';
import type { FrameWords } from '../../../../shared/handoutTexts/words.ts';
import type { Language } from '../../../../shared/schemas/clients.ts';

export interface SpokenDates {
  /** As `day` without its year, for the one day that matters most: with the time. */
  dayAndTime(local: string): string;
  /** `'2026-12-07'` → `'Monday, 7 December 2026'`. */
  dayAndYear(onDate: string): string;
  /** `'7 Dec'`, for the many dates of a list. */
  date(onDate: string): string;
  /** `'Mon 7 Dec'`, with the time where there is one. */
  moment(moment: WallMoment): string;
  /** A figure, as 0.5 or 0,5. */
  figure(value: number): string;
  /** Several figures, as "30, 90 and 180". */
  figures(values: readonly number[]): string;
}

/**
 * The language by the customs of the country. Figures stay the ones on the phone and the packet, and the calendar stays
 * the one in which visits are booked, whatever the country's own custom.
 */
export function localeOf(language: Language, country: string): string {
  return `${language}-${country}-u-ca-gregory-nu-latn`;
}

export function spokenDates(locale: string, words: Pick<FrameWords, 'dayTime'>): SpokenDates {
  // The dates are the clinic's own already; UTC on both ends keeps them as they are.
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (local: string) =>
      format.format(Date.parse(local.length === 10 ? `${local}T00:00Z` : `${local}Z`));
  };
  const day = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
  const shortDay = formatter({ weekday: 'short', day: 'numeric', month: 'short' });
  const clock = formatter({ timeStyle: 'short' });
  const withTime = (spokenDay: string, local: string) =>
    fillPlaces(words.dayTime, { day: spokenDay, time: clock(local) }) ?? spokenDay;
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    date: formatter({ day: 'numeric', month: 'short' }),
    dayAndYear: formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    dayAndTime: (local) => withTime(day(local), local),
    moment: ({ onDate, atTime }) =>
      atTime === undefined ? shortDay(onDate) : withTime(shortDay(onDate), `${onDate}T${atTime}`),
    figure: (value) => number.format(value),
    figures: (values) => list.format(values.map((value) => number.format(value))),
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
