/** Sheets as they were given. Kept, read, never changed. */
import type { Kysely } from 'kysely';
import type { AppointmentId, ClientId, HandoutId, StaffId, TreatmentId } from '../../../../shared/ids.ts';
import type { Language } from '../../../../shared/schemas/clients.ts';
import { type GivenHow, type HandoutDocument, keptDocument } from '../../../../shared/schemas/handouts.ts';
import type { Schema } from '../../db/schema.ts';

export interface NewHandout {
  readonly id: HandoutId;
  readonly clientId: ClientId;
  /** The session it follows; null where there was none yet. */
  readonly treatmentId: TreatmentId | null;
  /** The sheet in whose place it was given. */
  readonly replacesId: HandoutId | null;
  readonly document: HandoutDocument;
  readonly how: GivenHow;
  readonly givenBy: StaffId;
  readonly at: number;
}

export async function insertHandout(db: Kysely<Schema>, handout: NewHandout): Promise<void> {
  const { document } = handout;
  await db
    .insertInto('handouts')
    .values({
      id: handout.id,
      client_id: handout.clientId,
      treatment_id: handout.treatmentId,
      replaces_id: handout.replacesId,
      kind: document.kind,
      template_version: document.templateVersion,
      edit_version: document.editVersion,
      language: document.language,
      paper: document.paper,
      content: JSON.stringify(document),
      given_how: handout.how,
      given_by: handout.givenBy,
      given_at: handout.at,
    })
    .execute();
}

export async function findHandout(db: Kysely<Schema>, id: HandoutId) {
  const row = await db
    .selectFrom('handouts')
    .innerJoin('staff', 'staff.id', 'handouts.given_by')
    .innerJoin('clients', 'clients.id', 'handouts.client_id')
    .select(['handouts.id', 'client_id', 'treatment_id', 'handouts.kind', 'clients.email'])
    .select(['content', 'given_how', 'given_at', 'staff.name'])
    .where('handouts.id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      kind: row.kind,
      clientId: row.client_id,
      email: row.email,
      treatmentId: row.treatment_id,
      document: keptDocument.parse(JSON.parse(row.content)),
      how: row.given_how,
      givenAt: row.given_at,
      givenBy: row.name,
    }
  );
}

/** What the client was given, newest first, and which of them was replaced later. */
export async function listHandouts(db: Kysely<Schema>, clientId: ClientId) {
  const rows = await db
    .selectFrom('handouts')
    .innerJoin('staff', 'staff.id', 'handouts.given_by')
    .leftJoin('treatments', 'treatments.id', 'handouts.treatment_id')
    .leftJoin('handouts as later', 'later.replaces_id', 'handouts.id')
    .select([
      'handouts.id',
      'handouts.kind',
      'handouts.treatment_id as treatmentId',
      'treatments.performed_on as performedOn',
      'handouts.language',
      'handouts.given_how as how',
      'handouts.given_at as givenAt',
      'staff.name as givenBy',
      'later.id as replacedBy',
    ])
    .where('handouts.client_id', '=', clientId)
    .orderBy('handouts.given_at', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, language: row.language as Language })); // only sheets are written here
}

/** The session that was recorded last, of whichever client. Ids rise with time, so that the newest is found at once. */
export async function findLatestSession(db: Kysely<Schema>): Promise<TreatmentId | undefined> {
  const row = await db
    .selectFrom('treatments')
    .select('id')
    .where('status', '=', 'completed')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** The client's next booked visit of whatever kind, or the one asked for. */
export async function findBookedVisit(
  db: Kysely<Schema>,
  key: { readonly clientId: ClientId; readonly after: number; readonly only?: AppointmentId | undefined },
) {
  return db
    .selectFrom('appointments')
    .innerJoin('staff', 'staff.id', 'appointments.practitioner_id')
    .select(['appointments.id', 'starts_local as startsLocal', 'staff.name as practitionerName'])
    .where('appointments.client_id', '=', key.clientId)
    .where('appointments.starts_at', '>', key.after)
    .where('appointments.status', '=', 'booked')
    .$if(key.only !== undefined, (visits) => visits.where('appointments.id', '=', key.only ?? null))
    .orderBy('appointments.starts_at')
    .limit(1)
    .executeTakeFirst();
}
