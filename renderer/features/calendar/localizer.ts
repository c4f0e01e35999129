/**
 * The calendar library's clock, made of integers on wall Dates: no zone, no daylight saving, no date objects in the
 * loops that draw. Answers what the stock dayjs localizer answers on a machine set to UTC; a test holds it to that.
 */
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import type { DateLocalizerSpec, Formats, DateLocalizer as Localizer } from 'react-big-calendar';
import { DateLocalizer } from 'react-big-calendar/lib/localizer';
import { t } from '../../i18n/t.ts';
import { localOf } from './wallDate.ts';
import { addTo, between, dayLength, floorTo, minuteLength, unitOf } from './wallUnits.ts';

dayjs.extend(utc);

interface Range {
  readonly start: Date;
  readonly end: Date;
}
interface SortedEvent extends Range {
  readonly allDay?: boolean | undefined;
}

const written = (pattern: string) => (date: Date) => dayjs.utc(date).format(pattern);
// As often as there are visits: a pattern would be read anew for each.
const clock = (date: Date) => localOf(date).slice(11);
const times = ({ start, end }: Range) => `${clock(start)}–${clock(end)}`;

/** 'Tuesday 24 November 2026'. */
export const longDay = written('dddd D MMMM YYYY');

const formats: Formats = {
  dateFormat: 'D',
  dayFormat: t('ddd D'),
  weekdayFormat: 'ddd',
  timeGutterFormat: clock,
  monthHeaderFormat: 'MMMM YYYY',
  dayHeaderFormat: 'dddd D MMMM YYYY',
  dayRangeHeaderFormat: ({ start, end }) => `${written('D MMM')(start)} – ${written('D MMM YYYY')(end)}`,
  agendaHeaderFormat: ({ start, end }) => `${written('D MMM')(start)} – ${written('D MMM YYYY')(end)}`,
  agendaDateFormat: 'ddd D MMM',
  agendaTimeFormat: clock,
  agendaTimeRangeFormat: times,
  selectRangeFormat: times,
  eventTimeRangeFormat: times,
  eventTimeRangeStartFormat: ({ start }) => `${clock(start)}–`,
  eventTimeRangeEndFormat: ({ end }) => `–${clock(end)}`,
};

/** @param weekStartsOn 0 Sunday, 1 Monday */
export function wallTimeLocalizer(weekStartsOn: 0 | 1): Localizer {
  const floor = (date: Date, unit?: string) => floorTo(+date, unitOf(unit), weekStartsOn);
  const compare = (holds: (a: number, b: number) => boolean) => (a: Date, b: Date, unit?: string) =>
    holds(floor(a, unit), floor(b, unit));
  const startOf = (date: Date, unit?: string) => new Date(floor(date, unit));
  const endOf = (date: Date, unit?: string) =>
    new Date(addTo(floor(date, unit), 1, unitOf(unit)) - (unit === undefined ? 0 : 1));
  const firstVisibleDay = (date: Date) => startOf(startOf(date, 'month'), 'week');
  const lastVisibleDay = (date: Date) => endOf(endOf(date, 'month'), 'week');
  const spec = {
    formats,
    format: (value: Date, pattern: string) => written(pattern)(value),
    firstOfWeek: () => weekStartsOn,
    lt: compare((a, b) => a < b),
    lte: compare((a, b) => a <= b),
    gt: compare((a, b) => a > b),
    gte: compare((a, b) => a >= b),
    eq: compare((a, b) => a === b),
    neq: compare((a, b) => a !== b),
    inRange: (day: Date, low: Date, high: Date, unit = 'day') => {
      const at = floor(day, unit);
      return floor(low, unit) <= at && at <= floor(high, unit);
    },
    startOf,
    endOf,
    ceil: (date: Date, unit: string) =>
      floor(date, unit) === +date ? date : add(startOf(date, unit), 1, unit),
    firstVisibleDay,
    lastVisibleDay,
    visibleDays: (date: Date) => steps(firstVisibleDay(date), lastVisibleDay(date), 'day'),
    ...plainMethods,
  };
  // The published types give `minutes` a setter, wrap no arguments in `sortEvents` and leave `daySpan` out.
  return new DateLocalizer(spec as unknown as DateLocalizerSpec);
}

const add = (date: Date, count: number, unit: string) => new Date(addTo(+date, count, unitOf(unit)));

function steps(start: Date, end: Date, unit: string): Date[] {
  const dates: Date[] = [];
  for (let at = +start; at <= +end; at = addTo(at, 1, unitOf(unit))) dates.push(new Date(at));
  return dates;
}

const startOfDay = (date: Date) => Math.floor(+date / dayLength) * dayLength;
const startOfMinute = (date: Date) => Math.floor(+date / minuteLength) * minuteLength;
const minutesBetween = (start: Date, end: Date) => between(+start, +end, 'minutes');
const daysBetween = (start: Date, end: Date) => between(+start, +end, 'day');

/** Those that do not depend on where the week starts. */
const plainMethods = {
  add,
  min: (a: Date, b: Date) => (+a <= +b ? a : b),
  max: (a: Date, b: Date) => (+a >= +b ? a : b),
  minutes: (date: Date) => date.getUTCMinutes(),
  range: (start: Date, end: Date, unit = 'day') => steps(start, end, unit),
  diff: (a: Date, b: Date, unit = 'day') => between(+a, +b, unitOf(unit)),
  merge: (date: Date | null, time: Date | null) => {
    if (!date || !time) return null;
    return new Date(startOfDay(date) + Math.floor((+time - startOfDay(time)) / 1000) * 1000);
  },
  getSlotDate: (date: Date, minutesFromMidnight: number, offset: number) =>
    new Date(startOfDay(date) + (minutesFromMidnight + offset) * minuteLength),
  getTimezoneOffset: () => 0,
  getDstOffset: () => 0,
  getTotalMin: minutesBetween,
  getMinutesFromMidnight: (start: Date) => Math.floor((+start - startOfDay(start)) / minuteLength),
  daySpan: daysBetween,
  continuesPrior: (start: Date, first: Date) => startOfDay(start) < startOfDay(first),
  continuesAfter: (_start: Date, end: Date, last: Date) => startOfMinute(end) >= startOfMinute(last),
  isSameDate: (a: Date, b: Date) => startOfDay(a) === startOfDay(b),
  startAndEndAreDateOnly: (start: Date, end: Date) =>
    startOfDay(start) === +start && startOfDay(end) === +end && +end > +start,
  sortEvents: ({ evtA: a, evtB: b }: { evtA: SortedEvent; evtB: SortedEvent }) =>
    startOfDay(a.start) - startOfDay(b.start) ||
    daysBetween(b.start, b.end) - daysBetween(a.start, a.end) ||
    Number(b.allDay ?? false) - Number(a.allDay ?? false) ||
    +a.start - +b.start ||
    +a.end - +b.end,
  inEventRange: ({ event, range }: { event: Range; range: Range }) => {
    const isEmpty = startOfDay(event.start) === startOfMinute(event.end);
    const end = startOfMinute(event.end);
    const rangeStart = startOfMinute(range.start);
    return (
      startOfDay(event.start) <= startOfDay(range.end) && (isEmpty ? end >= rangeStart : end > rangeStart)
    );
  },
};
