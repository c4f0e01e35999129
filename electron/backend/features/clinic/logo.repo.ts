/** The clinic's logo and those before it, each under its hash. None is ever taken away: given sheets name them. */
import type { Kysely } from 'kysely';
import type { Schema } from '../../db/schema.ts';
import type { Write } from '../../transact.ts';

/** @returns the hash of the logo in use */
export async function findCurrentLogo(db: Kysely<Schema>): Promise<string | undefined> {
  const row = await db
    .selectFrom('clinic_logos')
    .select('sha256')
    .where('is_current', '=', 1)
    .executeTakeFirst();
  return row?.sha256;
}

/** @returns a logo's picture, also of one that is no longer in use */
export async function findLogoPicture(db: Kysely<Schema>, sha256: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('clinic_logos')
    .select('png')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row?.png;
}

/** Puts this logo in the place of the one in use, or none. The audit has the hashes, not the pictures. */
export async function makeCurrent(
  { db, record }: Write,
  logo: Omit<Schema['clinic_logos'], 'is_current'> | null,
): Promise<void> {
  const before = { sha256: (await findCurrentLogo(db)) ?? null };
  await db.updateTable('clinic_logos').set({ is_current: 0 }).where('is_current', '=', 1).execute();
  if (logo)
    await db
      .insertInto('clinic_logos')
      .values({ ...logo, is_current: 1 })
      .onConflict((same) =>
        same.column('sha256').doUpdateSet({ is_current: 1, set_by: logo.set_by, set_at: logo.set_at }),
      )
      .execute();
  record({ entity: 'clinicLogo', id: '1', before, after: { sha256: logo?.sha256 ?? null } });
}
