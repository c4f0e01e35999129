import type { Kysely } from 'kysely';
import type { StaffId } from '../../../../shared/ids.ts';
import type { Role } from '../../../../shared/roles.ts';
import type { Schema } from '../../db/schema.ts';

/** A member of the team as screens see one; never the PIN's hash. */
export interface StaffMember {
  readonly id: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly treats: boolean;
  readonly colour: string;
  readonly isActive: boolean;
  readonly version: number;
}

const columns = ['id', 'name', 'role', 'treats', 'colour', 'is_active', 'version'] as const;
type Row = Pick<Schema['staff'], 'id' | 'name' | 'role' | 'treats' | 'colour'> & {
  is_active: number;
  version: number;
};

const toMember = (row: Row): StaffMember => ({
  id: row.id,
  name: row.name,
  role: row.role,
  treats: row.treats === 1,
  colour: row.colour,
  isActive: row.is_active === 1,
  version: row.version,
});

export async function listStaff(db: Kysely<Schema>): Promise<StaffMember[]> {
  const rows = await db.selectFrom('staff').select(columns).orderBy('position').orderBy('name').execute();
  return rows.map(toMember);
}

export async function findStaffMember(db: Kysely<Schema>, id: StaffId): Promise<StaffMember | undefined> {
  const row = await db.selectFrom('staff').select(columns).where('id', '=', id).executeTakeFirst();
  return row && toMember(row);
}

/** What signing in needs and nothing else may see. */
export function findCredentials(db: Kysely<Schema>, id: StaffId) {
  return db
    .selectFrom('staff')
    .select(['id', 'name', 'role', 'pin_hash', 'failed_tries', 'last_failed_at'])
    .where('id', '=', id)
    .where('is_active', '=', 1)
    .executeTakeFirst();
}

/** The people on the sign-in screen. In the demo clinic with their PINs, so that a visitor gets in without asking. */
export async function listSignInPeople(db: Kysely<Schema>) {
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'name', 'role', 'colour', 'demo_pin'])
    .where('is_active', '=', 1)
    .orderBy('position')
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    colour: row.colour,
    demoPin: row.demo_pin,
  }));
}

export async function countOwners(db: Kysely<Schema>, except: StaffId): Promise<number> {
  const row = await db
    .selectFrom('staff')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('role', '=', 'owner')
    .where('is_active', '=', 1)
    .where('id', '<>', except)
    .executeTakeFirstOrThrow();
  return row.count;
}
