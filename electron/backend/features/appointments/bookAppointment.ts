/** Booking a visit: judge, insert, hold. The holds decide whether the time is free, also when two desks race. */
import type { AppointmentId } from '../../../../shared/ids.ts';
import type { BookInput } from '../../../../shared/schemas/appointments.ts';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { transact, type Write } from '../../transact.ts';
import { leaveWaitlist } from '../waitlist/leaveWaitlist.ts';
import { renewAnswers } from './answerNextVisit.ts';
import { type Appointment, insertAppointment } from './appointments.repo.ts';
import {
  type BookedService,
  getPractitionerName,
  getService,
  getZone,
  requireClient,
  requirePlan,
  requireRoom,
} from './bookingParts.ts';
import { overrideOrRefuse, type WindowJudgement } from './bookingRules.ts';
import { tieFollowUp } from './followUpOfVisit.ts';
import { holdsOf, insertHolds } from './holds.repo.ts';
import { judgeTime } from './judgeTime.ts';
import { slotTaken } from './slotTaken.ts';
import { type VisitTime, visitTime } from './visitTime.ts';

export interface BookingContext {
  readonly deps: Deps;
  readonly actor: Actor;
}

export interface Saved {
  readonly id: AppointmentId;
  readonly version: number;
  /** What the desk should know, although it was saved. */
  readonly warnings: readonly string[];
}

export function bookAppointment(context: BookingContext, input: BookInput): Promise<Saved> {
  const label = { action: 'appointments.book', features: ['appointments', 'followUps', 'waitlist'] as const };
  return transact(context, label, (write) => bookInside(write, context, input));
}

/** What the visit before this one in its course says to the day, where that one has not taken place yet. */
export interface InCourse {
  readonly spacing?: WindowJudgement | undefined;
}

/** The booking itself, for those who book several visits in one transaction. */
export async function bookInside(
  write: Write,
  { deps, actor }: BookingContext,
  input: BookInput & InCourse,
): Promise<Saved> {
  const { db } = write;
  await requireClient(db, input.clientId);
  await requirePlan(db, input.planId, input.clientId);
  await requireRoom(db, input.roomId);
  const service = await getService(db, input.serviceId, true);
  const name = await getPractitionerName(db, input.practitionerId);
  const time = visitTime(input.startsLocal, input.durationMinutes, await getZone(db));
  const practitioner = { id: input.practitionerId, name };
  const isHeldToWindow = service.kind === 'treatment';
  const at = deps.now();
  const judged = await judgeTime(db, { ...input, time, practitioner, isHeldToWindow, now: at });
  const overrideReason = overrideOrRefuse(actor, judged.refusals, input.overrideReason);
  const id = deps.newId() as AppointmentId; // branded where it becomes a visit's
  const visit = newVisit({ id, input, time, overrideReason });
  await insertAppointment(db, visit, { staffId: actor.staffId, at });
  await holdOrRefuse(write, { visit, time, service, now: at });
  write.record({
    entity: 'appointment',
    id,
    after: visit,
    ...(overrideReason === null ? {} : { reason: overrideReason }),
  });
  await tieFollowUp(write, visit, at);
  await renewAnswers(write, visit, at);
  await leaveWaitlist(write, visit, at);
  return { id, version: 1, warnings: judged.warnings };
}

function newVisit(parts: {
  readonly id: AppointmentId;
  readonly input: BookInput;
  readonly time: VisitTime;
  readonly overrideReason: string | null;
}): Appointment {
  const { id, input, time, overrideReason } = parts;
  return {
    id,
    clientId: input.clientId,
    serviceId: input.serviceId,
    practitionerId: input.practitionerId,
    roomId: input.roomId,
    startsLocal: time.startsLocal,
    timeZone: time.timeZone,
    durationMinutes: time.durationMinutes,
    startsAt: time.startsAt,
    endsAt: time.endsAt,
    status: 'booked',
    confirmedAt: null,
    arrivedAt: null,
    numbingStartedAt: null,
    treatmentStartedAt: null,
    finishedAt: null,
    cancelReason: null,
    cancelNote: '',
    note: input.note,
    overrideReason,
    planId: input.planId ?? null,
    sessionNumber: input.sessionNumber ?? null,
    nextVisitDecision: null,
    version: 1,
  };
}

/** @throws AppError `slot_taken`, which gives up the transaction */
export async function holdOrRefuse(
  { db }: Write,
  wanted: {
    readonly visit: Appointment;
    readonly time: VisitTime;
    readonly service: BookedService;
    readonly now: number;
  },
): Promise<void> {
  const visit = { ...wanted.visit, bufferMinutes: wanted.service.bufferMinutes };
  if (await insertHolds(db, holdsOf(visit))) return;
  throw await slotTaken(db, { visit, time: wanted.time, now: wanted.now });
}
