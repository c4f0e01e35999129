/** Adverse events as rows: beside the signed record, never inside it. */
import type { Kysely, Selectable } from 'kysely';
import type { EventKindId } from '../../../../shared/clinical/adverseEvents.ts';
import type { AdverseEventId, ClientId, StaffId, TreatmentId } from '../../../../shared/ids.ts';
import type { EventFields } from '../../../../shared/schemas/adverseEvents.ts';
import type { Schema } from '../../db/schema.ts';

export interface AdverseEvent {
  readonly id: AdverseEventId;
  readonly clientId: ClientId;
  readonly treatmentId: TreatmentId;
  /** Day of the session it followed. */
  readonly performedOn: string;
  readonly fields: EventFields;
  readonly writtenBy: string;
  readonly writtenAt: number;
  readonly version: number;
}

const fieldsOf = (row: Selectable<Schema['adverse_events']>): EventFields => ({
  kind: row.kind as EventKindId, // only ids of the list are ever written
  severity: row.severity,
  onsetOn: row.onset_on,
  seen: row.seen,
  done: row.done,
  followUpOn: row.follow_up_on ?? '',
  outcome: row.outcome,
  endedOn: row.ended_on ?? '',
  makerToldOn: row.maker_told_on ?? '',
  makerReference: row.maker_reference,
  authorityToldOn: row.authority_told_on ?? '',
  authorityReference: row.authority_reference,
});

const columnsOf = (fields: EventFields) => ({
  kind: fields.kind,
  severity: fields.severity,
  onset_on: fields.onsetOn,
  seen: fields.seen,
  done: fields.done,
  follow_up_on: fields.followUpOn || null,
  outcome: fields.outcome,
  ended_on: fields.endedOn || null,
  maker_told_on: fields.makerToldOn || null,
  maker_reference: fields.makerReference,
  authority_told_on: fields.authorityToldOn || null,
  authority_reference: fields.authorityReference,
});

const eventsQuery = (db: Kysely<Schema>) =>
  db
    .selectFrom('adverse_events')
    .innerJoin('staff', 'staff.id', 'adverse_events.created_by')
    .innerJoin('treatments', 'treatments.id', 'adverse_events.treatment_id')
    .selectAll('adverse_events')
    .select(['staff.name', 'treatments.performed_on'])
    .orderBy('onset_on', 'desc')
    .orderBy('adverse_events.id', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof eventsQuery>['execute']>>[number];
const toEvent = (row: Row): AdverseEvent => ({
  id: row.id,
  clientId: row.client_id,
  treatmentId: row.treatment_id,
  performedOn: row.performed_on,
  fields: fieldsOf(row),
  writtenBy: row.name,
  writtenAt: row.created_at,
  version: row.version,
});

/** Everything that ever happened to the client, the latest first. */
export async function listEventsOfClient(db: Kysely<Schema>, clientId: ClientId): Promise<AdverseEvent[]> {
  const rows = await eventsQuery(db).where('adverse_events.client_id', '=', clientId).execute();
  return rows.map(toEvent);
}

/** What followed one session, the latest first. */
export async function listEventsOfTreatment(db: Kysely<Schema>, id: TreatmentId): Promise<AdverseEvent[]> {
  return (await eventsQuery(db).where('treatment_id', '=', id).execute()).map(toEvent);
}

export async function findEvent(db: Kysely<Schema>, id: AdverseEventId): Promise<AdverseEvent | undefined> {
  const row = await eventsQuery(db).where('adverse_events.id', '=', id).executeTakeFirst();
  return row && toEvent(row);
}

export interface NewEvent {
  readonly id: AdverseEventId;
  readonly clientId: ClientId;
  readonly treatmentId: TreatmentId;
  readonly fields: EventFields;
  readonly createdBy: StaffId;
  readonly at: number;
}

export async function insertEvent(db: Kysely<Schema>, event: NewEvent): Promise<void> {
  await db
    .insertInto('adverse_events')
    .values({
      id: event.id,
      client_id: event.clientId,
      treatment_id: event.treatmentId,
      ...columnsOf(event.fields),
      created_by: event.createdBy,
      created_at: event.at,
      updated_at: event.at,
    })
    .execute();
}

export interface EventKey {
  readonly id: AdverseEventId;
  readonly version: number;
  readonly at: number;
}

/** @returns false when it is no longer the version that was read; nothing is written then */
export async function updateEvent(db: Kysely<Schema>, key: EventKey, fields: EventFields): Promise<boolean> {
  const updated = await db
    .updateTable('adverse_events')
    .set({ ...columnsOf(fields), version: key.version + 1, updated_at: key.at })
    .where('id', '=', key.id)
    .where('version', '=', key.version)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}
