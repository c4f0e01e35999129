/** The dates of a whole course, each with its reason and others to choose from. Saves nothing. */
import type { Kysely } from 'kysely';
import type { RoomId, StaffId } from '../../../../shared/ids.ts';
import type { BookingCalendar } from '../../../../shared/scheduling/bookingCalendar.ts';
import { type CourseVisit, proposeCourse, waitsSentence } from '../../../../shared/scheduling/course.ts';
import { type DateVerdict, judgeDate } from '../../../../shared/scheduling/followUpWindow.ts';
import type { Slot } from '../../../../shared/scheduling/slots.ts';
import type { VisitTaste, VisitWindow, WindowAfter } from '../../../../shared/scheduling/visitProposal.ts';
import {
  addDays,
  dateOf,
  type LocalDate,
  laterOf,
  localDateOf,
} from '../../../../shared/scheduling/wallTime.ts';
import type { ProposeCourseInput } from '../../../../shared/schemas/courses.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { getService, getZone } from '../appointments/bookingParts.ts';
import { loadBookingCalendar } from '../appointments/freeTimes.ts';
import { searchWindow, usual } from '../appointments/suggestTimes.ts';
import { protocolInForce } from '../protocols/protocols.repo.ts';
import { type CourseSoFar, courseSoFar } from './courseSoFar.ts';
import { windowAfterSession } from './windowAfterSession.ts';

/** A time that can be booked. */
export interface CourseTime {
  readonly startsLocal: string;
  readonly practitionerId: StaffId;
  readonly practitionerName: string;
  readonly roomId: RoomId | null;
  /** Why it is offered; empty for one that somebody chose. */
  readonly reason: string;
}

export interface ProposedVisit {
  readonly sessionNumber: number;
  readonly verdict: CourseVisit['verdict'] | DateVerdict;
  readonly sentence: string;
  readonly time: CourseTime | null;
  readonly alternatives: readonly CourseTime[];
}

export interface ProposedCourse {
  /** null: a new plan is made when it is booked. */
  readonly planId: string | null;
  readonly indication: CourseSoFar['indication'];
  readonly plannedCount: number | null;
  /** Signed or booked already, before the first date proposed here. */
  readonly sessionsBefore: number;
  readonly visits: readonly ProposedVisit[];
}

/** Past its window a visit is looked for another eight weeks; no published course waits longer than eight between two. */
const daysForEachVisit = 16 * 7;

export async function proposeWholeCourse(
  db: Kysely<Schema>,
  input: ProposeCourseInput,
  now: number,
): Promise<ProposedCourse> {
  const service = await getService(db, input.serviceId, true);
  if (service.kind !== 'treatment')
    throw new AppError('bad_input', 'A course is made of treatments. Choose a treatment, not another visit.');
  const today = localDateOf(now, await getZone(db));
  const course = await courseSoFar(db, input, now);
  const held = await searchWindow(db, input, { kind: service.kind, today });
  const from = laterOf(laterOf(input.fromDate ?? today, today), held.earliest ?? today);
  const count = input.count ?? (await whatIsLeft(db, course));
  const calendar = await loadBookingCalendar(db, {
    from: today,
    to: addDays(laterOf(from, course.lastOn ?? from), Math.max(1, count) * daysForEachVisit),
    notBefore: now,
    clientId: input.clientId,
    practitionerId: input.practitionerId,
  });
  const taste = { ...(await tasteOf(db, input)), ...service };
  const windowAfter = await windowAfterSession(db, { ...course, clientId: input.clientId });
  const search = { calendar, taste, from, blocked: held.blocked, windowAfter, count };
  return {
    planId: course.plan?.id ?? null,
    indication: course.indication,
    plannedCount: course.plan?.plannedCount ?? null,
    sessionsBefore: course.nextSession - 1,
    visits: proposeEach(search, input, course),
  };
}

/** 0 when every planned session is done or booked. */
async function whatIsLeft(
  db: Kysely<Schema>,
  { plan, indication, nextSession }: CourseSoFar,
): Promise<number> {
  const usual = (await protocolInForce(db, indication)).sessions?.usual ?? 3;
  return Math.max(0, (plan?.plannedCount ?? usual) - (nextSession - 1));
}

