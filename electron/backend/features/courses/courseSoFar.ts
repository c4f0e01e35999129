/** How far a course has come: its plan, what took place, what is booked, and which session is the next. Reads only. */
import type { Kysely } from 'kysely';
import type { IndicationId } from '../../../../shared/clinical/indications.ts';
import type { ClientId, PlanId } from '../../../../shared/ids.ts';
import { dateOf, type LocalDate } from '../../../../shared/scheduling/wallTime.ts';
import type { CoursePlan } from '../../../../shared/schemas/courses.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { type Appointment, toAppointment } from '../appointments/appointments.repo.ts';
import { countSessions, findActivePlan, findPlan, type Plan } from '../plans/plans.repo.ts';

export interface CourseSoFar {
  readonly indication: IndicationId;
  /** Absent: it begins, and no plan has been made yet. */
  readonly plan: Plan | undefined;
  /** Signed sessions. */
  readonly sessionsDone: number;
  /** What took place without a signed record, or is booked, in order of time. */
  readonly visits: readonly Appointment[];
  /** When the last of all these was or will be. */
  readonly lastOn: LocalDate | undefined;
  /** When the last signed session was. */
  readonly lastSignedOn: LocalDate | undefined;
  /** The number of the first session that has no date yet. */
  readonly nextSession: number;
}

type Whose = { readonly clientId: ClientId } & CoursePlan;

/** @throws AppError when the plan is not this client's, or has ended */
export async function courseSoFar(db: Kysely<Schema>, whose: Whose, now: number): Promise<CourseSoFar> {
  const { clientId } = whose;
  const { plan, indication } = await planOf(db, whose);
  const sessionsDone = plan ? ((await countSessions(db, clientId)).get(plan.id) ?? 0) : 0;
  const visits = await listOpenVisits(db, { clientId, planId: plan?.id ?? null, now });
  const lastSignedOn = plan && (await lastSignedDay(db, plan.id));
  const lastVisit = visits.at(-1);
  const lastVisitOn = lastVisit && dateOf(lastVisit.startsLocal);
  const numbers = visits.map((visit) => visit.sessionNumber ?? 0);
  return {
    indication,
    plan,
    sessionsDone,
    visits,
    lastOn: [lastSignedOn ?? '', lastVisitOn ?? ''].sort().at(-1) || undefined,
    lastSignedOn,
    nextSession: Math.max(sessionsDone + visits.length, ...numbers) + 1,
  };
}

async function planOf(db: Kysely<Schema>, whose: Whose) {
  if (!('planId' in whose)) return { plan: await findActivePlan(db, whose), indication: whose.indication };
  const plan = await getActivePlan(db, whose);
  return { plan, indication: plan.indication };
}

async function getActivePlan(
  db: Kysely<Schema>,
  { planId, clientId }: { readonly planId: PlanId; readonly clientId: ClientId },
): Promise<Plan> {
  const plan = await findPlan(db, planId);
  if (plan?.clientId !== clientId)
    throw new AppError('not_found', 'This plan does not belong to this client. Choose the plan again.');
  if (plan.status !== 'active')
    throw new AppError('not_allowed', 'This plan has ended. Choose what is treated to begin a new one.');
  return plan;
}

interface OpenVisits {
  readonly clientId: ClientId;
  readonly planId: PlanId | null;
  readonly now: number;
}

/** Visits of the plan without a signed record; of those that name no plan, only what is still to come. */
async function listOpenVisits(
  db: Kysely<Schema>,
  { clientId, planId, now }: OpenVisits,
): Promise<Appointment[]> {
  const rows = await db
    .selectFrom('appointments')
    .innerJoin('services', 'services.id', 'appointments.service_id')
    .leftJoin('treatments', 'treatments.appointment_id', 'appointments.id')
    .selectAll('appointments')
    .where('appointments.client_id', '=', clientId)
    .where('services.kind', '=', 'treatment')
    .where('appointments.status', 'in', ['booked', 'arrived', 'checked-in', 'fulfilled'])
    .where((where) =>
      where.or([where('treatments.status', 'is', null), where('treatments.status', '<>', 'completed')]),
    )
    .where((where) =>
      where.or([
        where('appointments.plan_id', '=', planId),
        where.and([where('appointments.plan_id', 'is', null), where('appointments.starts_at', '>', now)]),
      ]),
    )
    .orderBy('appointments.starts_at')
    .execute();
  return rows.map(toAppointment);
}

async function lastSignedDay(db: Kysely<Schema>, planId: PlanId): Promise<LocalDate | undefined> {
  const plan = db.selectFrom('plans').select('client_id').where('id', '=', planId);
  const row = await db
    .selectFrom('treatments')
    .select((select) => select.fn.max('performed_on').as('last'))
    // Through the client, which is indexed.
    .where('client_id', '=', plan)
    .where('plan_id', '=', planId)
    .where('status', '=', 'completed')
    .executeTakeFirst();
  return row?.last ?? undefined;
}
