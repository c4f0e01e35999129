import type { Kysely } from 'kysely';
import type { Schema } from '../../db/schema.ts';

export interface Clinic {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly paper: 'A4' | 'Letter';
  readonly gridMinutes: number;
  readonly idleLockMinutes: number;
  readonly isDemo: boolean;
  readonly version: number;
}

/** The clinic, or undefined before it has been set up. */
export async function findClinic(db: Kysely<Schema>): Promise<Clinic | undefined> {
  const row = await db.selectFrom('clinic').selectAll().executeTakeFirst();
  return (
    row && {
      name: row.name,
      address: row.address,
      phone: row.phone,
      email: row.email,
      country: row.country,
      timeZone: row.time_zone,
      paper: row.paper,
      gridMinutes: row.grid_minutes,
      idleLockMinutes: row.idle_lock_minutes,
      isDemo: row.is_demo === 1,
      version: row.version,
    }
  );
}

export async function listServices(db: Kysely<Schema>) {
  const rows = await db.selectFrom('services').selectAll().orderBy('position').orderBy('name').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    durationMinutes: row.duration_minutes,
    bufferMinutes: row.buffer_minutes,
    isActive: row.is_active === 1,
  }));
}

export async function listRooms(db: Kysely<Schema>) {
  const rows = await db.selectFrom('rooms').selectAll().orderBy('position').orderBy('name').execute();
  return rows.map((row) => ({ id: row.id, name: row.name, isActive: row.is_active === 1 }));
}
