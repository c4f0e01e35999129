/** Visits that fall into somebody's time away: they stay booked until the desk has moved or cancelled them. */
import type { Kysely } from 'kysely';
import { addMinutes, instantOf } from '../../../../shared/scheduling/wallTime.ts';
import type { Schema } from '../../db/schema.ts';
import type { Appointment } from '../appointments/appointments.repo.ts';
import { type CalendarVisit, listVisitsBetween } from '../appointments/calendar.repo.ts';
import { type Absence, listAbsences } from './availability.repo.ts';

type Away = Pick<Absence, 'staffId' | 'startsLocal' | 'endsLocal'>;

/** As `durationMinutes` of a booking allows. */
const longestVisitMinutes = 720;

/** What has begun or is over is nobody's to move any more. */
const isStillToMove = ({ status }: Pick<Appointment, 'status'>) =>
  status === 'booked' || status === 'arrived';

/** Does the visit stand in time in which its practitioner is away or the clinic closed? */
export function isDuringAbsence(
  visit: Pick<Appointment, 'status' | 'practitionerId' | 'startsLocal' | 'durationMinutes'>,
  absences: readonly Away[],
): boolean {
  if (!isStillToMove(visit)) return false;
  const endsLocal = addMinutes(visit.startsLocal, visit.durationMinutes);
  return absences.some(
    ({ staffId, ...away }) =>
      (staffId === null || staffId === visit.practitionerId) &&
      away.startsLocal < endsLocal &&
      visit.startsLocal < away.endsLocal,
  );
}

export interface MarkedVisit extends CalendarVisit {
  /** Its practitioner is away then, or the clinic is closed; false for what is over. */
  readonly isDuringAbsence: boolean;
}

/** In one look for all of them, from the first that is still to move to the last. */
export async function markVisits(
  db: Kysely<Schema>,
  visits: readonly CalendarVisit[],
): Promise<MarkedVisit[]> {
  const starts = visits.filter(isStillToMove).map((visit) => visit.startsLocal);
  const [first, last] = [starts.toSorted()[0], starts.toSorted().at(-1)];
  const absences =
    first && last
      ? await listAbsences(db, { fromLocal: first, toLocal: addMinutes(last, longestVisitMinutes) })
      : [];
  const isAway = (visit: CalendarVisit) => absences.length > 0 && isDuringAbsence(visit, absences);
  return visits.map((visit) => ({ ...visit, isDuringAbsence: isAway(visit) }));
}

/** Those still to come that fall into it, in order of time. */
export async function listVisitsDuring(
  db: Kysely<Schema>,
  away: Away,
  clock: { readonly zone: string; readonly now: number },
): Promise<CalendarVisit[]> {
  const from = Math.max(instantOf(away.startsLocal, clock.zone).instant, clock.now);
  const to = instantOf(away.endsLocal, clock.zone).instant;
  if (to <= from) return [];
  return (await listVisitsBetween(db, { from, to })).filter((visit) => isDuringAbsence(visit, [away]));
}
