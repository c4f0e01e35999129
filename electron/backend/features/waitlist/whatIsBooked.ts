/** What a client who waits has already: the visit that could come earlier, or the session that is still to be booked. */
import type { Kysely } from 'kysely';
import type { AppointmentId, PlanId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';
import { courseSoFar } from '../courses/courseSoFar.ts';
import { listDueFollowUps } from '../followUps/followUps.repo.ts';
import type { Waiting } from './waitlist.repo.ts';

export interface BookedVisit {
  readonly id: AppointmentId;
  readonly version: number;
  readonly startsLocal: string;
}

/** Her next booked visit of this service; it would come earlier. */
export async function findBookedVisit(
  db: Kysely<Schema>,
  { clientId, serviceId }: Waiting,
  now: number,
): Promise<BookedVisit | undefined> {
  return db
    .selectFrom('appointments')
    .select(['id', 'version', 'starts_local as startsLocal'])
    .where('client_id', '=', clientId)
    .where('starts_at', '>', now)
    .where('service_id', '=', serviceId)
    .where('status', '=', 'booked')
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst();
}

export interface NextOfCourse {
  readonly planId: PlanId;
  readonly sessionNumber: number;
}

/** The session of a course that a new visit would be. */
export async function nextOfCourse(
  db: Kysely<Schema>,
  { clientId, serviceKind }: Waiting,
  now: number,
): Promise<NextOfCourse | undefined> {
  if (serviceKind !== 'treatment') return undefined;
  const [due] = await listDueFollowUps(db, clientId, ['next_session']);
  if (!due?.planId) return undefined;
  const plan = await db.selectFrom('plans').select('status').where('id', '=', due.planId).executeTakeFirst();
  if (plan?.status !== 'active') return undefined;
  const { nextSession } = await courseSoFar(db, { clientId, planId: due.planId }, now);
  return { planId: due.planId, sessionNumber: nextSession };
}
