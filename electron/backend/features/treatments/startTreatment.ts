/** A new draft: from a visit, or for a client who is here without one. Asking twice gives the same draft. */
import type { Kysely } from 'kysely';
import type { ClientId, TreatmentId } from '../../../../shared/ids.ts';
import { compare, wallTimeOf } from '../../../../shared/scheduling/wallTime.ts';
import { isLive } from '../../../../shared/schemas/appointments.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { transact } from '../../transact.ts';
import { type Appointment, findAppointment } from '../appointments/appointments.repo.ts';
import { clockOf } from '../appointments/words.ts';
import { findClient } from '../clients/clients.repo.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { findPlan, listPlans, type Plan } from '../plans/plans.repo.ts';
import {
  findLooseDraft,
  findTreatmentOfAppointment,
  insertTreatment,
  type NewTreatment,
} from './treatments.repo.ts';

interface Context {
  readonly deps: Deps;
  readonly actor: Actor;
}
const label = { action: 'treatments.start', features: ['treatments'] as const };

export async function startForVisit(
  context: Context,
  appointmentId: Appointment['id'],
): Promise<{ id: TreatmentId }> {
  const db = context.deps.database.kysely;
  const existing = await findTreatmentOfAppointment(db, appointmentId);
  if (existing) return { id: existing };
  const visit = await findAppointment(db, appointmentId);
  if (!visit) throw new AppError('not_found', 'This visit is not in the calendar any more.');
  if (!isLive(visit.status))
    throw new AppError(
      'appointment_closed',
      'This visit was cancelled or missed. Book it again, or start a record without a visit.',
    );
  const today = await clinicToday(db, context.deps.now());
  const visitDay = visit.startsLocal.slice(0, 10);
  return insertDraft(context, {
    clientId: visit.clientId,
    appointmentId,
    practitionerId: visit.practitionerId,
    performedOn: compare(visitDay, today) < 0 ? visitDay : today,
    anaestheticOnAt: numbedSince(visit),
    ...(await planOf(db, visit)),
  });
}

export async function startWithoutVisit(context: Context, clientId: ClientId): Promise<{ id: TreatmentId }> {
  const db = context.deps.database.kysely;
  const existing = await findLooseDraft(db, clientId);
  if (existing) return { id: existing };
  const client = await findClient(db, clientId);
  if (!client) throw new AppError('not_found', 'This client is not in the list any more.');
  return insertDraft(context, {
    clientId,
    appointmentId: null,
    practitionerId: context.actor.staffId,
    performedOn: await clinicToday(db, context.deps.now()),
    ...(await planOf(db, { clientId, planId: null })),
  });
}

/** When the desk noted that the anaesthetic was put on; what it was, and when it came off, is the practitioner's to say. */
function numbedSince({ numbingStartedAt, timeZone }: Appointment): string {
  return numbingStartedAt === null ? '' : clockOf(wallTimeOf(numbingStartedAt, timeZone));
}

/** The plan of the visit, else the only one that runs. With several the practitioner chooses what is treated. */
async function planOf(db: Kysely<Schema>, visit: Pick<Appointment, 'clientId' | 'planId'>) {
  const booked = visit.planId ? await findPlan(db, visit.planId) : undefined;
  const running = (await listPlans(db, visit.clientId)).filter((plan) => plan.status === 'active');
  const plan: Plan | undefined = booked ?? (running.length === 1 ? running[0] : undefined);
  return { planId: plan?.id ?? null, indication: plan?.indication ?? '' };
}

function insertDraft(
  { deps, actor }: Context,
  draft: Omit<NewTreatment, 'id' | 'createdBy' | 'at'>,
): Promise<{ id: TreatmentId }> {
  return transact({ deps, actor }, label, async ({ db, record }) => {
    const id = deps.newId() as TreatmentId; // branded where it becomes a treatment's
    const other = draft.appointmentId ? await findTreatmentOfAppointment(db, draft.appointmentId) : undefined;
    if (other)
      throw new AppError('changed_elsewhere', 'Another desk has just started this record. Open it there.');
    await insertTreatment(db, { ...draft, id, createdBy: actor.staffId, at: deps.now() });
    record({ entity: 'treatment', id, after: draft });
    return { id };
  });
}
