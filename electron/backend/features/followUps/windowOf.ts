import type { Kysely } from 'kysely';
import type { ClientId, TreatmentId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { findAppointment } from '../appointments/appointments.repo.ts';
import { findPlan } from '../plans/plans.repo.ts';
import { findTreatment } from '../treatments/treatments.repo.ts';
import { clinicToday } from './clinicToday.ts';
import { type DescribedWindow, describeWindow, withoutIdealDays } from './describeWindow.ts';
import {
  type FollowUp,
  findDueFollowUp,
  findFollowUpOfTreatment,
  listOpenFollowUps,
} from './followUps.repo.ts';
import { findNextVisit } from './nextVisit.repo.ts';

export interface FollowUpView {
  readonly id: string;
  readonly clientId: ClientId;
  readonly treatmentId: TreatmentId;
  readonly planId: string | null;
  readonly status: FollowUp['status'];
  readonly window: DescribedWindow;
  /** Local date of the session it follows. */
  readonly performedOn: string;
  readonly sessionNumber: number | null;
  readonly plannedCount: number | null;
  readonly isPlanActive: boolean;
  /** Her next visit after now, where this one is booked. */
  readonly booked: { readonly appointmentId: string; readonly startsLocal: string } | null;
}

/** The client's most urgent reason to come back: a due one first, else one that is booked. */
export async function windowOfClient(deps: Deps, clientId: ClientId): Promise<FollowUpView | null> {
  const db = deps.database.kysely;
  const due = await findDueFollowUp(db, clientId);
  const [booked] = due ? [] : await listOpenFollowUps(db, clientId);
  const followUp = due ?? booked;
  return followUp?.treatmentId
    ? view(db, { ...followUp, treatmentId: followUp.treatmentId }, deps.now())
    : null;
}

export async function windowAfterTreatment(
  deps: Deps,
  treatmentId: TreatmentId,
): Promise<FollowUpView | null> {
  const db = deps.database.kysely;
  const followUp = await findFollowUpOfTreatment(db, treatmentId);
  return followUp ? view(db, { ...followUp, treatmentId }, deps.now()) : null;
}

type AfterSession = FollowUp & { readonly treatmentId: TreatmentId };

async function view(db: Kysely<Schema>, followUp: AfterSession, now: number): Promise<FollowUpView> {
  const { id, clientId, treatmentId, status } = followUp;
  const treatment = await findTreatment(db, treatmentId);
  const plan = followUp.planId ? await findPlan(db, followUp.planId) : undefined;
  const today = await clinicToday(db, now);
  const sessionNumber = treatment?.sessionNumber ?? null;
  const plannedCount = plan?.plannedCount ?? null;
  const window = describeWindow(followUp.window, today);
  const because = wholeCourse(followUp, { sessionNumber, plannedCount });
  return {
    id,
    clientId,
    treatmentId,
    planId: followUp.planId ?? null,
    status,
    window: because && !window.isBlocked ? withoutIdealDays(window, because, today) : window,
    performedOn: treatment?.fields.performedOn ?? '',
    sessionNumber,
    plannedCount,
    isPlanActive: plan?.status === 'active',
    booked: await comingVisit(db, followUp, now),
  };
}

/** The visit that is still to come: the one she is in, or missed without a word, is not the next one. */
async function comingVisit(
  db: Kysely<Schema>,
  { appointmentId, clientId, planId }: FollowUp,
  now: number,
): Promise<FollowUpView['booked']> {
  const visit = appointmentId ? await findAppointment(db, appointmentId) : undefined;
  if (!visit) return null;
  const isToCome = visit.status === 'booked' && visit.startsAt > now;
  const next = isToCome
    ? visit
    : await findNextVisit(db, { clientId, planId: planId ?? null, after: now, except: visit.id });
  return next ? { appointmentId: next.id, startsLocal: next.startsLocal } : null;
}

interface CourseDone {
  readonly sessionNumber: number | null;
  readonly plannedCount: number | null;
}

/** @returns what to say instead of ideal days, where every planned session is done */
function wholeCourse({ kind }: FollowUp, { sessionNumber, plannedCount }: CourseDone): string | undefined {
  if (kind !== 'next_session' || plannedCount === null || (sessionNumber ?? 0) < plannedCount)
    return undefined;
  const sessions =
    plannedCount === 1 ? 'The one planned session is' : `All ${plannedCount} planned sessions are`;
  return `${sessions} done. Finish the course in its record, or plan more sessions.`;
}
