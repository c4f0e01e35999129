import type { Kysely } from 'kysely';
import type { ClientId, TreatmentId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { findAppointment } from '../appointments/appointments.repo.ts';
import { findPlan } from '../plans/plans.repo.ts';
import { findTreatment } from '../treatments/treatments.repo.ts';
import { clinicToday } from './clinicToday.ts';
import { type DescribedWindow, describeWindow } from './describeWindow.ts';
import {
  type FollowUp,
  findDueFollowUp,
  findFollowUpOfTreatment,
  listOpenFollowUps,
} from './followUps.repo.ts';

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
  /** The visit it is booked into. */
  readonly booked: { readonly appointmentId: string; readonly startsLocal: string } | null;
}

/** The client's most urgent reason to come back: a due one first, else one that is booked. */
export async function windowOfClient(deps: Deps, clientId: ClientId): Promise<FollowUpView | null> {
  const db = deps.database.kysely;
  const due = await findDueFollowUp(db, clientId);
  const [booked] = due ? [] : await listOpenFollowUps(db, clientId);
  const followUp = due ?? booked;
  return followUp ? view(db, followUp, deps.now()) : null;
}

export async function windowAfterTreatment(
  deps: Deps,
  treatmentId: TreatmentId,
): Promise<FollowUpView | null> {
  const db = deps.database.kysely;
  const followUp = await findFollowUpOfTreatment(db, treatmentId);
  return followUp ? view(db, followUp, deps.now()) : null;
}

async function view(db: Kysely<Schema>, followUp: FollowUp, now: number): Promise<FollowUpView> {
  const { id, clientId, treatmentId, status } = followUp;
  const treatment = await findTreatment(db, treatmentId);
  const plan = followUp.planId ? await findPlan(db, followUp.planId) : undefined;
  const visit = followUp.appointmentId ? await findAppointment(db, followUp.appointmentId) : undefined;
  return {
    id,
    clientId,
    treatmentId,
    planId: followUp.planId ?? null,
    status,
    window: describeWindow(followUp.window, await clinicToday(db, now)),
    performedOn: treatment?.fields.performedOn ?? '',
    sessionNumber: treatment?.sessionNumber ?? null,
    plannedCount: plan?.plannedCount ?? null,
    isPlanActive: plan?.status === 'active',
    booked: visit ? { appointmentId: visit.id, startsLocal: visit.startsLocal } : null,
  };
}
