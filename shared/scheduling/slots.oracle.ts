/**
 * Free slots the slow way: every grid minute of every day and every practitioner, minute by minute, each asked of the
 * whole calendar in text. Shares nothing with the sweep but the calendar's shape and the wall clock.
 */
import type { BookablePractitioner, BookingCalendar, SlotWish } from './bookingCalendar.ts';
import type { BusyByDate } from './busyTime.ts';
import type { Interval } from './interval.ts';
import { addDays, atMinute, instantOf, isoWeekday, type LocalDateTime } from './wallTime.ts';

/** "2026-11-24T10:00 mara", in order of time, then of practitioners. */
export function freeSlotsByOracle(calendar: BookingCalendar, wish: SlotWish): string[] {
  const walls = wallMinutes(calendar, wish);
  const people = calendar.practitioners.map((practitioner) => ({
    id: practitioner.id,
    works: walls.map((wall) => wall.isReal && worksAt(calendar, practitioner, wall.local)),
    isBusy: walls.map((wall) => isBusy(practitioner.busy, wall.local)),
  }));
  const rooms = calendar.rooms.map((room) => walls.map((wall) => isBusy(room.busy, wall.local)));
  const clientIsBusy = walls.map((wall) => isBusy(calendar.clientBusy, wall.local));
  const found: string[] = [];
  for (const [index, wall] of walls.entries()) {
    const visit = indexes(index, wish.durationMinutes);
    const held = indexes(index, wish.durationMinutes + wish.bufferMinutes);
    if (wall.minute % calendar.gridMinutes !== 0 || wall.local.slice(0, 10) > wish.to) continue;
    if (wall.instant < calendar.notBefore || visit.some((at) => clientIsBusy[at])) continue;
    if (rooms.length > 0 && rooms.every((room) => held.some((at) => room[at]))) continue;
    for (const { id, works, isBusy: busyAt } of people)
      if (
        wall.minute + wish.durationMinutes <= 1440 &&
        visit.every((at) => works[at]) &&
        !held.some((at) => busyAt[at])
      )
        found.push(`${wall.local} ${id}`);
  }
  return found;
}

interface WallMinute {
  readonly local: LocalDateTime;
  readonly minute: number;
  /** Happens once, neither never nor twice. */
  readonly isReal: boolean;
  readonly instant: number;
}

const known = new Map<string, WallMinute[]>();

/** Every minute on the wall of the days asked for, and of the day after them. */
function wallMinutes({ clinic }: BookingCalendar, { from, to }: SlotWish): WallMinute[] {
  const minutes = known.get(`${clinic.zone} ${from} ${to}`) ?? [];
  if (minutes.length > 0) return minutes;
  known.set(`${clinic.zone} ${from} ${to}`, minutes);
  for (let date = from; date <= addDays(to, 1); date = addDays(date, 1))
    for (let minute = 0; minute < 1440; minute++) {
      const local = atMinute(date, minute);
      const { kind, instant } = instantOf(local, clinic.zone);
      minutes.push({ local, minute, isReal: kind === 'exact', instant });
    }
  return minutes;
}

function worksAt({ clinic }: BookingCalendar, person: BookablePractitioner, local: LocalDateTime): boolean {
  const hours = (person.shifts ?? clinic.openingHours)[isoWeekday(local)] ?? [];
  const away = [...clinic.closures, ...person.absences];
  return isIn(hours, local) && !away.some((span) => span.from <= local && local < span.to);
}

function isBusy(busy: BusyByDate, local: LocalDateTime): boolean {
  return isIn(busy.get(local.slice(0, 10)) ?? [], local);
}

function isIn(spans: readonly Interval[], local: LocalDateTime): boolean {
  const minute = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  return spans.some((span) => span.start <= minute && minute < span.end);
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
