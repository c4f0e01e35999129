/** What becomes of the later visits of a course when one was moved, missed or cancelled: before and after, nothing saved. */
import type { Kysely } from 'kysely';
import type { AppointmentId } from '../../../../shared/ids.ts';
import { type PlannedVisit, type ReflowedVisit, reflow } from '../../../../shared/scheduling/reflow.ts';
import {
  addDays,
  atMinute,
  dateOf,
  laterOf,
  localDateOf,
  minuteOfDay,
} from '../../../../shared/scheduling/wallTime.ts';
import type { Schema } from '../../db/schema.ts';
import type { Appointment } from '../appointments/appointments.repo.ts';
import { getService, getZone } from '../appointments/bookingParts.ts';
import { loadBookingCalendar } from '../appointments/freeTimes.ts';
import { type CourseAhead, findCourseAhead, type NumberedVisit } from './courseAhead.ts';
import type { CourseTime } from './proposeCourse.ts';
import { windowAfterSession } from './windowAfterSession.ts';

export interface ReflowLine {
  readonly appointmentId: AppointmentId;
  /** As it was read; goes back with the change. */
  readonly version: number;
  readonly sessionNumber: number;
  readonly outcome: ReflowedVisit['outcome'];
  readonly sentence: string;
  readonly before: Omit<CourseTime, 'reason'>;
  /** null: no date was found. Why it is this one stands in the sentence. */
  readonly after: Omit<CourseTime, 'reason'> | null;
  readonly alternatives: readonly CourseTime[];
  /** It was cancelled or missed: a new visit takes its place. */
  readonly isMadeUpFor: boolean;
}

export interface ProposedReflow {
  readonly change: CourseAhead['change'];
  readonly sessionNumber: number;
  /** Every visit from the changed one on. Empty: nothing follows from the change. */
  readonly lines: readonly ReflowLine[];
}

const nothing: ProposedReflow = { change: 'moved', sessionNumber: 0, lines: [] };
/** Past its window each visit is looked for another eight weeks. */
const daysForEachVisit = 16 * 7;

export async function proposeReflow(
  db: Kysely<Schema>,
  id: AppointmentId,
  now: number,
): Promise<ProposedReflow> {
  const ahead = await findCourseAhead(db, id, now);
  const changed = ahead?.visits.find(({ visit }) => visit.id === id);
  if (!ahead || !changed) return nothing;
  const calendar = await loadCalendar(db, ahead, now);
  const service = await getService(db, ahead.changed.serviceId, false);
  const names = await namesOf(db);
  const reflowed = reflow(calendar, {
    durationMinutes: Math.max(...ahead.visits.map(({ visit }) => visit.durationMinutes)),
    bufferMinutes: service.bufferMinutes,
    visits: ahead.visits.map(planned),
    change: changeOf(ahead, changed),
    lastSessionOn: ahead.lastSessionOn,
    windowAfter: await windowAfterSession(db, { ...ahead.course, clientId: ahead.changed.clientId }),
  });
  return {
    change: ahead.change,
    sessionNumber: changed.sessionNumber,
    lines: reflowed.flatMap((line) => {
      const visit = ahead.visits.find((one) => one.visit.id === line.before.appointmentId)?.visit;
      return visit ? [lineOf(line, visit, names)] : [];
    }),
  };
}

/** The old times of the visits that may move are free again. */
async function loadCalendar(db: Kysely<Schema>, { visits, changed }: CourseAhead, now: number) {
  const today = localDateOf(now, await getZone(db));
  const last = visits.map(({ visit }) => dateOf(visit.startsLocal)).reduce(laterOf, today);
  const until = laterOf(last, dateOf(changed.startsLocal));
  return loadBookingCalendar(db, {
    from: today,
    to: addDays(until, visits.length * daysForEachVisit),
    notBefore: now,
    clientId: changed.clientId,
    roomId: changed.roomId === null ? null : undefined,
    // The changed one keeps the time that it has now.
    except: visits.map(({ visit }) => visit.id).filter((id) => id !== changed.id),
  });
}

function planned({ visit, sessionNumber }: NumberedVisit): PlannedVisit {
  return { ...placeOf(visit), sessionNumber, appointmentId: visit.id };
}

function placeOf({ startsLocal, practitionerId }: Pick<Appointment, 'startsLocal' | 'practitionerId'>) {
  return { date: dateOf(startsLocal), startMinute: minuteOfDay(startsLocal), practitionerId };
}

function changeOf({ change, changed }: CourseAhead, { sessionNumber }: NumberedVisit) {
  if (change === 'moved') return { kind: change, sessionNumber, to: placeOf(changed) };
  return { kind: change, sessionNumber };
}

async function namesOf(db: Kysely<Schema>): Promise<ReadonlyMap<string, string>> {
  const people = await db.selectFrom('staff').select(['id', 'name']).execute();
  return new Map(people.map((person) => [person.id, person.name]));
}

function lineOf(line: ReflowedVisit, visit: Appointment, names: ReadonlyMap<string, string>): ReflowLine {
  const nameOf = (id: string) => names.get(id) ?? '';
  const { practitionerId, roomId, startsLocal } = visit;
  const isOff = visit.status === 'cancelled' || visit.status === 'noshow';
  const { after } = line;
  return {
    appointmentId: visit.id,
    version: visit.version,
    sessionNumber: line.sessionNumber,
    outcome: line.outcome,
    sentence: line.sentence,
    before: { startsLocal, practitionerId, practitionerName: nameOf(practitionerId), roomId },
    after: after
      ? {
          startsLocal: atMinute(after.date, after.startMinute),
          practitionerId: after.practitionerId,
          practitionerName: nameOf(after.practitionerId),
          roomId: after.roomId === undefined ? roomId : after.roomId,
        }
      : null,
    alternatives: line.alternatives.map((slot) => ({
      startsLocal: slot.startsLocal,
      practitionerId: slot.practitionerId,
      practitionerName: nameOf(slot.practitionerId),
      roomId: slot.roomId,
      reason: slot.reason,
    })),
    isMadeUpFor: isOff,
  };
}
