/**
 * Calendar arithmetic on wall Dates as integers. Days, weeks and minutes are all of one length here, because a wall
 * clock drawn on paper has no daylight saving; only months and years need their lengths looked up.
 */

export const minuteLength = 60_000;
export const dayLength = 86_400_000;
/** 1 January 1970 was a Thursday (4 after Sunday). */
const thursday = 4;

export type WallUnit = 'milliseconds' | 'seconds' | 'minutes' | 'hours' | 'day' | 'week' | 'month' | 'year';

const unitLengths: Partial<Record<WallUnit, number>> = {
  milliseconds: 1,
  seconds: 1000,
  minutes: minuteLength,
  hours: 60 * minuteLength,
  day: dayLength,
};

const unitNames: Readonly<Record<string, WallUnit>> = {
  millisecond: 'milliseconds',
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  days: 'day',
  d: 'day',
  date: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

/** The library spells its units in several ways; none means milliseconds. */
export function unitOf(name: string | undefined): WallUnit {
  if (name === undefined) return 'milliseconds';
  // Mostly it is one already, and this is asked thousands of times for a month.
  if (name === 'day' || name === 'minutes') return name;
  const lower = name.toLowerCase();
  return unitNames[lower] ?? (lower as WallUnit); // what is left are the names of the units themselves
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(at: number): number {
  return (((Math.floor(at / dayLength) + thursday) % 7) + 7) % 7;
}

/** @param weekStartsOn 0 Sunday, 1 Monday */
export function floorTo(at: number, unit: WallUnit, weekStartsOn: number): number {
  const length = unitLengths[unit];
  if (length !== undefined) return Math.floor(at / length) * length;
  const day = Math.floor(at / dayLength) * dayLength;
  if (unit === 'week') return day - ((weekdayOf(at) - weekStartsOn + 7) % 7) * dayLength;
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), unit === 'year' ? 0 : date.getUTCMonth(), 1);
}

export function addTo(at: number, count: number, unit: WallUnit): number {
  const length = unit === 'week' ? 7 * dayLength : unitLengths[unit];
  if (length !== undefined) return at + count * length;
  return addMonthsTo(at, unit === 'year' ? count * 12 : count);
}

/** The same day of another month, or its last one: 31 January + 1 month is 28 or 29 February. */
function addMonthsTo(at: number, months: number): number {
  const date = new Date(at);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 1);
  const lastDay = (next - first) / dayLength;
  const timeOfDay = at - Math.floor(at / dayLength) * dayLength;
  return first + (Math.min(date.getUTCDate(), lastDay) - 1) * dayLength + timeOfDay;
}

/** Whole units from `a` to `b`, towards zero. */
export function between(a: number, b: number, unit: WallUnit): number {
  const length = unit === 'week' ? 7 * dayLength : unitLengths[unit];
  if (length !== undefined) return Math.trunc((b - a) / length) + 0;
  const months = monthsBetween(a, b);
  return unit === 'year' ? Math.trunc(months / 12) + 0 : months;
}

function monthsBetween(a: number, b: number): number {
  if (a > b) return 0 - monthsBetween(b, a);
  const from = new Date(a);
  const to = new Date(b);
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return addMonthsTo(a, months) > b ? months - 1 : months;
}
