import type { Kysely } from 'kysely';
import type { ClientId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';
import { type Appointment, toAppointment } from '../appointments/appointments.repo.ts';

/** From then on, in order of time; the cancelled ones too, so that they leave the client's calendar again. */
export async function listVisitsForFile(
  db: Kysely<Schema>,
  clientId: ClientId,
  from: number,
): Promise<Appointment[]> {
  const rows = await db
    .selectFrom('appointments')
    .selectAll()
    .where('client_id', '=', clientId)
    .where('starts_at', '>=', from)
    .orderBy('starts_at')
    .execute();
  return rows.map(toAppointment);
}
