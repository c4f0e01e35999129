/** Which parts of the drawn days are open, closed or skipped by the clock. Pure. */
import { type Interval, subtract } from '../../../shared/scheduling/interval.ts';
import {
  type ClinicTime,
  minutesWithoutOneInstant,
  openTimeOf,
  type StaffTime,
  type WeekHours,
} from '../../../shared/scheduling/openTime.ts';
import { atMinute, instantOf, type LocalDate } from '../../../shared/scheduling/wallTime.ts';
import type { Absence, OwnedHours, Visit } from './calendarTypes.ts';

export type SlotState = 'open' | 'closed' | 'skipped';

export interface OpenHours {
  /** @param column a practitioner's id, or undefined for the clinic as a whole */
  stateAt(date: LocalDate, minute: number, column: string | undefined): SlotState;
  closedOn(date: LocalDate, column: string | undefined): readonly Interval[];
  /** What the clock leaves out. */
  skippedOn(date: LocalDate): readonly Interval[];
}

const wholeDay: Interval = { start: 0, end: 1440 };

export function openHours(
  zone: string,
  hours: readonly OwnedHours[],
  absences: readonly Absence[],
): OpenHours {
  // The clock's changes are looked at apart, so that they can be drawn as what they are.
  const clinic: ClinicTime = {
    zone: 'UTC',
    openingHours: weekOf(hours, null),
    closures: awayOf(absences, null),
  };
  const days = new Map<string, readonly Interval[]>();
  const skipped = new Map<LocalDate, readonly Interval[]>();
  const openOn = (date: LocalDate, column: string | undefined) => {
    const key = `${date} ${column ?? ''}`;
    const known = days.get(key);
    if (known) return known;
    const open = openTimeOf(clinic, staffTime(hours, absences, column), date);
    days.set(key, open);
    return open;
  };
  const skippedOn = (date: LocalDate) => {
    const known = skipped.get(date);
    if (known) return known;
    const spans = minutesWithoutOneInstant(date, zone).filter(
      (span) => instantOf(atMinute(date, span.start), zone).kind === 'skipped',
    );
    skipped.set(date, spans);
    return spans;
  };
  const within = (spans: readonly Interval[], minute: number) =>
    spans.some((span) => span.start <= minute && minute < span.end);
  return {
    closedOn: (date, column) => subtract([wholeDay], openOn(date, column)),
    skippedOn,
    stateAt(date, minute, column) {
      if (within(skippedOn(date), minute)) return 'skipped';
      return within(openOn(date, column), minute) ? 'open' : 'closed';
    },
  };
}

function staffTime(
  hours: readonly OwnedHours[],
  absences: readonly Absence[],
  column: string | undefined,
): StaffTime {
  const own = column !== undefined && hours.some((row) => row.staffId === column);
  return {
    shifts: own ? weekOf(hours, column) : undefined,
    absences: column === undefined ? [] : awayOf(absences, column),
  };
}

function weekOf(hours: readonly OwnedHours[], owner: string | null): WeekHours {
  const week: Partial<Record<number, Interval[]>> = {};
  for (const row of hours) {
    if (row.staffId !== owner) continue;
    const day = week[row.weekday] ?? [];
    day.push({ start: row.startMinute, end: row.endMinute });
    week[row.weekday] = day;
  }
  return week;
}

const awayOf = (absences: readonly Absence[], owner: string | null) =>
  absences
    .filter((absence) => absence.staffId === owner)
    .map((absence) => ({ from: absence.startsLocal, to: absence.endsLocal }));

/** Whole hours of the day that are drawn: opening hours with an hour around them, and whatever is booked outside. */
export function drawnHours(
  hours: readonly OwnedHours[],
  visits: readonly Pick<Visit, 'startsLocal' | 'durationMinutes'>[],
): Interval {
  const starts = hours.map((row) => row.startMinute - 60);
  const ends = hours.map((row) => row.endMinute + 60);
  const booked = visits.map((visit) => {
    const start = Number(visit.startsLocal.slice(11, 13)) * 60 + Number(visit.startsLocal.slice(14, 16));
    return { start, end: start + visit.durationMinutes };
  });
  const first = Math.min(...(starts.length > 0 ? starts : [480]), ...booked.map((span) => span.start));
  const last = Math.max(...(ends.length > 0 ? ends : [1140]), ...booked.map((span) => span.end));
  return {
    start: Math.max(0, Math.floor(first / 60) * 60),
    end: Math.min(1440, Math.ceil(last / 60) * 60),
  };
}

/** The first minute at which anybody may come, for scrolling there. */
export function firstOpenMinute(hours: readonly OwnedHours[]): number {
  return hours.length === 0 ? 480 : Math.min(...hours.map((row) => row.startMinute));
}
