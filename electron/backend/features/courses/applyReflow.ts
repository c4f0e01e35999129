/** The later visits of a course to their new dates, all in one transaction; one that fell through gets a new visit. */
import { dateOf, type LocalDate } from '../../../../shared/scheduling/wallTime.ts';
import { isLive } from '../../../../shared/schemas/appointments.ts';
import type { ApplyReflowInput } from '../../../../shared/schemas/courses.ts';
import { AppError } from '../../appError.ts';
import { transact, type Write } from '../../transact.ts';
import type { Appointment } from '../appointments/appointments.repo.ts';
import { type BookingContext, bookInside, type Saved } from '../appointments/bookAppointment.ts';
import { getVisit, moveInside } from '../appointments/changeAppointment.ts';
import { deleteHolds } from '../appointments/holds.repo.ts';
import { spokenMoment } from '../appointments/words.ts';
import { courseSoFar } from './courseSoFar.ts';
import { judgeSpacing } from './judgeSpacing.ts';
import { windowAfterSession } from './windowAfterSession.ts';

type Change = ApplyReflowInput['changes'][number];

export interface AppliedReflow {
  /** What was saved, in the order of time. */
  readonly visits: ReadonlyArray<Pick<Saved, 'id' | 'version'>>;
  readonly warnings: readonly string[];
}

export function applyReflow(context: BookingContext, input: ApplyReflowInput): Promise<AppliedReflow> {
  const label = {
    action: 'appointments.applyReflow',
    features: ['appointments', 'followUps', 'waitlist'] as const,
  };
  return transact(context, label, async (write) => {
    const changes = input.changes.toSorted((one, other) => (one.startsLocal < other.startsLocal ? -1 : 1));
    const found = await readAll(write, changes);
    // One may take the time that another gives up, so all of them give up theirs first.
    for (const { before } of found) if (isLive(before.status)) await deleteHolds(write.db, before.id);
    const saved: Saved[] = [];
    for (const one of found) saved.push(await applyOne(write, context, { ...one, found, input }));
    return {
      visits: saved.map(({ id, version }) => ({ id, version })),
      warnings: saved.flatMap(({ warnings }) => warnings),
    };
  });
}

interface Found {
  readonly before: Appointment;
  readonly change: Change;
}

async function readAll(write: Write, changes: readonly Change[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const change of changes) {
    const key = { id: change.appointmentId, version: change.version };
    const before = await getVisit(write, key).catch((error: unknown) => {
      throw named(error, change.startsLocal);
    });
    found.push({ before, change });
  }
  const [first] = found;
  const isOneCourse = found.every(({ before }) => before.planId && before.planId === first?.before.planId);
  if (!isOneCourse) throw new AppError('bad_input', 'These visits do not belong to one course.');
  return found;
}

interface OneChange extends Found {
  readonly found: readonly Found[];
  readonly input: ApplyReflowInput;
}

async function applyOne(write: Write, context: BookingContext, one: OneChange): Promise<Saved> {
  const { before, change, input } = one;
  const { appointmentId: id, version, ...place } = change;
  const { overrideReason } = input;
  try {
    const spacing = await spacingOf(write, context, one);
    if (isLive(before.status))
      return await moveInside(write, context, { id, version, ...place, overrideReason, spacing });
    return await bookInside(write, context, {
      ...place,
      clientId: before.clientId,
      serviceId: before.serviceId,
      durationMinutes: before.durationMinutes,
      note: before.note,
      planId: before.planId ?? undefined,
      sessionNumber: before.sessionNumber ?? undefined,
      overrideReason,
      spacing,
    });
  } catch (error) {
    throw named(error, place.startsLocal);
  }
}

/** Judged from the visit before it, at the date that one will have. */
async function spacingOf(write: Write, { deps }: BookingContext, { before, change, found }: OneChange) {
  const { clientId, planId } = before;
  if (!planId) return undefined;
  const course = await courseSoFar(write.db, { clientId, planId }, deps.now());
  const changed = new Map<string, string>(found.map((one) => [one.before.id, one.change.startsLocal]));
  const date = dateOf(change.startsLocal);
  const standing = course.visits
    .filter((visit) => visit.id !== before.id)
    .map((visit) => dateOf(changed.get(visit.id) ?? visit.startsLocal));
  const made = found
    .filter((one) => one.before.id !== before.id)
    .map((one) => dateOf(one.change.startsLocal));
  const earlier = [...standing, ...made].filter((day) => day <= date);
  const previous = earlier.reduce<LocalDate | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
  // After a session that took place its own window is judged where every visit is booked or moved.
  if (previous === undefined || previous === course.lastSignedOn) return undefined;
  const windowAfter = await windowAfterSession(write.db, { ...course, clientId });
  return judgeSpacing(date, { windowAfter, previous, sessionNumber: before.sessionNumber ?? 1 });
}

function named(error: unknown, startsLocal: string): unknown {
  if (!(error instanceof AppError)) return error;
  const sentence = `${spokenMoment(startsLocal)}: ${error.message} Nothing was moved.`;
  return new AppError(error.code, sentence, { ...error.details, startsLocal });
}
