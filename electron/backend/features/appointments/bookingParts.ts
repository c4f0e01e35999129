/** Who and what a booking names, looked up and refused in words where it cannot be booked any more. */
import type { Kysely } from 'kysely';
import type { ClientId, PlanId, RoomId, ServiceId, StaffId } from '../../../../shared/ids.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { findClinic } from '../clinic/clinic.repo.ts';

export async function getZone(db: Kysely<Schema>): Promise<string> {
  const clinic = await findClinic(db);
  if (!clinic) throw new AppError('not_set_up', 'This clinic has not been set up yet.');
  return clinic.timeZone;
}

/** @throws AppError when she is not in the list, or archived */
export async function requireClient(db: Kysely<Schema>, id: ClientId): Promise<void> {
  const client = await db.selectFrom('clients').select('archived_at').where('id', '=', id).executeTakeFirst();
  if (!client) throw new AppError('not_found', 'This client is not in the list any more.');
  if (client.archived_at !== null)
    throw new AppError('not_found', 'This client is archived. Bring the client back to the list first.');
}

export interface BookedService {
  readonly id: ServiceId;
  readonly kind: Schema['services']['kind'];
  readonly durationMinutes: number;
  readonly bufferMinutes: number;
}

/** @param isNew a visit that is moved keeps a service that is no longer offered; a new one cannot have it */
export async function getService(db: Kysely<Schema>, id: ServiceId, isNew: boolean): Promise<BookedService> {
  const row = await db.selectFrom('services').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || (isNew && row.is_active === 0))
    throw new AppError('not_found', 'This service is not offered any more. Choose another one.');
  return {
    id: row.id,
    kind: row.kind,
    durationMinutes: row.duration_minutes,
    bufferMinutes: row.buffer_minutes,
  };
}

/** @returns the name. @throws AppError when nobody can be booked with this person */
export async function getPractitionerName(db: Kysely<Schema>, id: StaffId): Promise<string> {
  const person = await db
    .selectFrom('staff')
    .select(['name', 'treats', 'is_active'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!person || person.is_active === 0)
    throw new AppError('not_found', 'This practitioner is not on the team any more. Choose another one.');
  if (person.treats === 0)
    throw new AppError('not_found', `${person.name} does not treat clients. Choose a practitioner.`);
  return person.name;
}

export async function requireRoom(db: Kysely<Schema>, id: RoomId | null): Promise<void> {
  if (id === null) return;
  const room = await db.selectFrom('rooms').select('is_active').where('id', '=', id).executeTakeFirst();
  if (!room || room.is_active === 0)
    throw new AppError('not_found', 'This room is not in use any more. Choose another one.');
}

export async function requirePlan(
  db: Kysely<Schema>,
  id: PlanId | undefined,
  clientId: ClientId,
): Promise<void> {
  if (id === undefined) return;
  const plan = await db.selectFrom('plans').select('client_id').where('id', '=', id).executeTakeFirst();
  if (plan?.client_id !== clientId)
    throw new AppError('not_found', 'This plan does not belong to this client. Choose the plan again.');
}
