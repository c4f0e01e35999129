/**
 * A day as people write it → 'YYYY-MM-DD'. The order of day and month is given, never guessed here; the clock is a
 * parameter. What is not a day that exists is refused with the words that the desk reads.
 */
import type { DateOrder } from '../../../../../shared/schemas/imports.ts';
import { foldedWords } from '../mapping/words.ts';
import { monthNumbers } from './monthNames.ts';

/** The parts as they stand in the text. `isFixed`: their order cannot be doubted (a year first, or a month by name). */
export interface DateParts {
  readonly numbers: readonly [number, number, number];
  readonly order: DateOrder | undefined;
}

export type ReadDate =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** @param today 'YYYY-MM-DD': two-digit years lie before it, and a birth date may not lie after it */
export function readBirthDate(text: string, order: DateOrder, today: string): ReadDate {
  const trimmed = text.trim();
  if (trimmed === '' || /^[0/.\-\s]+(?:T?00:00.*)?$/.test(trimmed)) return { kind: 'empty' };
  const parts = datePartsOf(trimmed);
  if (!parts) return { kind: 'unreadable', why: 'is not a date' };
  const [year, month, day] = inOrder(parts, parts.order ?? order, trimmed, today);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
    return { kind: 'unreadable', why: 'is not a date' };
  }
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  if (date > today) return { kind: 'unreadable', why: 'lies in the future' };
  if (year < Number(today.slice(0, 4)) - 125)
    return { kind: 'unreadable', why: 'is more than 125 years ago' };
  return { kind: 'date', date };
}

const clock = String.raw`(?:[T ,]+\d{1,2}:\d{2}.*)?$`;
const compact = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${clock}`);
const yearFirst = new RegExp(String.raw`^(\d{4})[./\-\s]+(\d{1,2})[./\-\s]+(\d{1,2})\.?${clock}`);
const yearLast = new RegExp(String.raw`^(\d{1,2})([./\-\s])\s*(\d{1,2})[./\-\s]\s*(\d{2}|\d{4})${clock}`);

export function datePartsOf(text: string): DateParts | undefined {
  const first = yearFirst.exec(text) ?? compact.exec(text);
  if (first) return { numbers: threeNumbers(first[1], first[2], first[3]), order: 'ymd' };
  const last = yearLast.exec(text);
  if (last) {
    // Nobody writes the month first with points between.
    const order = last[2] === '.' ? 'dmy' : undefined;
    return { numbers: threeNumbers(last[1], last[3], last[4]), order };
  }
  return namedMonthParts(text);
}

/** "3 March 1990", "Mar 3, 1990", "3. März 1990", "3 de marzo de 1990", "03-Mar-90", "1990 March 3". */
function namedMonthParts(text: string): DateParts | undefined {
  const words = foldedWords(text.replace(/(\d)(?:st|nd|rd|th|er|º|ª)\b/gi, '$1'))
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .split(' ')
    .filter((word) => !['de', 'del', 'of', 'r', 'roku'].includes(word));
  if (words.length !== 3) return undefined;
  const monthAt = words.findIndex((word) => monthNumbers.has(word));
  const month = monthNumbers.get(words[monthAt] ?? '');
  const others = words.filter((_, index) => index !== monthAt);
  if (month === undefined || !others.every((word) => /^\d{1,4}$/.test(word))) return undefined;
  const [one = '', two = ''] = others;
  const isYearFirst = one.length > 2;
  const [year, day] = isYearFirst ? [one, two] : [two, one];
  if (day.length > 2 || (year.length !== 2 && year.length !== 4)) return undefined;
  // Set in the order day, month, year: the year keeps its two or four digits in the last place.
  return { numbers: [Number(day), month, Number(year)], order: 'dmy' };
}

function threeNumbers(...texts: ReadonlyArray<string | undefined>): readonly [number, number, number] {
  const [one, two, three] = texts;
  return [Number(one), Number(two), Number(three)];
}

function inOrder(parts: DateParts, order: DateOrder, text: string, today: string): [number, number, number] {
  const [one, two, three] = parts.numbers;
  if (order === 'ymd') return [fullYear(one, text, today), two, three];
  return order === 'dmy'
    ? [fullYear(three, text, today), two, one]
    : [fullYear(three, text, today), one, two];
}

/** '90 is 1990, '24 is this century while it is not ahead of us: a client has been born already. */
function fullYear(year: number, text: string, today: string): number {
  if (year > 99 || /\d{4}/.test(text)) return year;
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  return century + year > Number(today.slice(0, 4)) ? century - 100 + year : century + year;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
