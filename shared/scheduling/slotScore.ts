/**
 * How well a free slot suits the client and the day: whole points, and the reason in words. The weights are the clinic's
 * house rule, not medicine: what may not be is decided before anything is scored.
 */

import type { StaffId } from '../ids.ts';
import { weekdayNames } from '../spokenDate.ts';
import type { Interval } from './interval.ts';
import { daysBetween, isoWeekday, type LocalDate, type MinuteOfDay } from './wallTime.ts';

/** What would suit best. Whatever is absent costs nothing. */
export interface SlotPreferences {
  /** First and last ideal day of the follow-up window, both included. */
  readonly idealFrom?: LocalDate | undefined;
  readonly idealTo?: LocalDate | undefined;
  /** ISO weekday, 1 Monday … 7 Sunday. */
  readonly usualWeekday?: number | undefined;
  readonly usualMinute?: MinuteOfDay | undefined;
  /** Who treated the client last. */
  readonly practitionerId?: StaffId | undefined;
  /** Which of these somebody has asked for now; the others are what the client is used to. Changes only the words. */
  readonly asked?: { readonly weekday?: boolean; readonly minute?: boolean; readonly practitioner?: boolean };
}

/** Points lost for each thing that does not suit. */
export const slotWeights = {
  perDayOutsideIdeal: 40,
  otherWeekday: 30,
  perQuarterHourFromUsual: 2,
  atMostForTheHour: 60,
  otherPractitioner: 50,
  perUnusableGap: 15,
} as const;

/** The score of a slot that suits in every way. */
export const perfectScore = 1000;

/** Days before (negative) or after the ideal days; 0 within them or where there are none. */
export function daysFromIdeal(date: LocalDate, preferences: SlotPreferences): number {
  const { idealFrom, idealTo } = preferences;
  if (idealFrom !== undefined && date < idealFrom) return -daysBetween(date, idealFrom);
  if (idealTo !== undefined && date > idealTo) return daysBetween(idealTo, date);
  return 0;
}

/** Points lost by the date alone. */
export function dayPenalty(date: LocalDate, preferences: SlotPreferences): number {
  const { usualWeekday } = preferences;
  const isOtherDay = usualWeekday !== undefined && isoWeekday(date) !== usualWeekday;
  const outside = Math.abs(daysFromIdeal(date, preferences)) * slotWeights.perDayOutsideIdeal;
  return outside + (isOtherDay ? slotWeights.otherWeekday : 0);
}

/** Points lost by the time of day alone. */
export function minutePenalty(minute: MinuteOfDay, preferences: SlotPreferences): number {
  if (preferences.usualMinute === undefined) return 0;
  const quarters = Math.ceil(Math.abs(minute - preferences.usualMinute) / 15);
  return Math.min(quarters * slotWeights.perQuarterHourFromUsual, slotWeights.atMostForTheHour);
}

/** Points lost by who treats. */
export function practitionerPenalty(practitionerId: StaffId, preferences: SlotPreferences): number {
  const isOther = preferences.practitionerId !== undefined && preferences.practitionerId !== practitionerId;
  return isOther ? slotWeights.otherPractitioner : 0;
}

/**
 * Minutes left before and after a visit that are too short for another one.
 * @param held  the visit with its buffer
 * @param free  the free span of the practitioner around its start
 * @param shortestMinutes the shortest visit anybody books
 */
export function unusableGaps(held: Interval, free: Interval, shortestMinutes: number): number[] {
  return [held.start - free.start, free.end - held.end].filter((gap) => gap > 0 && gap < shortestMinutes);
}

/** What the reason is made of. */
export interface SlotFacts {
  readonly date: LocalDate;
  readonly startMinute: MinuteOfDay;
  readonly practitioner: { readonly id: StaffId; readonly name: string };
  readonly gaps: readonly number[];
}

/** "In the ideal days, on the usual Tuesday, with Mara as last time" */
export function slotReason(facts: SlotFacts, preferences: SlotPreferences): string {
  const parts = [
    dayPart(facts.date, preferences),
    weekdayPart(facts.date, preferences),
    timePart(facts.startMinute, preferences),
    practitionerPart(facts.practitioner, preferences),
    ...facts.gaps.map((gap) => `leaves ${gap} minutes that cannot be booked`),
  ].filter((part) => part !== '');
  const sentence = parts.length === 0 ? 'free' : parts.join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function dayPart(date: LocalDate, preferences: SlotPreferences): string {
  if (preferences.idealFrom === undefined && preferences.idealTo === undefined) return '';
  const days = daysFromIdeal(date, preferences);
  if (days === 0) return 'in the ideal days';
  return `${spanWords(Math.abs(days))} ${days < 0 ? 'before' : 'after'} the ideal days`;
}

/** Beyond two months nobody counts days. */
function spanWords(days: number): string {
  if (days <= 60) return days === 1 ? '1 day' : `${days} days`;
  return `about ${Math.round(days / 30.4)} months`;
}

function weekdayPart(date: LocalDate, { usualWeekday, asked }: SlotPreferences): string {
  if (usualWeekday !== isoWeekday(date)) return '';
  return `on ${asked?.weekday ? 'a' : 'the usual'} ${weekdayNames[usualWeekday - 1]}`;
}

function timePart(minute: MinuteOfDay, { usualMinute, asked }: SlotPreferences): string {
  if (usualMinute === undefined) return '';
  const away = Math.abs(minute - usualMinute);
  const time = `the ${asked?.minute ? 'chosen' : 'usual'} time`;
  if (away === 0) return `at ${time}`;
  return away <= 30 ? `near ${time}` : '';
}

function practitionerPart(
  practitioner: SlotFacts['practitioner'],
  { practitionerId, asked }: SlotPreferences,
): string {
  if (practitionerId === undefined || asked?.practitioner) return `with ${practitioner.name}`;
  return practitionerId === practitioner.id
    ? `with ${practitioner.name} as last time`
    : `with ${practitioner.name} this time`;
}
