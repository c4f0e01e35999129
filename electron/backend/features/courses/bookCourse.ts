/** Booking a whole course: every visit with its plan and session number in one transaction, or none of them. */
import type { PlanId } from '../../../../shared/ids.ts';
import type { WindowAfter } from '../../../../shared/scheduling/visitProposal.ts';
import { dateOf, type LocalDate } from '../../../../shared/scheduling/wallTime.ts';
import type { BookCourseInput, CourseVisitInput } from '../../../../shared/schemas/courses.ts';
import { AppError } from '../../appError.ts';
import { transact, type Write } from '../../transact.ts';
import { type BookingContext, bookInside, type Saved } from '../appointments/bookAppointment.ts';
import { getService } from '../appointments/bookingParts.ts';
import { spokenDay, spokenMoment } from '../appointments/words.ts';
import { insertPlan, updatePlan } from '../plans/plans.repo.ts';
import { type CourseSoFar, courseSoFar } from './courseSoFar.ts';
import { judgeSpacing } from './judgeSpacing.ts';
import { windowAfterSession } from './windowAfterSession.ts';

export interface BookedCourse {
  readonly planId: PlanId;
  /** The plan was made with this booking, and goes when the booking is taken back. */
  readonly isNewPlan: boolean;
  readonly visits: ReadonlyArray<Pick<Saved, 'id' | 'version'>>;
  readonly warnings: readonly string[];
}

export function bookCourse(context: BookingContext, input: BookCourseInput): Promise<BookedCourse> {
  const label = {
    action: 'appointments.bookCourse',
    features: ['appointments', 'plans', 'followUps', 'waitlist'] as const,
  };
  return transact(context, label, async (write) => {
    const course = await courseSoFar(write.db, input, context.deps.now());
    refuseOverlap(course, input);
    const planId = await planFor(write, context, { course, input });
    const windowAfter = await windowAfterSession(write.db, { ...course, clientId: input.clientId });
    const booking = { context, input, course, planId, windowAfter };
    const saved: Saved[] = [];
    let previous = course.lastOn;
    for (const visit of input.visits) {
      saved.push(await bookOne(write, booking, { visit, previous }));
      previous = dateOf(visit.startsLocal);
    }
    return {
      planId,
      isNewPlan: course.plan === undefined,
      visits: saved.map(({ id, version }) => ({ id, version })),
      warnings: saved.flatMap(({ warnings }, index) => {
        const day = spokenDay(input.visits[index]?.startsLocal ?? '');
        return warnings.map((warning) => `${day}: ${warning}`);
      }),
    };
  });
}

/** Two desks that book the same course: the second must look again. */
function refuseOverlap(course: CourseSoFar, { visits }: BookCourseInput): void {
  if (visits[0]?.sessionNumber === course.nextSession) return;
  throw new AppError(
    'changed_elsewhere',
    `The next session of this course is session ${course.nextSession} by now; another desk has booked or recorded one. Look at the dates again.`,
    { nextSession: course.nextSession },
  );
}

interface PlanToFind {
  readonly course: CourseSoFar;
  readonly input: BookCourseInput;
}

/** The running plan, long enough for these visits, or a new one. */
async function planFor(
  write: Write,
  { deps, actor }: BookingContext,
  { course, input }: PlanToFind,
): Promise<PlanId> {
  const { plan, indication } = course;
  const plannedCount = input.visits.at(-1)?.sessionNumber ?? input.visits.length;
  if (!plan) {
    const id = deps.newId() as PlanId; // branded where it becomes a plan's
    const fresh = { id, clientId: input.clientId, indication, plannedCount, note: '' };
    await insertPlan(write.db, { ...fresh, createdBy: actor.staffId, at: deps.now() });
    write.record({ entity: 'plan', id, after: fresh });
    return id;
  }
  if (plan.plannedCount === null || plan.plannedCount >= plannedCount) return plan.id;
  if (actor.role === 'front_desk')
    throw new AppError(
      'not_allowed',
      `This plan has ${plan.plannedCount} sessions. Ask a practitioner or the owner to make it longer, or book fewer visits.`,
    );
  await updatePlan(write.db, plan, { plannedCount });
  const before = { plannedCount: plan.plannedCount };
  write.record({ entity: 'plan', id: plan.id, before, after: { plannedCount } });
  return plan.id;
}

interface Booking {
  readonly context: BookingContext;
  readonly input: BookCourseInput;
  readonly course: CourseSoFar;
  readonly planId: PlanId;
  readonly windowAfter: WindowAfter;
}

interface OneVisit {
  readonly visit: CourseVisitInput;
  readonly previous: LocalDate | undefined;
}

async function bookOne(write: Write, booking: Booking, { visit, previous }: OneVisit): Promise<Saved> {
  const { context, input, course, planId, windowAfter } = booking;
  const { clientId, serviceId, note, overrideReason } = input;
  const { sessionNumber, ...time } = visit;
  try {
    const service = await getService(write.db, serviceId, true);
    // The window after a session that took place is judged where every visit is booked.
    const isPlanned = previous !== course.lastSignedOn;
    const spacing = { windowAfter, previous: isPlanned ? previous : undefined, sessionNumber };
    return await bookInside(write, context, {
      clientId,
      serviceId,
      ...time,
      durationMinutes: input.durationMinutes ?? service.durationMinutes,
      note,
      planId,
      sessionNumber,
      overrideReason,
      spacing: judgeSpacing(dateOf(visit.startsLocal), spacing),
    });
  } catch (error) {
    throw named(error, visit, input.visits.length);
  }
}

/** Says which of the dates it is, and that nothing was booked. */
function named(error: unknown, { startsLocal, sessionNumber }: CourseVisitInput, count: number): unknown {
  if (!(error instanceof AppError)) return error;
  const none = count === 1 ? 'It was not booked.' : `None of the ${count} visits was booked.`;
  const sentence = `Session ${sessionNumber}, ${spokenMoment(startsLocal)}: ${error.message} ${none}`;
  return new AppError(error.code, sentence, { ...error.details, sessionNumber, startsLocal });
}
