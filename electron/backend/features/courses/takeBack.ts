/**
 * Taking back what was booked or moved together: each visit goes to where the audit says it was, in one transaction.
 * Windows are not judged again: it is the state that stood before. A visit that somebody has changed since refuses all.
 */
import type { PlanId } from '../../../../shared/ids.ts';
import type { TakeBackInput } from '../../../../shared/schemas/courses.ts';
import { AppError } from '../../appError.ts';
import { transact, type Write } from '../../transact.ts';
import { type Appointment, findAppointment } from '../appointments/appointments.repo.ts';
import { type BookingContext, holdOrRefuse } from '../appointments/bookAppointment.ts';
import { getService } from '../appointments/bookingParts.ts';
import { getVisit, saveVisit } from '../appointments/changeAppointment.ts';
import { deleteHolds } from '../appointments/holds.repo.ts';
import { stepInside } from '../appointments/setVisitStatus.ts';
import { visitTime } from '../appointments/visitTime.ts';
import { spokenMoment } from '../appointments/words.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { endPlan } from '../plans/endPlan.ts';
import { findPlan } from '../plans/plans.repo.ts';
import { courseSoFar } from './courseSoFar.ts';

export function undoReflow(context: BookingContext, { visits }: TakeBackInput): Promise<void> {
  const label = { action: 'appointments.undoReflow', features: ['appointments', 'followUps'] as const };
  return transact(context, label, (write) => takeBack(write, context, visits));
}

export function undoCourse(
  context: BookingContext,
  { visits, planId }: TakeBackInput & { readonly planId?: PlanId | undefined },
): Promise<void> {
  const features = ['appointments', 'followUps', 'plans'] as const;
  return transact(context, { action: 'appointments.undoCourse', features }, async (write) => {
    await takeBack(write, context, visits);
    if (planId) await endEmptyPlan(write, context, planId);
  });
}

type Key = TakeBackInput['visits'][number];

async function takeBack(write: Write, context: BookingContext, keys: readonly Key[]): Promise<void> {
  const changed: Array<{ now: Appointment; before: Appointment }> = [];
  for (const { appointmentId: id, version } of keys) {
    const now = await readUnchanged(write, { id, version });
    const before = await asBefore(write, now);
    if (before) changed.push({ now, before });
    else await stepInside(write, context, { id, version, to: 'entered-in-error' });
  }
  // One may stand where another is to go back to, so all of them give up their times first.
  for (const { now } of changed) await deleteHolds(write.db, now.id);
  for (const { now, before } of changed) await putBack(write, context, { now, before });
}

async function readUnchanged(write: Write, key: Pick<Appointment, 'id' | 'version'>): Promise<Appointment> {
  const visit = await findAppointment(write.db, key.id);
  if (visit?.version === key.version) return getVisit(write, key);
  const which = visit ? `The visit on ${spokenMoment(visit.startsLocal)}` : 'One of these visits';
  throw new AppError(
    'changed_elsewhere',
    `${which} has been changed since. Nothing was taken back; change the visits one by one.`,
  );
}

/** @returns undefined for a visit that was booked new */
async function asBefore({ db }: Write, now: Appointment): Promise<Appointment | undefined> {
  const history = await listHistory(db, 'appointment', now.id);
  const last = history.find(({ after }) => after !== null && JSON.parse(after).version === now.version);
  if (last?.before === null || last?.before === undefined) return undefined;
  return JSON.parse(last.before) as Appointment; // only saveVisit writes it
}

async function putBack(
  write: Write,
  { deps }: BookingContext,
  { now, before }: { readonly now: Appointment; readonly before: Appointment },
): Promise<void> {
  const service = await getService(write.db, before.serviceId, false);
  const time = visitTime(before.startsLocal, before.durationMinutes, before.timeZone);
  const after = { ...before, version: now.version };
  await holdOrRefuse(write, { visit: after, time, service, now: deps.now() });
  await saveVisit(write, { before: now, after, at: deps.now() });
}

/** The plan came with the course; nothing is left of it. */
async function endEmptyPlan(write: Write, { deps }: BookingContext, planId: PlanId): Promise<void> {
  const plan = await findPlan(write.db, planId);
  if (plan?.status !== 'active') return;
  const { sessionsDone, visits } = await courseSoFar(
    write.db,
    { clientId: plan.clientId, planId },
    deps.now(),
  );
  if (sessionsDone > 0 || visits.some((visit) => visit.planId === planId)) return;
  const reason = 'The course was booked by mistake.';
  await endPlan(write, { plan, status: 'revoked', reason, deps });
}
