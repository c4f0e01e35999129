/** For tests: a product with one lot of it in stock. */
import type { LotId, ProductId } from '../../../../shared/ids.ts';
import type { ProductFields, StockInInput } from '../../../../shared/schemas/products.ts';
import type { TestDesk } from '../../testing/testClinic.ts';

const cartridge: ProductFields = {
  kind: 'cartridge',
  name: 'Cartridge, 12 needles',
  supplier: 'Needle & Co',
  needleMillimetres: null,
  strengthPercent: null,
};

export async function addProduct(desk: TestDesk, fields: Partial<ProductFields> = {}): Promise<ProductId> {
  return (await desk.api.products.add.mutate({ ...cartridge, ...fields })).id;
}

export interface Delivery extends Partial<Omit<StockInInput, 'productId'>> {
  readonly product?: Partial<ProductFields>;
}

/** Ten of lot C-500, good until the end of June, unless it says otherwise. */
export async function stockLot(
  desk: TestDesk,
  { product = {}, ...delivery }: Delivery = {},
): Promise<{ productId: ProductId; lotId: LotId }> {
  const productId = await addProduct(desk, product);
  const lot = { lotNumber: 'C-500', expiresOn: '2027-06-30', units: 10, receivedOn: '2026-11-02' };
  const { id } = await desk.api.products.stockIn.mutate({ productId, ...lot, ...delivery });
  return { productId, lotId: id };
}
