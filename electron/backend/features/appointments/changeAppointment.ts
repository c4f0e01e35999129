/** Changing a visit that stands: move and resize, the steps of the day, cancelling. Each refuses an old version. */
import type { AppointmentId } from '../../../../shared/ids.ts';
import type { CancelInput, MoveInput } from '../../../../shared/schemas/appointments.ts';
import { visitStateNames, visitStateOf } from '../../../../shared/schemas/appointments.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact, type Write } from '../../transact.ts';
import { leaveWaitlist } from '../waitlist/leaveWaitlist.ts';
import { renewAnswers } from './answerNextVisit.ts';
import { type Appointment, findAppointment, hasTreatment, updateAppointment } from './appointments.repo.ts';
import { type BookingContext, holdOrRefuse, type InCourse, type Saved } from './bookAppointment.ts';
import { type BookedService, getPractitionerName, getService, getZone, requireRoom } from './bookingParts.ts';
import { overrideOrRefuse } from './bookingRules.ts';
import { tieFollowUp, untieFollowUp } from './followUpOfVisit.ts';
import { deleteHolds, releaseHolds } from './holds.repo.ts';
import { judgeTime } from './judgeTime.ts';
import { type VisitTime, visitTime } from './visitTime.ts';

/** @throws AppError `not_found`, or `changed_elsewhere` when it is no longer the version that was read */
export async function getVisit(
  { db }: Write,
  key: { readonly id: AppointmentId; readonly version: number },
): Promise<Appointment> {
  const visit = await findAppointment(db, key.id);
  if (!visit) throw new AppError('not_found', 'This visit is not in the calendar any more.');
  if (visit.version !== key.version) throw changedElsewhere('This visit');
  return visit;
}

/** Writes the visit over the one that was read, and its line in the audit. @returns the new version */
export async function saveVisit(
  write: Write,
  change: {
    readonly before: Appointment;
    readonly after: Appointment;
    readonly at: number;
    readonly reason?: string;
  },
): Promise<number> {
  const { before, after, at, reason } = change;
  const version = await updateAppointment(write.db, after, at);
  if (version === undefined) throw changedElsewhere('This visit');
  write.record({
    entity: 'appointment',
    id: after.id,
    before,
    after: { ...after, version },
    ...(reason ? { reason } : {}),
  });
  return version;
}

export function moveAppointment(context: BookingContext, input: MoveInput): Promise<Saved> {
  const label = { action: 'appointments.move', features: ['appointments', 'followUps', 'waitlist'] as const };
  return transact(context, label, (write) => moveInside(write, context, input));
}

/** The move itself, for those who move several visits in one transaction. */
export async function moveInside(
  write: Write,
  context: BookingContext,
  input: MoveInput & InCourse,
): Promise<Saved> {
  const at = context.deps.now();
  const before = await getVisit(write, input);
  refuseMovingClosed(before);
  const service = await newService(write, before, input);
  const time = visitTime(
    input.startsLocal ?? before.startsLocal,
    input.durationMinutes ?? before.durationMinutes,
    await getZone(write.db),
  );
  const place = await newPlace(write, before, input);
  const judged = await judgeMove(write, context, { before, input, time, service, place });
  const { endsLocal: _, ...columns } = time;
  const after: Appointment = {
    ...before,
    ...columns,
    ...place.ids,
    ...service.columns,
    note: input.note ?? before.note,
    overrideReason: judged.overrideReason,
  };
  await deleteHolds(write.db, before.id);
  await holdOrRefuse(write, { visit: after, time, service, now: at });
  const version = await saveVisit(write, {
    before,
    after,
    at,
    ...(input.overrideReason ? { reason: input.overrideReason } : {}),
  });
  if (service.isOfOtherKind) await answerAnew(write, after, at);
  // Only an earlier time is what somebody on the waiting list waits for.
  if (after.startsAt < before.startsAt) await leaveWaitlist(write, after, at);
  return { id: before.id, version, warnings: judged.warnings };
}

function refuseMovingClosed(visit: Appointment): void {
  const mayMove = visit.status === 'booked' || visit.status === 'arrived' || visit.status === 'checked-in';
  if (mayMove) return;
  const state = visitStateNames[visitStateOf(visit)].toLowerCase();
  throw new AppError(
    'appointment_closed',
    `This visit is ${state} and stays where it is. Book a new one instead.`,
  );
}

