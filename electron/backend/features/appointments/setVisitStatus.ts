/** The steps of a visit through the day: confirmed, arrived, in treatment, done; missed; and one step back. */

import { localDateOf } from '../../../../shared/scheduling/wallTime.ts';
import {
  isLive,
  type SetStatusInput,
  type StepTarget,
  stepNeedsReason,
  stepsFrom,
  visitStateNames,
  visitStateOf,
} from '../../../../shared/schemas/appointments.ts';
import { AppError } from '../../appError.ts';
import { transact, type Write } from '../../transact.ts';
import { keepUnbooked } from '../followUps/leftUnbooked.ts';
import { returnToWaitlist } from '../waitlist/leaveWaitlist.ts';
import { answered, renewAnswers } from './answerNextVisit.ts';
import type { Appointment } from './appointments.repo.ts';
import { type BookingContext, holdOrRefuse, type Saved } from './bookAppointment.ts';
import { getService } from './bookingParts.ts';
import { getVisit, refuseTakenPlace, saveVisit } from './changeAppointment.ts';
import { settleReview, tieFollowUp, untieFollowUp } from './followUpOfVisit.ts';
import { deleteHolds, releaseHolds } from './holds.repo.ts';
import { visitTime } from './visitTime.ts';
import { spokenMoment } from './words.ts';

export function setVisitStatus(context: BookingContext, input: SetStatusInput): Promise<Saved> {
  const label = {
    action: 'appointments.setStatus',
    features: ['appointments', 'followUps', 'waitlist'] as const,
  };
  return transact(context, label, (write) => stepInside(write, context, input));
}

/** The step itself, for those who change several visits in one transaction. */
export async function stepInside(
  write: Write,
  { deps }: BookingContext,
  input: SetStatusInput,
): Promise<Saved> {
  const at = deps.now();
  const before = await getVisit(write, input);
  refuseOtherSteps(before, input);
  refuseMissedAhead(before, input, at);
  const after = await answered(write.db, takeStep(before, input.to, at));
  if (isLive(before.status) && !isLive(after.status)) {
    await refuseTakenPlace(write, before);
    await releaseHolds(write.db, before.id);
    await untieFollowUp(write, before, at);
    if (after.status === 'entered-in-error') await returnToWaitlist(write, before, at);
  }
  if (!isLive(before.status) && isLive(after.status)) await holdAgain(write, after, at);
  const isDone = after.status === 'fulfilled';
  if (isDone || before.status === 'fulfilled') await settleReview(write, after, { isDone, at });
  const version = await saveVisit(write, {
    before,
    after,
    at,
    ...(input.reason ? { reason: input.reason } : {}),
  });
  if (isLive(before.status) !== isLive(after.status)) await renewAnswers(write, after, at);
  if (isDone || before.status === 'fulfilled') await keepUnbooked(write, deps, after);
  return { id: before.id, version, warnings: [] };
}

function refuseOtherSteps(visit: Appointment, { to, reason }: SetStatusInput): void {
  const state = visitStateOf(visit);
  if (!stepsFrom[state].includes(to))
    throw new AppError(
      'appointment_closed',
      `This visit is ${visitStateNames[state].toLowerCase()}; it cannot become ${visitStateNames[to].toLowerCase()} from there.`,
    );
  if (stepNeedsReason(state, to) && !reason)
    throw new AppError('reason_needed', 'Say why this visit is not done after all.');
}

/** Nobody has missed a visit that has not begun. */
function refuseMissedAhead(
  { startsAt, startsLocal, timeZone }: Appointment,
  { to }: SetStatusInput,
  at: number,
) {
  if (to !== 'noshow' || startsAt <= at) return;
  const begins = spokenMoment(startsLocal, localDateOf(at, timeZone));
  throw new AppError(
    'appointment_closed',
    `This visit begins on ${begins}, so nobody has missed it yet. If the client has called it off, cancel it.`,
  );
}

/** Its time may have been given to somebody else meanwhile. */
async function holdAgain(write: Write, visit: Appointment, at: number): Promise<void> {
  const service = await getService(write.db, visit.serviceId, false);
  const time = visitTime(visit.startsLocal, visit.durationMinutes, visit.timeZone);
  await deleteHolds(write.db, visit.id);
  await holdOrRefuse(write, { visit, time, service, now: at });
  await tieFollowUp(write, visit, at);
}

const notHere = { arrivedAt: null, numbingStartedAt: null, treatmentStartedAt: null };

/** What each step leaves behind. A step back forgets the times of what did not happen. */
function takeStep(visit: Appointment, to: StepTarget, at: number): Appointment {
  const open = { ...visit, cancelReason: null, cancelNote: '' };
  switch (to) {
    case 'booked': {
      const confirmedAt = visitStateOf(visit) === 'confirmed' ? null : visit.confirmedAt;
      return { ...open, ...notHere, status: 'booked', confirmedAt };
    }
    case 'confirmed':
      return { ...open, status: 'booked', confirmedAt: at };
    case 'arrived': {
      // Whoever comes back from the treatment room still has the anaesthetic on.
      const numbingStartedAt = visitStateOf(visit) === 'numbing' ? null : visit.numbingStartedAt;
      const arrivedAt = visit.arrivedAt ?? at;
      return { ...open, status: 'arrived', arrivedAt, numbingStartedAt, treatmentStartedAt: null };
    }
    case 'numbing':
      return { ...open, status: 'arrived', numbingStartedAt: at };
    case 'checked-in':
      return {
        ...open,
        status: 'checked-in',
        arrivedAt: visit.arrivedAt ?? at,
        treatmentStartedAt: visit.treatmentStartedAt ?? at,
        finishedAt: null,
        nextVisitDecision: null,
      };
    case 'fulfilled':
      return {
        ...open,
        status: 'fulfilled',
        treatmentStartedAt: visit.treatmentStartedAt ?? at,
        finishedAt: at,
      };
    case 'noshow':
      return { ...open, ...notHere, status: 'noshow' };
    case 'entered-in-error':
      return { ...open, status: 'entered-in-error' };
    default:
      return assertNever(to);
  }
}

function assertNever(value: never): never {
  throw new Error(`no such step: ${String(value)}`);
}
