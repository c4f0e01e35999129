/** The demo's own appointment book while it is being invented: who is taken when, in memory. */
import { addDays, isoWeekday, type LocalDate } from '../../../shared/scheduling/wallTime.ts';
import type { House } from './houses.ts';
import type { Practitioner } from './premises.ts';
import type { Random } from './random.ts';

export interface Place {
  readonly practitioner: Practitioner;
  readonly date: LocalDate;
  readonly minute: number;
}

interface Wanted {
  readonly date: LocalDate;
  readonly preferred: Practitioner;
  /** Taken from the practitioner's day, cleaning included. */
  readonly minutes: number;
}

const grid = 15;
const lunch = { start: 12 * 60 + 45, end: 13 * 60 + 30 };
const daysTried = 12;

export interface Diary {
  /** A free time on the wanted day or one of the next; undefined when the clinic is full for a fortnight. */
  place(wanted: Wanted): Place | undefined;
  /** The time is free again, after a cancellation. */
  free(place: Place): void;
  /** Nothing will be wished for before this day any more: what is remembered stays small over many years. */
  forgetBefore(date: LocalDate): void;
}

export function createDiary(
  { opensAt, closesAt }: House,
  practitioners: readonly Practitioner[],
  random: Random,
): Diary {
  const taken = new Map<string, Array<{ start: number; end: number }>>();
  const keyOf = (practitioner: Practitioner, date: LocalDate) => `${practitioner.id} ${date}`;
  const starts = (practitioner: Practitioner, date: LocalDate, minutes: number): number[] => {
    const day = taken.get(keyOf(practitioner, date)) ?? [];
    const isFree = (start: number) =>
      [lunch, ...day].every((span) => start >= span.end || start + minutes <= span.start);
    const found: number[] = [];
    for (let start = opensAt; start + minutes <= closesAt; start += grid)
      if (isFree(start)) found.push(start);
    return found;
  };
  const inOrder = (wanted: Wanted) => [
    ...(random.chance(0.85) ? [wanted.preferred] : []),
    ...practitioners.filter((one) => one !== wanted.preferred),
    wanted.preferred,
  ];
  return {
    place(wanted) {
      for (let step = 0; step < daysTried; step += 1) {
        const date = addDays(wanted.date, step);
        const weekday = isoWeekday(date);
        for (const practitioner of inOrder(wanted)) {
          if (!practitioner.weekdays.has(weekday)) continue;
          const free = starts(practitioner, date, wanted.minutes);
          if (free.length === 0) continue;
          const minute = random.pick(free);
          const key = keyOf(practitioner, date);
          taken.set(key, [...(taken.get(key) ?? []), { start: minute, end: minute + wanted.minutes }]);
          return { practitioner, date, minute };
        }
      }
      return undefined;
    },
    free({ practitioner, date, minute }) {
      const key = keyOf(practitioner, date);
      taken.set(
        key,
        (taken.get(key) ?? []).filter((span) => span.start !== minute),
      );
    },
    forgetBefore(date) {
      for (const key of taken.keys()) if (key.slice(-date.length) < date) taken.delete(key);
    },
  };
}
