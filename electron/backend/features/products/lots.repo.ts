/** Lots in stock as rows. That no more goes out than came in is also held by the table itself. */
import type { Kysely, Selectable } from 'kysely';
import type { LotId, ProductId, StaffId } from '../../../../shared/ids.ts';
import type { StockInInput } from '../../../../shared/schemas/products.ts';
import type { Schema } from '../../db/schema.ts';

export interface Lot {
  readonly id: LotId;
  readonly productId: ProductId;
  readonly lotNumber: string;
  readonly expiresOn: string;
  readonly receivedOn: string;
  readonly unitsReceived: number;
  readonly unitsUsed: number;
  readonly unitsLeft: number;
  readonly version: number;
}

const toLot = (row: Selectable<Schema['product_lots']>): Lot => ({
  id: row.id,
  productId: row.product_id,
  lotNumber: row.lot_number,
  expiresOn: row.expires_on,
  receivedOn: row.received_on,
  unitsReceived: row.units_received,
  unitsUsed: row.units_used,
  unitsLeft: row.units_received - row.units_used - row.units_taken_out,
  version: row.version,
});

/** What expires first stands first. */
export async function listLots(db: Kysely<Schema>): Promise<Lot[]> {
  const rows = await db
    .selectFrom('product_lots')
    .selectAll()
    .orderBy('expires_on')
    .orderBy('lot_number')
    .orderBy('id')
    .execute();
  return rows.map(toLot);
}

export async function findLot(db: Kysely<Schema>, id: LotId): Promise<Lot | undefined> {
  const row = await db.selectFrom('product_lots').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toLot(row);
}

export async function findLotOfProduct(
  db: Kysely<Schema>,
  key: Pick<Lot, 'productId' | 'lotNumber'>,
): Promise<Lot | undefined> {
  const row = await db
    .selectFrom('product_lots')
    .selectAll()
    .where('product_id', '=', key.productId)
    .where('lot_number', '=', key.lotNumber)
    .executeTakeFirst();
  return row && toLot(row);
}

export interface NewLot extends StockInInput {
  readonly id: LotId;
  readonly createdBy: StaffId;
  readonly at: number;
}

export async function insertLot(db: Kysely<Schema>, lot: NewLot): Promise<void> {
  await db
    .insertInto('product_lots')
    .values({
      id: lot.id,
      product_id: lot.productId,
      lot_number: lot.lotNumber,
      expires_on: lot.expiresOn,
      received_on: lot.receivedOn,
      units_received: lot.units,
      created_by: lot.createdBy,
      created_at: lot.at,
    })
    .execute();
}

/** More of a lot that is there already. */
export async function addUnits(db: Kysely<Schema>, id: LotId, units: number): Promise<void> {
  await db
    .updateTable('product_lots')
    .set((set) => ({ units_received: set('units_received', '+', units), version: set('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** @returns false when no unit is left; nothing is written then */
export async function spendUnit(db: Kysely<Schema>, id: LotId): Promise<boolean> {
  const updated = await db
    .updateTable('product_lots')
    .set((set) => ({ units_used: set('units_used', '+', 1), version: set('version', '+', 1) }))
    .where('id', '=', id)
    .where((lot) => lot(lot('units_used', '+', lot.ref('units_taken_out')), '<', lot.ref('units_received')))
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}

/** Changes by so many units what came in, or what was taken out; the table refuses what does not add up. */
export async function correctUnits(
  db: Kysely<Schema>,
  id: LotId,
  { received = 0, takenOut = 0 }: { readonly received?: number; readonly takenOut?: number },
): Promise<void> {
  await db
    .updateTable('product_lots')
    .set((set) => ({
      units_received: set('units_received', '+', received),
      units_taken_out: set('units_taken_out', '+', takenOut),
      version: set('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** Does a record name it, be it a draft? */
export async function isLotRecorded(db: Kysely<Schema>, id: LotId): Promise<boolean> {
  const record = await db
    .selectFrom('treatments')
    .select('id')
    .where((of) => of.or([of('lot_id', '=', id), of('anaesthetic_lot_id', '=', id)]))
    .limit(1)
    .executeTakeFirst();
  const used = await db
    .selectFrom('treatment_lots')
    .select('lot_id')
    .where('lot_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return record !== undefined || used !== undefined;
}

/** Only a lot that was put into stock by mistake. */
export async function deleteLot(db: Kysely<Schema>, id: LotId): Promise<void> {
  await db.deleteFrom('product_lots').where('id', '=', id).execute();
}

export interface TakenOut {
  readonly id: LotId;
  readonly version: number;
  readonly units: number;
}

/** @returns false when it is no longer the version that was read; nothing is written then */
export async function takeUnitsOut(db: Kysely<Schema>, taken: TakenOut): Promise<boolean> {
  const updated = await db
    .updateTable('product_lots')
    .set((set) => ({
      units_taken_out: set('units_taken_out', '+', taken.units),
      version: set('version', '+', 1),
    }))
    .where('id', '=', taken.id)
    .where('version', '=', taken.version)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}
