/** Which client had which lot, and who of them has been told. */
import type { Kysely } from 'kysely';
import type { ClientId, RecallId, StaffId, TreatmentId } from '../../../../shared/ids.ts';
import type { ToldHow } from '../../../../shared/schemas/products.ts';
import type { UsedLot } from '../../../../shared/schemas/treatmentSupplies.ts';
import type { Schema } from '../../db/schema.ts';

export interface FoundLot {
  readonly lotNumber: string;
  /** What it was called when it was used, or in stock. */
  readonly names: readonly string[];
  readonly sessions: number;
  readonly isRecalled: boolean;
}

const mostFound = 50;

/** Lots whose number has this part in it, used or only in stock. */
export async function findLotsByPart(db: Kysely<Schema>, part: string): Promise<FoundLot[]> {
  const pattern = `%${part.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
  const used = await db
    .selectFrom('treatment_lots')
    .select(['lot_number', 'name'])
    .select((count) => count.fn.count<number>('treatment_id').distinct().as('sessions'))
    .where((where) => where(where.ref('lot_number'), 'like', pattern))
    .groupBy(['lot_number', 'name'])
    .orderBy('lot_number')
    .limit(mostFound)
    .execute();
  const stocked = await db
    .selectFrom('product_lots')
    .innerJoin('products', 'products.id', 'product_lots.product_id')
    .select(['lot_number', 'products.name'])
    .where('lot_number', 'like', pattern)
    .orderBy('lot_number')
    .limit(mostFound)
    .execute();
  const recalled = new Set((await db.selectFrom('lot_recalls').select('lot_number').execute()).map(numberOf));
  const byNumber = new Map<string, { names: Set<string>; sessions: number }>();
  for (const row of [...used, ...stocked.map((one) => ({ ...one, sessions: 0 }))]) {
    const known = byNumber.get(row.lot_number) ?? { names: new Set(), sessions: 0 };
    known.sessions += Number(row.sessions);
    if (row.name !== '') known.names.add(row.name);
    byNumber.set(row.lot_number, known);
  }
  return [...byNumber].sort().map(([lotNumber, { names, sessions }]) => ({
    lotNumber,
    names: [...names],
    sessions,
    isRecalled: recalled.has(lotNumber),
  }));
}

const numberOf = (row: { readonly lot_number: string }) => row.lot_number;

export interface LotSession {
  readonly treatmentId: TreatmentId;
  readonly clientId: ClientId;
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string;
  readonly performedOn: string;
  readonly use: UsedLot['use'];
  readonly name: string;
  readonly serial: string;
}

/** Every signed session that names the lot, by client and day. */
export async function listSessionsOfLot(db: Kysely<Schema>, lotNumber: string): Promise<LotSession[]> {
  const rows = await db
    .selectFrom('treatment_lots')
    .innerJoin('treatments', 'treatments.id', 'treatment_lots.treatment_id')
    .innerJoin('clients', 'clients.id', 'treatments.client_id')
    .select([
      'treatments.id',
      'treatments.client_id',
      'treatments.performed_on',
      'clients.given_name',
      'clients.family_name',
      'clients.phone',
      'clients.email',
      'treatment_lots.use',
      'treatment_lots.name',
      'treatment_lots.serial',
    ])
    .where('treatment_lots.lot_number', '=', lotNumber)
    .orderBy('clients.sort_name')
    .orderBy('clients.id')
    .orderBy('treatments.performed_on')
    .execute();
  return rows.map((row) => ({
    treatmentId: row.id,
    clientId: row.client_id,
    givenName: row.given_name,
    familyName: row.family_name,
    phone: row.phone,
    email: row.email,
    performedOn: row.performed_on,
    use: row.use,
    name: row.name,
    serial: row.serial,
  }));
}

export interface Recall {
  readonly id: RecallId;
  readonly lotNumber: string;
  readonly reason: string;
  readonly openedBy: string;
  readonly openedAt: number;
}

const recallsQuery = (db: Kysely<Schema>) =>
  db
    .selectFrom('lot_recalls')
    .innerJoin('staff', 'staff.id', 'lot_recalls.opened_by')
    .select(['lot_recalls.id', 'lot_number', 'reason', 'staff.name', 'opened_at']);

type RecallRow = Awaited<ReturnType<ReturnType<typeof recallsQuery>['execute']>>[number];
const toRecall = (row: RecallRow): Recall => ({
  id: row.id,
  lotNumber: row.lot_number,
  reason: row.reason,
  openedBy: row.name,
  openedAt: row.opened_at,
});

/** The latest first. */
export async function listRecalls(db: Kysely<Schema>): Promise<Recall[]> {
  return (await recallsQuery(db).orderBy('opened_at', 'desc').execute()).map(toRecall);
}

export async function findRecall(db: Kysely<Schema>, lotNumber: string): Promise<Recall | undefined> {
  const row = await recallsQuery(db).where('lot_number', '=', lotNumber).executeTakeFirst();
  return row && toRecall(row);
}

export interface Told {
  readonly clientId: ClientId;
  readonly toldOn: string;
  readonly how: ToldHow;
  readonly note: string;
  readonly toldBy: string;
}

export async function listTold(db: Kysely<Schema>, recall: RecallId): Promise<Told[]> {
  const rows = await db
    .selectFrom('lot_recall_told')
    .innerJoin('staff', 'staff.id', 'lot_recall_told.told_by')
    .select(['client_id', 'told_on', 'how', 'note', 'staff.name'])
    .where('recall_id', '=', recall)
    .execute();
  return rows.map((row) => ({
    clientId: row.client_id,
    toldOn: row.told_on,
    how: row.how,
    note: row.note,
    toldBy: row.name,
  }));
}

export interface NewRecall {
  readonly id: RecallId;
  readonly lotNumber: string;
  readonly reason: string;
  readonly openedBy: StaffId;
  readonly at: number;
}

export async function insertRecall(db: Kysely<Schema>, recall: NewRecall): Promise<void> {
  const { id, lotNumber, reason, openedBy, at } = recall;
  await db
    .insertInto('lot_recalls')
    .values({ id, lot_number: lotNumber, reason, opened_by: openedBy, opened_at: at })
    .execute();
}

export interface NewTold {
  readonly recallId: RecallId;
  readonly clientId: ClientId;
  readonly toldOn: string;
  readonly how: ToldHow;
  readonly note: string;
  readonly toldBy: StaffId;
  readonly at: number;
}

/** @returns false when she has been told already; nothing is written then */
export async function insertTold(db: Kysely<Schema>, told: NewTold): Promise<boolean> {
  const inserted = await db
    .insertInto('lot_recall_told')
    .values({
      recall_id: told.recallId,
      client_id: told.clientId,
      told_on: told.toldOn,
      how: told.how,
      note: told.note,
      told_by: told.toldBy,
      at: told.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('client_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** @returns how she had been told; undefined when she had not */
export async function removeTold(db: Kysely<Schema>, key: Pick<NewTold, 'recallId' | 'clientId'>) {
  return db
    .deleteFrom('lot_recall_told')
    .where('recall_id', '=', key.recallId)
    .where('client_id', '=', key.clientId)
    .returning(['told_on', 'how', 'note'])
    .executeTakeFirst();
}
