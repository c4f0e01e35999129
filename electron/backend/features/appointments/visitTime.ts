/** From the clinic's wall clock to instants, and the refusal for a time that its clock never shows. */
import {
  addMinutes,
  instantOf,
  type LocalDateTime,
  wallTimeOf,
} from '../../../../shared/scheduling/wallTime.ts';
import { AppError } from '../../appError.ts';
import { clockOf, spokenDay } from './words.ts';

export interface VisitTime {
  readonly startsLocal: LocalDateTime;
  readonly endsLocal: LocalDateTime;
  readonly durationMinutes: number;
  readonly timeZone: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

/**
 * A time that happens twice, when the clocks go back, is the earlier one.
 * @throws AppError `time_does_not_exist` with `details.nextTime`
 */
export function visitTime(startsLocal: LocalDateTime, durationMinutes: number, timeZone: string): VisitTime {
  const { kind, instant } = instantOf(startsLocal, timeZone);
  if (kind === 'skipped') {
    const nextTime = wallTimeOf(instant, timeZone);
    throw new AppError(
      'time_does_not_exist',
      `The clocks go forward on ${spokenDay(startsLocal.slice(0, 10))}: ${clockOf(startsLocal)} does not exist that day. Choose ${clockOf(nextTime)} or another time.`,
      { nextTime },
    );
  }
  return {
    startsLocal,
    endsLocal: addMinutes(startsLocal, durationMinutes),
    durationMinutes,
    timeZone,
    startsAt: instant,
    endsAt: instant + durationMinutes * 60_000,
  };
}
