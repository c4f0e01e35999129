/** What clients are allergic to, as rows. Decides nothing. */
import type { Kysely, Selectable } from 'kysely';
import type { AllergyId, ClientId, StaffId } from '../../../../shared/ids.ts';
import type { AllergyFacts } from '../../../../shared/schemas/allergies.ts';
import type { Schema } from '../../db/schema.ts';

export interface Allergy extends AllergyFacts {
  readonly id: AllergyId;
  readonly clientId: ClientId;
  readonly isWithdrawn: boolean;
  readonly version: number;
}

const toAllergy = (row: Selectable<Schema['allergies']>): Allergy => ({
  id: row.id,
  clientId: row.client_id,
  substance: row.substance,
  reaction: row.reaction,
  severity: row.severity ?? '',
  isWithdrawn: row.withdrawn_at !== null,
  version: row.version,
});

/** What holds, the worst first. */
export async function listAllergies(db: Kysely<Schema>, clientId: ClientId): Promise<Allergy[]> {
  const rows = await db
    .selectFrom('allergies')
    .selectAll()
    .where('client_id', '=', clientId)
    .where('withdrawn_at', 'is', null)
    .orderBy('substance')
    .execute();
  const rank = { severe: 0, moderate: 1, '': 2, mild: 3 } as const;
  return rows.map(toAllergy).sort((one, other) => rank[one.severity] - rank[other.severity]);
}

export async function findAllergy(db: Kysely<Schema>, id: AllergyId): Promise<Allergy | undefined> {
  const row = await db.selectFrom('allergies').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toAllergy(row);
}

export interface NewAllergy extends AllergyFacts {
  readonly id: AllergyId;
  readonly clientId: ClientId;
  readonly createdBy: StaffId;
  readonly at: number;
}

export async function insertAllergy(db: Kysely<Schema>, allergy: NewAllergy): Promise<void> {
  const { id, clientId, substance, reaction, severity, createdBy, at } = allergy;
  await db
    .insertInto('allergies')
    .values({
      id,
      client_id: clientId,
      substance,
      reaction,
      severity: severity || null,
      created_by: createdBy,
      created_at: at,
      updated_at: at,
    })
    .execute();
}

/** Writes `allergy` over the version before it. @returns false when that is no longer the one stored */
export async function updateAllergy(db: Kysely<Schema>, allergy: Allergy, at: number): Promise<boolean> {
  const updated = await db
    .updateTable('allergies')
    .set({
      substance: allergy.substance,
      reaction: allergy.reaction,
      severity: allergy.severity || null,
      withdrawn_at: allergy.isWithdrawn ? at : null,
      version: allergy.version + 1,
      updated_at: at,
    })
    .where('id', '=', allergy.id)
    .where('version', '=', allergy.version)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}
