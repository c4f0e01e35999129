/**
 * Visits as they were before the step. The same rules as for booking and moving hold: a visit takes its time back only
 * while it is free, its people and rooms still work, and nothing that was entered since forbids the day.
 */
import type { AppointmentId } from '../../../../shared/ids.ts';
import { isLive } from '../../../../shared/schemas/appointments.ts';
import { AppError } from '../../appError.ts';
import { type Appointment, findAppointment } from '../appointments/appointments.repo.ts';
import { refuseTakenPlace, saveVisit } from '../appointments/changeAppointment.ts';
import { settleReview } from '../appointments/followUpOfVisit.ts';
import { deleteHolds, releaseHolds } from '../appointments/holds.repo.ts';
import { changedSince, isAsLeft } from './changedSince.ts';
import { takePlace } from './takePlace.ts';
import { changesTo, isOnlyAnswer, type Restorable, type Undoing } from './undoing.ts';

/** A visit on its way back. */
export interface VisitBack {
  readonly now: Appointment;
  readonly target: Appointment;
}

export async function restoreVisits(undoing: Undoing): Promise<VisitBack[]> {
  const { write, deps } = undoing;
  const visits: VisitBack[] = [];
  const changes = changesTo(undoing.step, 'appointment');
  for (const change of changes) {
    const visit = await readVisit(undoing, change, changes.length > 1 && isOnlyAnswer(change));
    if (visit) visits.push(visit);
  }
  for (const visit of visits) await giveUpPlace(undoing, visit);
  // One may stand where another is to go back to, so all have given up their places before any takes one.
  for (const visit of visits) if (takesPlace(visit)) await takePlace(undoing, visit);
  const at = deps.now();
  for (const { now, target } of visits) {
    if ((now.status === 'fulfilled') !== (target.status === 'fulfilled'))
      await settleReview(write, target, { isDone: target.status === 'fulfilled', at });
    await saveVisit(write, { before: now, after: target, at });
  }
  return visits;
}

/** @param isAside an earlier visit that was only answered by this one; changed since, it is left as it is */
async function readVisit(
  undoing: Undoing,
  { id, before, after }: Restorable<object>,
  isAside: boolean,
): Promise<VisitBack | undefined> {
  const now = await findAppointment(undoing.write.db, id as AppointmentId); // the audit keeps it as text
  if (!now) throw new AppError('not_found', 'This visit is not in the calendar any more.');
  const isLeft = isAsLeft(now, after);
  if (!isLeft && isAside) return undefined;
  if (!isLeft) throw await changedSince(undoing, { entity: 'appointment', id, word: 'visit' });
  // A visit that the step made stays as a row: the audit must show what the desk saw.
  const target = before ? { ...now, ...before } : { ...now, status: 'entered-in-error' as const };
  return { now, target: { ...target, version: now.version } };
}

const hasMoved = ({ now, target }: VisitBack) =>
  now.startsAt !== target.startsAt ||
  now.endsAt !== target.endsAt ||
  now.practitionerId !== target.practitionerId ||
  // It may need other time for cleaning.
  now.serviceId !== target.serviceId ||
  now.roomId !== target.roomId;

const takesPlace = (visit: VisitBack) =>
  isLive(visit.target.status) && (!isLive(visit.now.status) || hasMoved(visit));

async function giveUpPlace({ write }: Undoing, visit: VisitBack): Promise<void> {
  const { now, target } = visit;
  if (takesPlace(visit)) await deleteHolds(write.db, now.id);
  if (!isLive(now.status) || isLive(target.status)) return;
  await refuseTakenPlace(write, now);
  await releaseHolds(write.db, now.id);
}
