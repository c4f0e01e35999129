/**
 * The rule at the end of a zone file, as POSIX writes it ("GMT0BST,M3.5.0/1,M10.5.0"): the changes of the clocks in the
 * years after those that the file lists one by one. RFC 9636 lets the hours run from −167 to 167.
 */
import { dateOfEpochDay, epochDay, isoWeekday } from './wallTime.ts';

export interface OffsetChange {
  /** Milliseconds since the epoch. */
  readonly instant: number;
  /** Seconds east of UTC from then on. */
  readonly offset: number;
}

/** The changes in these years, in order; none where the zone keeps one time all year. */
export function rulesAfter(
  footer: string,
  span: { readonly from: number; readonly to: number },
): OffsetChange[] {
  const rule = parseRule(footer);
  if (rule === undefined || span.to <= span.from) return [];
  const firstYear = new Date(span.from).getUTCFullYear();
  const lastYear = new Date(span.to).getUTCFullYear();
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years
    .flatMap((year) => [
      // Each date is on the clock that runs until then.
      { instant: instantOf(rule.starts, year, rule.standard), offset: rule.daylight },
      { instant: instantOf(rule.ends, year, rule.daylight), offset: rule.standard },
    ])
    .filter(({ instant }) => instant >= span.from && instant < span.to)
    .sort((one, other) => one.instant - other.instant);
}

interface Rule {
  readonly standard: number;
  readonly daylight: number;
  readonly starts: YearDay;
  readonly ends: YearDay;
}

interface YearDay {
  /** `M3.5.0`, `J60` or `59`. */
  readonly day: string;
  /** Seconds after midnight of that day; may lie on another one. */
  readonly second: number;
}

const name = '(?:<[^>]+>|[A-Za-z]+)';
const time = '[+-]?\\d+(?::\\d+)?(?::\\d+)?';
const day = '(?:M\\d+\\.\\d+\\.\\d+|J?\\d+)';
const whole = new RegExp(
  `^${name}(${time})${name}(${time})?,(${day})(?:/(${time}))?,(${day})(?:/(${time}))?$`,
);

function parseRule(footer: string): Rule | undefined {
  const match = whole.exec(footer);
  if (match === null) return undefined;
  const [, west = '', daylightWest, startDay = '', startTime = '2', endDay = '', endTime = '2'] = match;
  // POSIX counts west of Greenwich.
  const standard = 0 - seconds(west);
  return {
    standard,
    daylight: daylightWest === undefined ? standard + 3600 : -seconds(daylightWest),
    starts: { day: startDay, second: seconds(startTime) },
    ends: { day: endDay, second: seconds(endTime) },
  };
}

function seconds(text: string): number {
  const [hours = '0', minutes = '0', rest = '0'] = text.replace(/^[+-]/, '').split(':');
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  return text.startsWith('-') ? -total : total;
}

function instantOf({ day: text, second }: YearDay, year: number, offset: number): number {
  return (dayOfYear(text, year) * 86_400 + second - offset) * 1000;
}

/** @returns days since 1 January 1970 */
function dayOfYear(text: string, year: number): number {
  const newYear = epochDay(`${year}-01-01`);
  if (text.startsWith('M')) return nthWeekday(text.slice(1), year);
  const number = Number(text.replace('J', ''));
  if (!text.startsWith('J')) return newYear + number;
  // J counts from 1 and never counts 29 February.
  const isLeap = epochDay(`${year + 1}-01-01`) - newYear === 366;
  return newYear + number - 1 + (isLeap && number >= 60 ? 1 : 0);
}

/** `3.5.0`: the last (5) Sunday (0) of March. */
function nthWeekday(text: string, year: number): number {
  const [month = 1, week = 1, weekday = 0] = text.split('.').map(Number);
  const first = epochDay(`${year}-${String(month).padStart(2, '0')}-01`);
  const firstWeekday = isoWeekday(dateOfEpochDay(first)) % 7;
  const firstMatch = first + ((weekday - firstWeekday + 7) % 7);
  const wanted = firstMatch + (week - 1) * 7;
  const nextMonth = month === 12 ? epochDay(`${year + 1}-01-01`) : epochDay(monthAfter(year, month));
  return wanted < nextMonth ? wanted : wanted - 7;
}

const monthAfter = (year: number, month: number) => `${year}-${String(month + 1).padStart(2, '0')}-01`;
