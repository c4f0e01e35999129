/** How far a visit has come by now: past ones are over, those of today stand where the clock says. */
import type { Appointment } from '../features/appointments/appointments.repo.ts';
import type { JourneyVisit } from './journey.ts';
import type { Random } from './random.ts';

type State = Pick<
  Appointment,
  | 'status'
  | 'confirmedAt'
  | 'arrivedAt'
  | 'numbingStartedAt'
  | 'treatmentStartedAt'
  | 'finishedAt'
  | 'cancelReason'
  | 'nextVisitDecision'
>;

interface At {
  readonly visit: JourneyVisit;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly now: number;
  /** Nothing comes after it in this journey. */
  readonly isLast: boolean;
}

const minute = 60_000;
const booked: State = {
  status: 'booked',
  confirmedAt: null,
  arrivedAt: null,
  numbingStartedAt: null,
  treatmentStartedAt: null,
  finishedAt: null,
  cancelReason: null,
  nextVisitDecision: null,
};

export function statusOf(random: Random, at: At): State {
  const { visit, startsAt, now } = at;
  if (visit.outcome === 'cancelled')
    return {
      ...booked,
      status: 'cancelled',
      cancelReason: random.pick(['unwell', 'other_plans', 'work', 'not_healed']),
    };
  if (visit.outcome === 'noshow') return { ...booked, status: 'noshow' };
  const confirmed: State = random.chance(0.6)
    ? { ...booked, confirmedAt: Math.min(startsAt - 1440 * minute, now) }
    : booked;
  if (now >= at.endsAt) {
    const isMissed = at.isLast && isOfToday(at) && random.chance(0.3);
    return isMissed ? { ...confirmed, status: 'noshow' } : held(random, at, confirmed);
  }
  const arrivedAt = Math.min(startsAt - random.between(2, 15) * minute, now);
  const isLate = now >= startsAt && now - startsAt < 12 * minute && random.chance(0.4);
  if (isLate) return confirmed;
  if (now >= startsAt) return { ...confirmed, status: 'checked-in', arrivedAt, treatmentStartedAt: startsAt };
  if (startsAt - now <= 20 * minute) {
    const isNumbing = visit.session !== undefined && now - arrivedAt >= 3 * minute;
    const numbingStartedAt = isNumbing ? arrivedAt + 3 * minute : null;
    return { ...confirmed, status: 'arrived', arrivedAt, numbingStartedAt };
  }
  return confirmed;
}

const isOfToday = ({ now, endsAt }: At) => now - endsAt < 12 * 60 * minute;

function held(random: Random, at: At, confirmed: State): State {
  const { startsAt, endsAt, isLast, visit } = at;
  // Of those who came today and have nothing booked, some are still standing at the desk.
  const undecided = isOfToday(at) && isLast && random.chance(0.8);
  const decision = isLast ? (visit.session === undefined ? 'recall' : 'course_finished') : 'booked';
  return {
    ...confirmed,
    status: 'fulfilled',
    arrivedAt: startsAt - random.between(2, 15) * minute,
    treatmentStartedAt: startsAt,
    finishedAt: endsAt - 5 * minute,
    nextVisitDecision: undecided ? null : decision,
  };
}
