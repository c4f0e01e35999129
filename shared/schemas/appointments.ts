/** What the appointment book takes in, and the words for the state of a visit that both sides share. */
import { z } from 'zod';
import { appointmentId, clientId, planId, roomId, serviceId, staffId } from '../ids.ts';
import { localDate, localDateTime, text, version } from './fields.ts';

/** FHIR R4 Appointment.status, those that a clinic's desk needs. */
export const appointmentStatuses = [
  'booked',
  'arrived',
  'checked-in',
  'fulfilled',
  'cancelled',
  'noshow',
  'entered-in-error',
] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];

/** What the desk calls it: the stored status, with a confirmed booking and whose skin is being numbed told apart. */
export type VisitState = AppointmentStatus | 'confirmed' | 'numbing';

/** The states that a step leads to; cancelling asks for more and is a procedure of its own. */
export const stepTargets = [
  'booked',
  'confirmed',
  'arrived',
  'numbing',
  'checked-in',
  'fulfilled',
  'noshow',
  'entered-in-error',
] as const;
export type StepTarget = (typeof stepTargets)[number];

export const visitStateNames: Readonly<Record<VisitState, string>> = {
  booked: 'Booked',
  confirmed: 'Confirmed',
  arrived: 'Arrived',
  numbing: 'Numbing',
  'checked-in': 'In treatment',
  fulfilled: 'Done',
  cancelled: 'Cancelled',
  noshow: 'No-show',
  'entered-in-error': 'Entered by mistake',
};

/**
 * Where a visit may go from where it is. A step may be left out going forward (nobody confirms a walk-in); going back is
 * one step at a time.
 */
export const stepsFrom: Readonly<Record<VisitState, readonly StepTarget[]>> = {
  booked: ['confirmed', 'arrived', 'checked-in', 'noshow', 'entered-in-error'],
  confirmed: ['arrived', 'checked-in', 'noshow', 'booked', 'entered-in-error'],
  // Whoever was here has not missed it: a client who leaves again is cancelled, with the reason.
  arrived: ['numbing', 'checked-in', 'fulfilled', 'booked', 'entered-in-error'],
  numbing: ['checked-in', 'fulfilled', 'arrived'],
  'checked-in': ['fulfilled', 'arrived'],
  fulfilled: ['checked-in'],
  cancelled: ['booked'],
  noshow: ['booked', 'arrived'],
  'entered-in-error': ['booked'],
};

/** A visit that still takes up its time. The others are kept for the record and hold nothing. */
export function isLive(status: AppointmentStatus): boolean {
  return status !== 'cancelled' && status !== 'noshow' && status !== 'entered-in-error';
}

/** Taking back that a visit is done touches what was reported, so it needs a reason. */
export function stepNeedsReason(from: VisitState, to: StepTarget): boolean {
  return from === 'fulfilled' && to === 'checked-in';
}

export function visitStateOf(visit: {
  readonly status: AppointmentStatus;
  readonly confirmedAt: number | null;
  /** Since when the anaesthetic has been on; null: not yet, or none. */
  readonly numbingStartedAt: number | null;
}): VisitState {
  if (visit.status === 'booked' && visit.confirmedAt !== null) return 'confirmed';
  return visit.status === 'arrived' && visit.numbingStartedAt !== null ? 'numbing' : visit.status;
}

export const cancelReasons = [
  'unwell',
  'other_plans',
  'work',
  'not_healed',
  'cost',
  'clinic',
  'other',
] as const;
export type CancelReason = (typeof cancelReasons)[number];

export const cancelReasonNames: Readonly<Record<CancelReason, string>> = {
  unwell: 'Client is unwell',
  other_plans: 'Client has other plans',
  work: 'Client has to work',
  not_healed: 'Skin has not healed',
  cost: 'Cost',
  clinic: 'The clinic had to cancel',
  other: 'Another reason',
};

/** What follows a finished visit; asked for at the desk, because a client who leaves without it is lost. */
export const nextVisitDecisions = ['booked', 'recall', 'course_finished'] as const;
export type NextVisitDecision = (typeof nextVisitDecisions)[number];

export const durationMinutes = z
  .number()
  .int()
  .min(5, { error: 'At least 5 minutes.' })
  .max(720, { error: 'At most 12 hours.' });

const overrideReason = text(300);

export const bookInput = z.object({
  clientId,
  serviceId,
  practitionerId: staffId,
  roomId: roomId.nullable().default(null),
  /** Wall time of the clinic. */
  startsLocal: localDateTime,
  durationMinutes,
  note: text(1000).default(''),
  planId: planId.optional(),
  sessionNumber: z.number().int().min(1).max(99).optional(),
  /** Why it is booked outside hours or too early. Only of use to those who may. */
  overrideReason: overrideReason.optional(),
});
export type BookInput = z.infer<typeof bookInput>;

export const moveInput = z.object({
  id: appointmentId,
  version,
  startsLocal: localDateTime.optional(),
  practitionerId: staffId.optional(),
  /** null: no room. */
  roomId: roomId.nullable().optional(),
  durationMinutes: durationMinutes.optional(),
  /** Something else is done then. A visit that is no treatment any more leaves its course. */
  serviceId: serviceId.optional(),
  note: text(1000).optional(),
  overrideReason: overrideReason.optional(),
});
export type MoveInput = z.infer<typeof moveInput>;

export const setStatusInput = z.object({
  id: appointmentId,
  version,
  to: z.enum(stepTargets),
  reason: text(300).optional(),
});
export type SetStatusInput = z.infer<typeof setStatusInput>;

export const cancelInput = z.object({
  id: appointmentId,
  version,
  reason: z.enum(cancelReasons, { error: 'Choose why it is cancelled.' }),
  note: text(500).default(''),
});
export type CancelInput = z.infer<typeof cancelInput>;

export const updateNoteInput = z.object({ id: appointmentId, version, note: text(1000) });
export const decideNextVisitInput = z.object({
  id: appointmentId,
  version,
  decision: z.enum(nextVisitDecisions),
});

const daysApart = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** First and last day, both included. */
export const dateRange = z
  .object({ fromDate: localDate, toDate: localDate })
  .refine(({ fromDate, toDate }) => toDate >= fromDate, {
    error: 'The last day is before the first.',
    path: ['toDate'],
  })
  .refine(({ fromDate, toDate }) => daysApart(fromDate, toDate) <= 100, {
    error: 'Ask for 100 days at most.',
    path: ['toDate'],
  });

export const freeTimesInput = z
  .object({
    /** Absent while the client is not chosen yet: then only the team and the rooms are looked at. */
    clientId: clientId.optional(),
    serviceId,
    /** Absent: anybody who treats. */
    practitionerId: staffId.optional(),
    /** Absent: as long as the service takes. */
    durationMinutes: durationMinutes.optional(),
    limit: z.number().int().min(1).max(50).default(6),
  })
  .and(dateRange);
export type FreeTimesInput = z.infer<typeof freeTimesInput>;
