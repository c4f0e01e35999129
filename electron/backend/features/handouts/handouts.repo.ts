/** Sheets as they were given. Kept, read, never changed. */
import type { Kysely } from 'kysely';
import type { ClientId, HandoutId, StaffId, TreatmentId } from '../../../../shared/ids.ts';
import { type GivenHow, type HandoutDocument, handoutDocument } from '../../../../shared/schemas/handouts.ts';
import type { Schema } from '../../db/schema.ts';

export interface NewHandout {
  readonly id: HandoutId;
  readonly clientId: ClientId;
  readonly treatmentId: TreatmentId;
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
      kind: 'aftercare',
      template_version: document.templateVersion,
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
    .select(['handouts.id', 'client_id', 'treatment_id', 'content', 'given_how', 'given_at', 'staff.name'])
    .where('handouts.id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      clientId: row.client_id,
      treatmentId: row.treatment_id,
      document: handoutDocument.parse(JSON.parse(row.content)),
      how: row.given_how,
      givenAt: row.given_at,
      givenBy: row.name,
    }
  );
}

/** What the client was given, newest first; through her treatments, which are indexed. */
export async function listHandouts(db: Kysely<Schema>, clientId: ClientId) {
  return db
    .selectFrom('treatments')
    .innerJoin('handouts', 'handouts.treatment_id', 'treatments.id')
    .innerJoin('staff', 'staff.id', 'handouts.given_by')
    .select([
      'handouts.id',
      'handouts.treatment_id as treatmentId',
      'treatments.performed_on as performedOn',
      'handouts.template_version as templateVersion',
      'handouts.language',
      'handouts.paper',
      'handouts.given_how as how',
      'handouts.given_at as givenAt',
      'staff.name as givenBy',
    ])
    .where('treatments.client_id', '=', clientId)
    .orderBy('handouts.given_at', 'desc')
    .execute();
}
