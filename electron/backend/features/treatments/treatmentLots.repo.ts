/** The lots of signed records as rows: what a recall is traced by. Written once, with the signature. */
import type { Kysely } from 'kysely';
import type { TreatmentId } from '../../../../shared/ids.ts';
import { lotKey } from '../../../../shared/schemas/lots.ts';
import type { UsedLot } from '../../../../shared/schemas/treatmentSupplies.ts';
import type { Schema } from '../../db/schema.ts';

export async function insertTreatmentLots(
  db: Kysely<Schema>,
  id: TreatmentId,
  lots: readonly UsedLot[],
): Promise<void> {
  if (lots.length === 0) return;
  await db
    .insertInto('treatment_lots')
    .values(
      lots.map((lot, position) => ({
        treatment_id: id,
        position,
        use: lot.use,
        name: lot.name,
        lot_number: lotKey(lot.lotNumber),
        expires_on: lot.lotExpiresOn || null,
        serial: lotKey(lot.serial),
        lot_id: lot.lotId,
      })),
    )
    .execute();
}

/** The signed session in which this single roller or cartridge was used, if there is one. */
export async function findSessionOfUnit(
  db: Kysely<Schema>,
  { lotNumber, serial }: Pick<UsedLot, 'lotNumber' | 'serial'>,
): Promise<{ readonly performedOn: string } | undefined> {
  const row = await db
    .selectFrom('treatment_lots')
    .innerJoin('treatments', 'treatments.id', 'treatment_lots.treatment_id')
    .select('treatments.performed_on')
    .where('treatment_lots.lot_number', '=', lotNumber)
    .where('serial', '=', serial)
    .where('use', '=', 'needles')
    .executeTakeFirst();
  return row && { performedOn: row.performed_on };
}
