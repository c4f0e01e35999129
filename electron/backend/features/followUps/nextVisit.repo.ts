import type { Kysely } from 'kysely';
import type { AppointmentId, ClientId, PlanId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface NextVisitKey {
  readonly clientId: ClientId;
  /** Visits of another plan are not the next one of this. */
  readonly planId: PlanId | null;
  /** Milliseconds since the epoch; only visits that start later count. */
  readonly after: number;
  /** A visit that is being called off. */
  readonly except?: AppointmentId | undefined;
}

/** The client's next booked treatment, if she has one. */
export async function findNextVisit(db: Kysely<Schema>, key: NextVisitKey) {
  return db
    .selectFrom('appointments')
    .innerJoin('services', 'services.id', 'appointments.service_id')
    .innerJoin('staff', 'staff.id', 'appointments.practitioner_id')
    .select(['appointments.id', 'starts_local as startsLocal', 'staff.name as practitionerName'])
    .where('appointments.client_id', '=', key.clientId)
    .where('appointments.starts_at', '>', key.after)
    .where('appointments.status', '=', 'booked')
    .where('services.kind', '=', 'treatment')
    .$if(key.except !== undefined, (visits) => visits.where('appointments.id', '<>', key.except ?? null))
    .where((where) => where.or([where('plan_id', 'is', null), where('plan_id', '=', key.planId)]))
    .orderBy('appointments.starts_at')
    .limit(1)
    .executeTakeFirst();
}
