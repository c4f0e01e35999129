/** The session that is next for a client, as far as it is known: what it needs beforehand is asked for now. */
import type { Kysely } from 'kysely';
import type { DeviceKind } from '../../../../shared/clinical/devices.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import type { TreatmentFields } from '../../../../shared/schemas/treatments.ts';
import type { Schema } from '../../db/schema.ts';
import { findLastSigned, findTreatment } from '../treatments/treatments.repo.ts';
import type { AlertReading } from './alertSources.ts';

export interface ExpectedSession {
  /** Local date. */
  readonly onDate: string;
  /** As recorded so far, else as last time; null while nobody knows. */
  readonly deviceKind: DeviceKind | null;
  /** What goes onto the skin, in the words of this record or the last one. */
  readonly products: string;
}

/** Everything that goes onto the skin in a session, in words. */
export function productsOf({ anaesthetic, topicals, supplies }: TreatmentFields): string {
  return [anaesthetic, topicals, ...supplies.map(({ name }) => name)].join(' ');
}

/** A record that is being written, or the next treatment booked from `onDate` on. Undefined where nothing is to come. */
export async function expectedSession(
  db: Kysely<Schema>,
  { clientId, onDate }: AlertReading,
): Promise<ExpectedSession | undefined> {
  const draft = await findDraft(db, clientId);
  const day = draft?.performedOn ?? (await nextTreatment(db, { clientId, onDate }));
  if (day === undefined) return undefined;
  const last = await findLastSigned(db, { clientId, indication: '' });
  const known = draft?.deviceKind ? draft : last?.fields;
  return { onDate: day, deviceKind: known?.deviceKind ?? null, products: known ? productsOf(known) : '' };
}

async function findDraft(db: Kysely<Schema>, clientId: ClientId): Promise<TreatmentFields | undefined> {
  const row = await db
    .selectFrom('treatments')
    .select('id')
    .where('client_id', '=', clientId)
    .where('status', '=', 'in-progress')
    .orderBy('performed_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && (await findTreatment(db, row.id))?.fields;
}

async function nextTreatment(
  db: Kysely<Schema>,
  { clientId, onDate }: AlertReading,
): Promise<string | undefined> {
  const visit = await db
    .selectFrom('appointments')
    .innerJoin('services', 'services.id', 'appointments.service_id')
    .select('appointments.starts_local')
    .where('appointments.client_id', '=', clientId)
    .where('appointments.starts_local', '>=', onDate)
    .where('appointments.status', 'in', ['booked', 'arrived', 'checked-in'])
    .where('services.kind', '=', 'treatment')
    .orderBy('appointments.starts_at')
    .limit(1)
    .executeTakeFirst();
  return visit?.starts_local.slice(0, 10);
}
