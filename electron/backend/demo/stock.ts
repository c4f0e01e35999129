/** What the demo clinic has in its cupboard: each month three lots of cartridges came in, and one of gel and of cream. */
import type { Transaction } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { LotId, ProductId, StaffId } from '../../../shared/ids.ts';
import type { ProductFields } from '../../../shared/schemas/products.ts';
import type { Supply } from '../../../shared/schemas/treatmentSupplies.ts';
import type { Schema } from '../db/schema.ts';
import { insertLot } from '../features/products/lots.repo.ts';
import { insertProduct, listProducts, updateProduct } from '../features/products/products.repo.ts';

export type DemoLot = Pick<Supply, 'lotId' | 'lotNumber' | 'lotExpiresOn'>;
/** Pen cartridges, hyaluronic gel, lidocaine cream; derma rollers are bought singly and are not in stock. */
type Prefix = 'PC' | 'HG' | 'LC' | 'DR';

/** The lot that was open on that day; `number` chooses one of the three boxes of cartridges. */
export function lotOn(stock: DemoStock, prefix: Prefix, day: string, number = 0): DemoLot {
  const box = prefix === 'PC' ? ('ABC'[number % 3] ?? '') : '';
  const lotNumber = `${prefix}${day.slice(2, 4)}${day.slice(5, 7)}${box}`;
  return { lotNumber, lotExpiresOn: expiryOf(day), lotId: stock.get(lotNumber) ?? null };
}

/** Lots by their number; empty where nothing is kept in stock. */
export type DemoStock = ReadonlyMap<string, LotId>;

function expiryOf(day: string): string {
  const month = Temporal.PlainYearMonth.from(day.slice(0, 7)).add({ months: 14 });
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}

const none = { supplier: '', needleMillimetres: null, strengthPercent: null };
const products: ReadonlyArray<readonly [ProductFields, Prefix | undefined]> = [
  [{ ...none, kind: 'cartridge', name: 'Cartridge, 12 needles', supplier: 'Needle & Co' }, 'PC'],
  [{ ...none, kind: 'roller', name: 'Derma roller 0.5 mm', needleMillimetres: 0.5 }, undefined],
  [{ ...none, kind: 'topical', name: 'Sterile hyaluronic gel', supplier: 'Dermal Supplies' }, 'HG'],
  [{ ...none, kind: 'topical', name: 'Vitamin C serum' }, undefined],
  [{ ...none, kind: 'anaesthetic', name: 'Lidocaine cream', strengthPercent: 4 }, 'LC'],
];

export interface Stocking {
  readonly today: string;
  readonly at: number;
  readonly by: StaffId;
  newId(): string;
}

/** Fills the cupboard for the past year. Cartridges are counted down as sessions are written. */
export async function stockUp(db: Transaction<Schema>, stocking: Stocking): Promise<DemoStock> {
  const stock = new Map<string, LotId>();
  for (const [fields, prefix] of products) {
    const id = stocking.newId() as ProductId; // branded where it becomes a product's
    await insertProduct(db, { id, fields, createdBy: stocking.by, at: stocking.at });
    for (const day of prefix === undefined ? [] : monthsUpTo(stocking.today))
      for (const number of prefix === 'PC' ? [0, 1, 2] : [0]) {
        const lot = lotOn(new Map(), prefix ?? 'PC', day, number);
        stock.set(lot.lotNumber, await stockLot(db, stocking, { productId: id, day, ...lot }));
      }
    if (fields.kind === 'roller')
      await stockLot(db, stocking, { productId: id, ...oldRollers(stocking.today) });
  }
  const gel = (await listProducts(db)).find(({ name }) => name === 'Sterile hyaluronic gel');
  if (gel) await updateProduct(db, { ...gel, isApproved: true });
  return stock;
}

/** A box that nobody noticed at the back of the cupboard. */
function oldRollers(today: string) {
  const day = Temporal.PlainDate.from(today);
  return {
    day: day.subtract({ months: 13 }).toString(),
    lotNumber: 'DR-5512',
    lotExpiresOn: day.subtract({ days: 9 }).toString(),
  };
}

function monthsUpTo(today: string): string[] {
  const month = Temporal.PlainDate.from(today).with({ day: 1 });
  return Array.from({ length: 14 }, (_, ago) => month.subtract({ months: 13 - ago }).toString());
}

interface Delivery {
  readonly productId: ProductId;
  readonly day: string;
  readonly lotNumber: string;
  readonly lotExpiresOn: string;
}

async function stockLot(
  db: Transaction<Schema>,
  { newId, by, at }: Stocking,
  { productId, day, lotNumber, lotExpiresOn }: Delivery,
): Promise<LotId> {
  const id = newId() as LotId; // branded where it becomes a lot's
  const lot = { productId, lotNumber, expiresOn: lotExpiresOn, receivedOn: day, units: mostInBox };
  await insertLot(db, { ...lot, id, createdBy: by, at });
  return id;
}

const mostInBox = 200;

/** Once all sessions are written: what came in was what was used, and of the last boxes some is left. */
export async function settleStock(db: Transaction<Schema>, today: string): Promise<void> {
  const lastMonth = Temporal.PlainDate.from(today).with({ day: 1 }).subtract({ months: 1 }).toString();
  await db
    .updateTable('product_lots')
    .set((lot) => ({
      units_received: lot(
        'units_used',
        '+',
        lot.case().when('received_on', '>=', lastMonth).then(18).else(1).end(),
      ),
    }))
    .execute();
  await db
    .updateTable('product_lots')
    .set({ units_taken_out: 1 })
    .where('received_on', '<', lastMonth)
    .where('lot_number', '<>', 'DR-5512')
    .execute();
}
