/** Who waits for an earlier time, as rows. What fits whom is decided by shared/scheduling. */
import { type Kysely, sql } from 'kysely';
import type { ClientId, ServiceId, StaffId, WaitlistId } from '../../../../shared/ids.ts';
import type { AddToWaitlistInput } from '../../../../shared/schemas/waitlist.ts';
import type { Schema } from '../../db/schema.ts';

export interface Waiting {
  readonly id: WaitlistId;
  readonly version: number;
  readonly clientId: ClientId;
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly mayContact: boolean;
  readonly alert: string;
  readonly serviceId: ServiceId;
  readonly serviceName: string;
  readonly serviceKind: Schema['services']['kind'];
  readonly durationMinutes: number;
  readonly bufferMinutes: number;
  readonly practitionerIds: readonly StaffId[];
  readonly weekdays: readonly number[];
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly untilDate: string | null;
  readonly note: string;
  readonly since: number;
}

export interface WaitingOf {
  /** Absent: everybody's. */
  readonly clientId?: ClientId | undefined;
  /** Those for whom it is too late by then are left out. */
  readonly today: string;
}

/** Everybody who still waits, the longest first. */
export function waitingQuery(db: Kysely<Schema>, { clientId, today }: WaitingOf) {
  return (
    db
      .selectFrom('waitlist')
      .innerJoin('clients', 'clients.id', 'waitlist.client_id')
      .innerJoin('services', 'services.id', 'waitlist.service_id')
      .selectAll('waitlist')
      .select([
        'clients.given_name',
        'clients.family_name',
        'clients.phone',
        'clients.may_contact',
        'clients.alert',
        'services.name as service_name',
        'services.kind',
        'services.duration_minutes',
        'services.buffer_minutes',
      ])
      // Written out, not bound: SQLite uses an index over part of the rows only where it can read the condition.
      .where('waitlist.status', '=', sql.lit('waiting'))
      .where('clients.archived_at', 'is', null)
      .where((where) =>
        where.or([where('waitlist.until_date', 'is', null), where('waitlist.until_date', '>=', today)]),
      )
      .$if(
        clientId !== undefined,
        (rows) => rows.where('waitlist.client_id', '=', clientId ?? ('' as ClientId)), // never '' here
      )
      .orderBy('waitlist.created_at')
      .orderBy('waitlist.id')
  );
}

export async function listWaiting(db: Kysely<Schema>, whose: WaitingOf): Promise<Waiting[]> {
  const rows = await waitingQuery(db, whose).execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    clientId: row.client_id,
    givenName: row.given_name,
    familyName: row.family_name,
    phone: row.phone,
    mayContact: row.may_contact === 1,
    alert: row.alert,
    serviceId: row.service_id,
    serviceName: row.service_name,
    serviceKind: row.kind,
    durationMinutes: row.duration_minutes,
    bufferMinutes: row.buffer_minutes,
    practitionerIds: JSON.parse(row.practitioner_ids) as StaffId[], // only insertWaiting writes it
    weekdays: JSON.parse(row.weekdays) as number[], // the same
    fromMinute: row.from_minute,
    toMinute: row.to_minute,
    untilDate: row.until_date,
    note: row.note,
    since: row.created_at,
  }));
}

export interface NewWaiting extends AddToWaitlistInput {
  readonly id: WaitlistId;
  readonly createdBy: StaffId;
  readonly at: number;
}

export async function insertWaiting(db: Kysely<Schema>, waiting: NewWaiting): Promise<void> {
  await db
    .insertInto('waitlist')
    .values({
      id: waiting.id,
      client_id: waiting.clientId,
      service_id: waiting.serviceId,
      practitioner_ids: JSON.stringify(waiting.practitionerIds),
      weekdays: JSON.stringify(waiting.weekdays),
      from_minute: waiting.fromMinute,
      to_minute: waiting.toMinute,
      until_date: waiting.untilDate ?? null,
      note: waiting.note,
      status: 'waiting',
      created_by: waiting.createdBy,
      created_at: waiting.at,
      updated_at: waiting.at,
    })
    .execute();
}

export interface WaitingEnd {
  readonly id: WaitlistId;
  readonly version: number;
  readonly status: 'placed' | 'withdrawn';
  readonly at: number;
}

/** @returns false when it is no longer the version that was read, or nobody waits any more; nothing is written then */
export async function endWaiting(db: Kysely<Schema>, end: WaitingEnd): Promise<boolean> {
  const updated = await db
    .updateTable('waitlist')
    .set({ status: end.status, version: end.version + 1, updated_at: end.at })
    .where('id', '=', end.id)
    .where('version', '=', end.version)
    .where('status', '=', 'waiting')
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}
