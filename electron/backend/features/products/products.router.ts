import { z } from 'zod';
import { lotId, type ProductId } from '../../../../shared/ids.ts';
import {
  approveProductInput,
  productFields,
  stockInInput,
  takeOutInput,
  updateProductInput,
} from '../../../../shared/schemas/products.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { listLots } from './lots.repo.ts';
import { insertProduct, listProducts, type Product, updateProduct } from './products.repo.ts';
import { recallsRouter } from './recalls.router.ts';
import { stockIn, takeOut } from './stock.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const label = (action: string) => ({ action, features: ['products'] as const });

/** Parcels are unpacked at the desk, so everybody keeps the stock; what may be needled in is decided by who treats. */
export const productsRouter = router({
  recalls: recallsRouter,

  list: staffProcedure.query(({ ctx }) => listProducts(ctx.deps.database.kysely)),

  /** Every lot that came in, with what is left of it; what expires first stands first. */
  lots: staffProcedure.query(({ ctx }) => listLots(ctx.deps.database.kysely)),

  lotHistory: staffProcedure
    .input(z.object({ id: lotId }))
    .query(({ ctx, input }) => listHistory(ctx.deps.database.kysely, 'productLot', input.id)),

  add: staffProcedure.input(productFields).mutation(({ ctx, input }) =>
    transact(ctx, label('products.add'), async ({ db, record }) => {
      const same = (await listProducts(db)).find(
        ({ kind, name }) => kind === input.kind && name.toLowerCase() === input.name.toLowerCase(),
      );
      if (same) throw alreadyThere(same.name);
      const id = ctx.deps.newId() as ProductId; // branded where it becomes a product's
      await insertProduct(db, { id, fields: input, createdBy: ctx.actor.staffId, at: ctx.deps.now() });
      record({ entity: 'product', id, after: input });
      return { id };
    }),
  ),

  update: staffProcedure.input(updateProductInput).mutation(({ ctx, input }) =>
    transact(ctx, label('products.update'), async ({ db, record }) => {
      const before = await productAt(db, input);
      await updateProduct(db, { ...before, ...input });
      record({ entity: 'product', id: input.id, before, after: input });
    }),
  ),

  /** On or off the list of what may be on the skin while it is needled. */
  approve: clinicalProcedure.input(approveProductInput).mutation(({ ctx, input }) =>
    transact(ctx, label('products.approve'), async ({ db, record }) => {
      const before = await productAt(db, input);
      await updateProduct(db, { ...before, isApproved: input.isApproved });
      record({
        entity: 'product',
        id: input.id,
        before: { isApproved: before.isApproved },
        after: { isApproved: input.isApproved },
        reason: input.reason,
      });
    }),
  ),

  stockIn: staffProcedure.input(stockInInput).mutation(({ ctx, input }) => stockIn(ctx, input)),
  takeOut: staffProcedure.input(takeOutInput).mutation(({ ctx, input }) => takeOut(ctx, input)),
});

async function productAt(
  db: Parameters<typeof listProducts>[0],
  key: Pick<Product, 'id' | 'version'>,
): Promise<Product> {
  const product = (await listProducts(db)).find(({ id }) => id === key.id);
  if (!product) throw new AppError('not_found', 'This product is not on the list any more.');
  if (product.version !== key.version) throw changedElsewhere('This product');
  return product;
}

function alreadyThere(name: string): AppError {
  const sentence = `${name} is on the list already. Add the new lot to it.`;
  return new AppError('bad_input', sentence, { fields: { name: sentence } });
}