/** What is done at the visit from now on, and what that makes of its place in a course. */
async function newService(write: Write, before: Appointment, { serviceId = before.serviceId }: MoveInput) {
  const isOther = serviceId !== before.serviceId;
  const service = await getService(write.db, serviceId, isOther);
  const was = isOther ? await getService(write.db, before.serviceId, false) : service;
  const isOfOtherKind = was.kind !== service.kind;
  if (isOfOtherKind) await refuseTakenPlace(write, before);
  const isOfCourse = service.kind === 'treatment' ? {} : { planId: null, sessionNumber: null };
  return { ...service, isOfOtherKind, columns: { serviceId, ...(isOfOtherKind ? isOfCourse : {}) } };
}

/** A visit of another kind answers another wait of the client. */
async function answerAnew(write: Write, visit: Appointment, at: number): Promise<void> {
  await untieFollowUp(write, visit, at);
  await tieFollowUp(write, visit, at);
  await renewAnswers(write, visit, at);
}

async function newPlace({ db }: Write, before: Appointment, input: MoveInput) {
  const practitionerId = input.practitionerId ?? before.practitionerId;
  const roomId = input.roomId === undefined ? before.roomId : input.roomId;
  if (roomId !== before.roomId) await requireRoom(db, roomId);
  return { ids: { practitionerId, roomId }, name: await getPractitionerName(db, practitionerId) };
}

interface Move {
  readonly before: Appointment;
  readonly input: MoveInput & InCourse;
  readonly time: VisitTime;
  readonly service: BookedService & { readonly isOfOtherKind: boolean };
  readonly place: Awaited<ReturnType<typeof newPlace>>;
}

/** What was allowed with a reason stays allowed while the time stays; a new time is judged anew. */
async function judgeMove({ db }: Write, { deps, actor }: BookingContext, move: Move) {
  const { before, time, place } = move;
  const isSameDay = before.startsLocal.slice(0, 10) === time.startsLocal.slice(0, 10);
  const isSameTime =
    !move.service.isOfOtherKind &&
    before.startsLocal === time.startsLocal &&
    before.durationMinutes === time.durationMinutes &&
    before.practitionerId === place.ids.practitionerId;
  if (isSameTime) return { overrideReason: before.overrideReason, warnings: [] };
  const { refusals, warnings } = await judgeTime(db, {
    time,
    clientId: before.clientId,
    practitioner: { id: place.ids.practitionerId, name: place.name },
    isHeldToWindow: move.service.kind === 'treatment' && (!isSameDay || move.service.isOfOtherKind),
    spacing: move.input.spacing,
    now: deps.now(),
  });
  const given = overrideOrRefuse(actor, refusals, move.input.overrideReason);
  return { overrideReason: given ?? (isSameDay ? before.overrideReason : null), warnings };
}

/** The row stays: the audit must show what the desk saw that day. Its time is free for others. */
export function cancelAppointment(context: BookingContext, input: CancelInput): Promise<Saved> {
  const label = { action: 'appointments.cancel', features: ['appointments', 'followUps'] as const };
  return transact(context, label, async (write) => {
    const at = context.deps.now();
    const before = await getVisit(write, input);
    await refuseTakenPlace(write, before);
    if (before.status !== 'booked' && before.status !== 'arrived')
      throw new AppError(
        'appointment_closed',
        `This visit is ${visitStateNames[visitStateOf(before)].toLowerCase()} and cannot be cancelled.`,
      );
    const after: Appointment = {
      ...before,
      status: 'cancelled',
      cancelReason: input.reason,
      cancelNote: input.note,
    };
    await releaseHolds(write.db, before.id);
    await untieFollowUp(write, before, at);
    const version = await saveVisit(write, { before, after, at, reason: input.reason });
    await renewAnswers(write, before, at);
    return { id: before.id, version, warnings: [] };
  });
}

/** @throws AppError when a record says that the visit took place */
export async function refuseTakenPlace({ db }: Write, visit: Appointment): Promise<void> {
  if (!(await hasTreatment(db, visit.id))) return;
  throw new AppError(
    'appointment_closed',
    'There is a treatment record for this visit, so it took place. Open the record instead.',
  );
}
