/** Patch tests and the products that the clinic tests first, as rows. Decides nothing. */
import type { Kysely } from 'kysely';
import type { ClientId, PatchTestId, StaffId } from '../../../../shared/ids.ts';
import type { PatchTestResult, PatchTestRule } from '../../../../shared/schemas/patchTests.ts';
import type { Schema } from '../../db/schema.ts';

/** Dates are local, '' while it has not been read. */
export interface PatchTest {
  readonly id: PatchTestId;
  readonly clientId: ClientId;
  readonly product: string;
  readonly lot: string;
  readonly site: string;
  readonly appliedOn: string;
  readonly appliedBy: string;
  readonly readOn: string;
  readonly readBy: string;
  readonly result: PatchTestResult | '';
  readonly reaction: string;
  readonly isWithdrawn: boolean;
  readonly version: number;
}

function everyTest(db: Kysely<Schema>) {
  return db
    .selectFrom('patch_tests')
    .innerJoin('staff as appliers', 'appliers.id', 'patch_tests.applied_by')
    .leftJoin('staff as readers', 'readers.id', 'patch_tests.read_by')
    .select(['patch_tests.id', 'client_id', 'product', 'lot', 'site', 'applied_on', 'read_on', 'result'])
    .select(['reaction', 'withdrawn_at', 'patch_tests.version'])
    .select(['appliers.name as applied_by_name', 'readers.name as read_by_name']);
}

type Row = Awaited<ReturnType<ReturnType<typeof everyTest>['executeTakeFirstOrThrow']>>;

const toTest = (row: Row): PatchTest => ({
  id: row.id,
  clientId: row.client_id,
  product: row.product,
  lot: row.lot,
  site: row.site,
  appliedOn: row.applied_on,
  appliedBy: row.applied_by_name,
  readOn: row.read_on ?? '',
  readBy: row.read_by_name ?? '',
  result: row.result ?? '',
  reaction: row.reaction,
  isWithdrawn: row.withdrawn_at !== null,
  version: row.version,
});

/** A client's tests, the latest first; what was entered by mistake is left out. */
export async function listPatchTests(db: Kysely<Schema>, clientId: ClientId): Promise<PatchTest[]> {
  const rows = await everyTest(db)
    .where('client_id', '=', clientId)
    .where('withdrawn_at', 'is', null)
    .orderBy('applied_on', 'desc')
    .orderBy('patch_tests.created_at', 'desc')
    .execute();
  return rows.map(toTest);
}

export async function findPatchTest(db: Kysely<Schema>, id: PatchTestId): Promise<PatchTest | undefined> {
  const row = await everyTest(db).where('patch_tests.id', '=', id).executeTakeFirst();
  return row && toTest(row);
}

export interface NewPatchTest {
  readonly id: PatchTestId;
  readonly clientId: ClientId;
  readonly product: string;
  readonly lot: string;
  readonly site: string;
  readonly appliedOn: string;
  readonly staffId: StaffId;
  readonly at: number;
}

export async function insertPatchTest(db: Kysely<Schema>, test: NewPatchTest): Promise<void> {
  await db
    .insertInto('patch_tests')
    .values({
      id: test.id,
      client_id: test.clientId,
      product: test.product,
      lot: test.lot,
      site: test.site,
      applied_on: test.appliedOn,
      applied_by: test.staffId,
      created_by: test.staffId,
      created_at: test.at,
      updated_at: test.at,
    })
    .execute();
}

interface TestKey {
  readonly id: PatchTestId;
  readonly version: number;
  readonly at: number;
}
type TestChange = Partial<
  Pick<Schema['patch_tests'], 'read_on' | 'read_by' | 'result' | 'withdrawn_at'> & { reaction: string }
>;

/** @returns false when the version is no longer the one that was read */
export async function updatePatchTest(
  db: Kysely<Schema>,
  { id, version, at }: TestKey,
  change: TestChange,
): Promise<boolean> {
  const updated = await db
    .updateTable('patch_tests')
    .set({ ...change, version: version + 1, updated_at: at })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}

export interface KeptRule extends PatchTestRule {
  readonly id: string;
  readonly version: number;
}

/** Products that are tested first, by name. */
export async function listPatchTestRules(db: Kysely<Schema>): Promise<KeptRule[]> {
  const rows = await db
    .selectFrom('patch_test_rules')
    .select(['id', 'product', 'read_after_days', 'valid_days', 'version'])
    .where('is_active', '=', 1)
    .orderBy('product')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    product: row.product,
    readAfterDays: row.read_after_days,
    validDays: row.valid_days,
    version: row.version,
  }));
}

export async function insertPatchTestRule(
  db: Kysely<Schema>,
  { id, product, readAfterDays, validDays }: PatchTestRule & { readonly id: string },
  at: number,
): Promise<void> {
  await db
    .insertInto('patch_test_rules')
    .values({ id, product, read_after_days: readAfterDays, valid_days: validDays, created_at: at })
    .execute();
}

/** @returns false when the version is no longer the one that was read */
export async function updatePatchTestRule(
  db: Kysely<Schema>,
  { id, product, readAfterDays, validDays, version }: KeptRule,
  isActive: boolean,
): Promise<boolean> {
  const updated = await db
    .updateTable('patch_test_rules')
    .set({
      product,
      read_after_days: readAfterDays,
      valid_days: validDays,
      is_active: isActive ? 1 : 0,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}
