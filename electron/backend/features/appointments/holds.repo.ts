/**
 * What a visit takes up: its practitioner, its room and its client, one row for each. The database refuses two live rows
 * of one resource that overlap, so no door into the application gets round it.
 */
import { type Kysely, sql } from 'kysely';
import type { AppointmentId, ClientId, RoomId, StaffId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export type HoldRow = Schema['appointment_holds'];

const minute = 60_000;
/** The longest hold the guard looks for (migration 20). */
export const longestHold = 720 * minute;

export const practitionerResource = (id: StaffId) => `practitioner:${id}`;
export const roomResource = (id: RoomId) => `room:${id}`;
export const clientResource = (id: ClientId) => `client:${id}`;

export interface HeldVisit {
  readonly id: AppointmentId;
  readonly practitionerId: StaffId;
  readonly roomId: RoomId | null;
  readonly clientId: ClientId;
  readonly startsAt: number;
  readonly endsAt: number;
  /** For cleaning: the practitioner and the room stay held, the client goes home. */
  readonly bufferMinutes: number;
}

/** In ascending order of resource, so that two writers always meet at the same one first. */
export function holdsOf(visit: HeldVisit): HoldRow[] {
  const { id, startsAt, endsAt } = visit;
  const heldUntil = Math.min(endsAt + visit.bufferMinutes * minute, startsAt + longestHold);
  const base = { appointment_id: id, starts_at: startsAt, is_live: 1 };
  const holds = [
    { ...base, resource: clientResource(visit.clientId), ends_at: endsAt },
    { ...base, resource: practitionerResource(visit.practitionerId), ends_at: heldUntil },
    ...(visit.roomId === null ? [] : [{ ...base, resource: roomResource(visit.roomId), ends_at: heldUntil }]),
  ];
  return holds.sort((one, other) => (one.resource < other.resource ? -1 : 1));
}

/** @returns false when the guard refused one of them; the caller must then give up the transaction */
export async function insertHolds(db: Kysely<Schema>, holds: readonly HoldRow[]): Promise<boolean> {
  try {
    for (const hold of holds) await db.insertInto('appointment_holds').values(hold).execute();
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes('hold_overlaps')) return false;
    throw error;
  }
}

export async function deleteHolds(db: Kysely<Schema>, id: AppointmentId): Promise<void> {
  await db.deleteFrom('appointment_holds').where('appointment_id', '=', id).execute();
}

/** The visit's time is free for others; its rows stay for the record. */
export async function releaseHolds(db: Kysely<Schema>, id: AppointmentId): Promise<void> {
  await db.updateTable('appointment_holds').set({ is_live: 0 }).where('appointment_id', '=', id).execute();
}

/** Live holds of these resources that reach into `[from, to)`; bounded below, so that history costs nothing. */
export function liveHolds(
  db: Kysely<Schema>,
  resources: readonly string[],
  span: { readonly from: number; readonly to: number },
) {
  return (
    db
      .selectFrom('appointment_holds')
      .select(['appointment_id', 'resource', 'starts_at', 'ends_at'])
      // Written out, not bound: with a bound value SQLite prepares the statement anew each time to find its index.
      .where('is_live', '=', sql.lit(1))
      .where('resource', 'in', resources)
      .where('starts_at', '<', span.to)
      .where('starts_at', '>', span.from - longestHold)
      .where('ends_at', '>', span.from)
  );
}
