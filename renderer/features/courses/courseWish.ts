/** What has been chosen in the course dialog, and the question to the backend that follows from it. Plain values. */
import { type IndicationId, indicationIds } from '../../../shared/clinical/indications.ts';
import type { ClientId, PlanId, ServiceId, StaffId } from '../../../shared/ids.ts';
import type { BookCourseInput, ProposeCourseInput } from '../../../shared/schemas/courses.ts';
import type { CourseTime, ProposedCourse, ProposedVisit } from './courseTypes.ts';

export interface CourseWish {
  /** A running plan, or what a new one is for. */
  readonly plan: { readonly planId: PlanId } | { readonly indication: IndicationId } | undefined;
  readonly serviceId: ServiceId | undefined;
  readonly practitionerId: StaffId | undefined;
  /** undefined: as many as the plan has left. */
  readonly count: number | undefined;
  readonly weekday: number | undefined;
  /** 'HH:MM'; '' leaves it to what the client is used to. */
  readonly time: string;
  readonly fromDate: string;
  /** Dates that somebody has chosen for the first visits. */
  readonly chosen: readonly CourseTime[];
}

export const emptyWish: CourseWish = {
  plan: undefined,
  serviceId: undefined,
  practitionerId: undefined,
  count: undefined,
  weekday: undefined,
  time: '',
  fromDate: '',
  chosen: [],
};

/** @returns undefined while something is missing */
export function questionOf(clientId: ClientId, wish: CourseWish): ProposeCourseInput | undefined {
  const { plan, serviceId, practitionerId, count, weekday, time, fromDate, chosen } = wish;
  if (!plan || !serviceId) return undefined;
  return {
    clientId,
    serviceId,
    ...plan,
    chosen: chosen.map(placeOf),
    ...(practitionerId ? { practitionerId } : {}),
    ...(count === undefined ? {} : { count }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(time === '' ? {} : { minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) }),
    ...(fromDate === '' ? {} : { fromDate }),
  };
}

const placeOf = ({ startsLocal, practitionerId, roomId }: CourseTime) => ({
  startsLocal,
  practitionerId,
  roomId,
});

/** The visits that have a date, up to the first that has none. */
export function bookable(
  course: ProposedCourse | undefined,
): ReadonlyArray<ProposedVisit & { time: CourseTime }> {
  const visits: Array<ProposedVisit & { time: CourseTime }> = [];
  for (const visit of course?.visits ?? []) {
    if (!visit.time) break;
    visits.push({ ...visit, time: visit.time });
  }
  return visits;
}

/** @returns undefined while something is missing */
export function bookingOf(
  question: ProposeCourseInput,
  course: ProposedCourse | undefined,
  overrideReason: string,
): BookCourseInput | undefined {
  const visits = bookable(course).map(({ sessionNumber, time }) => ({ sessionNumber, ...placeOf(time) }));
  if (visits.length === 0) return undefined;
  const plan = 'planId' in question ? { planId: question.planId } : { indication: question.indication };
  const { clientId, serviceId } = question;
  const reason = overrideReason.trim() === '' ? {} : { overrideReason };
  return { clientId, serviceId, ...plan, visits, note: '', ...reason };
}

/** Another date for one visit: those before it stay as they are shown, those after it are asked for again. */
export function withTime(course: ProposedCourse, index: number, time: CourseTime): readonly CourseTime[] {
  const before = course.visits.slice(0, index).flatMap((visit) => (visit.time ? [visit.time] : []));
  return [...before, time];
}

export function indicationOf(value: string): IndicationId | undefined {
  return indicationIds.find((id) => id === value);
}
