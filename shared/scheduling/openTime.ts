/**
 * When somebody can be booked at all: opening hours or shifts, less absences, closures and the minutes that the clock
 * skips or shows twice. Bookings are not looked at here.
 */
import { clamp, type Interval, merge, subtract } from './interval.ts';
import {
  dateOf,
  epochDay,
  isoWeekday,
  type LocalDate,
  type LocalDateTime,
  minuteOfDay,
  zoneTransitions,
} from './wallTime.ts';
import { millisecondsPerDay } from './zoneOffset.ts';

/** Hours by ISO weekday (1 Monday … 7 Sunday), in any order. A weekday that is absent or empty is closed. */
export type WeekHours = Readonly<Partial<Record<number, readonly Interval[]>>>;

/** Time away, `[from, to)` on the wall clock; may span days: a holiday, an afternoon off, a closed week. */
export interface AwaySpan {
  readonly from: LocalDateTime;
  readonly to: LocalDateTime;
}

/** The clinic as everybody in it shares it. */
export interface ClinicTime {
  /** IANA zone. */
  readonly zone: string;
  readonly openingHours: WeekHours;
  readonly closures: readonly AwaySpan[];
}

/** One person's own time. */
export interface StaffTime {
  /** Replaces the opening hours for this person, the whole week. Absent: the clinic's hours. */
  readonly shifts?: WeekHours | undefined;
  readonly absences: readonly AwaySpan[];
}

const minutesPerDay = 1440;
const wholeDay: Interval = { start: 0, end: minutesPerDay };

/** The minutes of `date` in which this person works. Sorted, non-overlapping. */
export function openTimeOf(clinic: ClinicTime, staff: StaffTime, date: LocalDate): Interval[] {
  const hours = (staff.shifts ?? clinic.openingHours)[isoWeekday(date)] ?? [];
  if (hours.length === 0) return [];
  const away = [
    ...awayOn(clinic.closures, date),
    ...awayOn(staff.absences, date),
    ...minutesWithoutOneInstant(date, clinic.zone),
  ];
  return subtract(clamp(merge(hours), wholeDay), merge(away));
}

/** The part of each span that falls on `date`, in minutes of that day; in no order. */
export function awayOn(spans: readonly AwaySpan[], date: LocalDate): Interval[] {
  const today = epochDay(date);
  const parts: Interval[] = [];
  for (const { from, to } of spans) {
    if (to < date || dateOf(from) > date) continue;
    const start = Math.max(0, (epochDay(from) - today) * minutesPerDay + minuteOfDay(from));
    const end = Math.min(minutesPerDay, (epochDay(to) - today) * minutesPerDay + minuteOfDay(to));
    if (start < end) parts.push({ start, end });
  }
  return parts;
}

/**
 * The minutes of `date` that the clinic's clock skips in spring or shows twice in autumn. Neither is bookable: the
 * first do not exist, and of the second nobody could tell which one a card with "01:30" means. On all other minutes an
 * hour on the wall is an hour on the stopwatch.
 */
export function minutesWithoutOneInstant(date: LocalDate, zone: string): Interval[] {
  const day = epochDay(date);
  // No zone is a day ahead of UTC or behind it, so the UTC days on either side hold every change that reaches in here.
  const changes = zoneTransitions(zone, (day - 1) * millisecondsPerDay, (day + 2) * millisecondsPerDay);
  return changes.flatMap((change) => {
    const changeAsUtc = Math.round(change.instant / 60_000) - day * minutesPerDay;
    const start = changeAsUtc + Math.min(change.offsetBefore, change.offsetAfter);
    const end = changeAsUtc + Math.max(change.offsetBefore, change.offsetAfter);
    return clamp([{ start, end }], wholeDay);
  });
}
