/** Products as rows. What of them is in stock is in lots.repo.ts. */
import type { Kysely } from 'kysely';
import type { ProductId, StaffId } from '../../../../shared/ids.ts';
import type { ProductFields } from '../../../../shared/schemas/products.ts';
import type { Schema } from '../../db/schema.ts';

export interface Product extends ProductFields {
  readonly id: ProductId;
  /** May be on the skin while it is needled. */
  readonly isApproved: boolean;
  readonly isActive: boolean;
  readonly version: number;
}

/** By kind, then by name; those out of use are among them. */
export async function listProducts(db: Kysely<Schema>): Promise<Product[]> {
  const rows = await db
    .selectFrom('products')
    .selectAll()
    .orderBy('kind')
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    supplier: row.supplier,
    needleMillimetres: row.needle_millimetres,
    strengthPercent: row.strength_percent,
    isApproved: row.is_approved_during === 1,
    isActive: row.is_active === 1,
    version: row.version,
  }));
}

/** Names of what may be on the skin while it is needled, in small letters. */
export async function listApprovedNames(db: Kysely<Schema>): Promise<string[]> {
  const rows = await db.selectFrom('products').select('name').where('is_approved_during', '=', 1).execute();
  return rows.map(({ name }) => name.toLowerCase());
}

export interface NewProduct {
  readonly id: ProductId;
  readonly fields: ProductFields;
  readonly createdBy: StaffId;
  readonly at: number;
}

export async function insertProduct(db: Kysely<Schema>, product: NewProduct): Promise<void> {
  const { id, fields, createdBy, at } = product;
  await db
    .insertInto('products')
    .values({
      id,
      kind: fields.kind,
      name: fields.name,
      supplier: fields.supplier,
      needle_millimetres: fields.needleMillimetres,
      strength_percent: fields.strengthPercent,
      created_by: createdBy,
      created_at: at,
    })
    .execute();
}

/** @returns false when it is no longer the version that was read; nothing is written then */
export async function updateProduct(db: Kysely<Schema>, product: Product): Promise<boolean> {
  const updated = await db
    .updateTable('products')
    .set({
      name: product.name,
      supplier: product.supplier,
      needle_millimetres: product.needleMillimetres,
      strength_percent: product.strengthPercent,
      is_approved_during: product.isApproved ? 1 : 0,
      is_active: product.isActive ? 1 : 0,
      version: product.version + 1,
    })
    .where('id', '=', product.id)
    .where('version', '=', product.version)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}
