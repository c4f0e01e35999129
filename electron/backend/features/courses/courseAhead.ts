/** The visits of a course that are still ahead, with the changed one among them as it stood before the change. */
import type { Kysely } from 'kysely';
import type { AppointmentId } from '../../../../shared/ids.ts';
import { compare, dateOf, type LocalDate } from '../../../../shared/scheduling/wallTime.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { type Appointment, findAppointment } from '../appointments/appointments.repo.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { type CourseSoFar, courseSoFar } from './courseSoFar.ts';

export interface CourseAhead {
  readonly course: CourseSoFar;
  /** As it is now. */
  readonly changed: Appointment;
  readonly change: 'moved' | 'missed' | 'cancelled';
  /** In order of session; the changed one with its old time. */
  readonly visits: readonly NumberedVisit[];
  /** When the last session before these took place. */
  readonly lastSessionOn: LocalDate | undefined;
}

export interface NumberedVisit {
  readonly visit: Appointment;
  readonly sessionNumber: number;
}

/** @returns undefined where nothing follows from the change: no plan, or the session has another date already */
export async function findCourseAhead(
  db: Kysely<Schema>,
  id: AppointmentId,
  now: number,
): Promise<CourseAhead | undefined> {
  const changed = await findAppointment(db, id);
  if (!changed) throw new AppError('not_found', 'This visit is not in the calendar any more.');
  const { clientId, planId, status } = changed;
  if (!planId || status === 'fulfilled' || status === 'entered-in-error') return undefined;
  const plan = await db.selectFrom('plans').select('status').where('id', '=', planId).executeTakeFirst();
  if (plan?.status !== 'active') return undefined;
  const course = await courseSoFar(db, { clientId, planId }, now);
  const own = course.visits.filter((visit) => visit.planId === planId);
  const isOff = status === 'cancelled' || status === 'noshow';
  const others = own.filter((visit) => visit.id !== id && visit.status !== 'fulfilled');
  if (isOff && others.some((visit) => visit.sessionNumber === changed.sessionNumber)) return undefined;
  const before = isOff ? changed : await asItWas(db, changed);
  const visits = numbered([...others, before], course);
  const fulfilled = own
    .filter((visit) => visit.status === 'fulfilled')
    .map((visit) => dateOf(visit.startsLocal));
  return {
    course,
    changed,
    change: status === 'cancelled' ? 'cancelled' : status === 'noshow' ? 'missed' : 'moved',
    visits,
    lastSessionOn: [...fulfilled, course.lastSignedOn ?? ''].sort().at(-1) || undefined,
  };
}

/** Where the visit was before it came to the time it has now: the audit knows. */
async function asItWas(db: Kysely<Schema>, visit: Appointment): Promise<Appointment> {
  for (const { before } of await listHistory(db, 'appointment', visit.id)) {
    const earlier: Partial<Appointment> = before === null ? {} : JSON.parse(before); // only saveVisit writes it
    if (earlier.startsLocal && earlier.startsLocal !== visit.startsLocal)
      return {
        ...visit,
        startsLocal: earlier.startsLocal,
        practitionerId: earlier.practitionerId ?? visit.practitionerId,
      };
  }
  return visit;
}

/** By their own numbers where they have one each, else in order of time. */
function numbered(visits: readonly Appointment[], { sessionsDone }: CourseSoFar): NumberedVisit[] {
  const own = visits.map((visit) => visit.sessionNumber);
  const isNumbered = new Set(own).size === own.length && !own.includes(null);
  if (isNumbered)
    return visits
      .map((visit) => ({ visit, sessionNumber: visit.sessionNumber ?? 0 }))
      .sort((one, other) => one.sessionNumber - other.sessionNumber);
  return visits
    .toSorted((one, other) => compare(one.startsLocal, other.startsLocal))
    .map((visit, index) => ({ visit, sessionNumber: sessionsDone + index + 1 }));
}