/** What was asked for, else what the client is used to. A day that was asked for is not overruled by who is usual. */
async function tasteOf(db: Kysely<Schema>, input: ProposeCourseInput) {
  const known = await usual(db, input.clientId);
  const asked = {
    weekday: input.weekday !== undefined,
    minute: input.minute !== undefined,
    practitioner: input.practitionerId !== undefined,
  };
  const usualPerson = asked.weekday ? undefined : known.practitionerId;
  return {
    weekday: input.weekday ?? known.usualWeekday,
    minute: input.minute ?? known.usualMinute,
    practitionerId: input.practitionerId ?? usualPerson,
    asked,
  };
}

interface Search {
  readonly calendar: BookingCalendar;
  readonly taste: VisitTaste;
  readonly from: LocalDate;
  readonly blocked: string | undefined;
  readonly windowAfter: WindowAfter;
  readonly count: number;
}

/** Each visit from the date of the one before it, whether that was proposed or chosen. */
function proposeEach(search: Search, input: ProposeCourseInput, course: CourseSoFar): ProposedVisit[] {
  const visits: ProposedVisit[] = [];
  let previous = course.lastOn;
  for (let index = 0; index < search.count; index++) {
    const sessionNumber = course.nextSession + index;
    const isWaiting = index > 0 && visits[index - 1]?.time === null;
    const visit = isWaiting
      ? withoutTime(sessionNumber, 'waits', waitsSentence)
      : proposeOne(search, { sessionNumber, previous, chosen: input.chosen[index] });
    visits.push(visit);
    previous = visit.time ? dateOf(visit.time.startsLocal) : undefined;
  }
  return visits;
}

interface VisitToPropose {
  readonly sessionNumber: number;
  readonly previous: LocalDate | undefined;
  readonly chosen: ProposeCourseInput['chosen'][number] | undefined;
}

function proposeOne(search: Search, { sessionNumber, previous, chosen }: VisitToPropose): ProposedVisit {
  const { calendar, taste, from, windowAfter, blocked } = search;
  if (blocked !== undefined) return withoutTime(sessionNumber, 'blocked', blocked);
  const [found] = proposeCourse(calendar, {
    ...taste,
    count: 1,
    firstSessionNumber: sessionNumber,
    lastSessionOn: previous,
    from,
    windowAfter,
  });
  const offered = [...(found?.slot ? [found.slot] : []), ...(found?.alternatives ?? [])];
  const times = offered.map((slot) => timeOf(calendar, slot));
  const own = chosen && timeOf(calendar, { ...chosen, reason: '' });
  const time = (own && times.find((one) => isSame(one, own))) ?? own ?? times[0] ?? null;
  const judged = found && own ? judgeChosen(found.window, dateOf(own.startsLocal)) : found;
  return {
    sessionNumber,
    verdict: judged?.verdict ?? 'none_free',
    sentence: judged?.sentence ?? '',
    time,
    alternatives: times.filter((one) => time === null || !isSame(one, time)),
  };
}

function judgeChosen(window: VisitWindow | undefined, date: LocalDate) {
  return window ? judgeDate(window, date) : { verdict: 'ok' as const, sentence: 'Starts the course.' };
}

function timeOf(
  calendar: BookingCalendar,
  {
    startsLocal,
    practitionerId,
    roomId,
    reason,
  }: Pick<Slot, 'startsLocal' | 'practitionerId' | 'roomId' | 'reason'>,
): CourseTime {
  const person = calendar.practitioners.find((one) => one.id === practitionerId);
  return { startsLocal, practitionerId, practitionerName: person?.name ?? '', roomId, reason };
}

const isSame = (a: CourseTime, b: CourseTime) =>
  a.startsLocal === b.startsLocal && a.practitionerId === b.practitionerId;

function withoutTime(sessionNumber: number, verdict: 'waits' | 'blocked', sentence: string): ProposedVisit {
  return { sessionNumber, verdict, sentence, time: null, alternatives: [] };
}
