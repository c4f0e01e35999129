/** A plan: a course of treatments for one concern. Sessions are counted from the signed treatments. */
import type { Kysely, Selectable } from 'kysely';
import type { IndicationId } from '../../../../shared/clinical/indications.ts';
import type { ClientId, PlanId, StaffId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface Plan {
  readonly id: PlanId;
  readonly clientId: ClientId;
  readonly indication: IndicationId;
  /** Null: as long as it takes. */
  readonly plannedCount: number | null;
  readonly status: Schema['plans']['status'];
  readonly note: string;
  readonly version: number;
  readonly createdAt: number;
}

const toPlan = (row: Selectable<Schema['plans']>): Plan => ({
  id: row.id,
  clientId: row.client_id,
  indication: row.indication as IndicationId, // only ids of the list are ever written
  plannedCount: row.planned_count,
  status: row.status,
  note: row.note,
  version: row.version,
  createdAt: row.created_at,
});

export async function findPlan(db: Kysely<Schema>, id: PlanId): Promise<Plan | undefined> {
  const row = await db.selectFrom('plans').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toPlan(row);
}

/** Newest first. */
export async function listPlans(db: Kysely<Schema>, clientId: ClientId): Promise<Plan[]> {
  const rows = await db
    .selectFrom('plans')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(toPlan);
}

/** The running plan for this concern, the newest where there are several. */
export async function findActivePlan(
  db: Kysely<Schema>,
  key: { readonly clientId: ClientId; readonly indication: IndicationId },
): Promise<Plan | undefined> {
  const plans = await listPlans(db, key.clientId);
  return plans.find((plan) => plan.status === 'active' && plan.indication === key.indication);
}

export interface NewPlan {
  readonly id: PlanId;
  readonly clientId: ClientId;
  readonly indication: IndicationId;
  readonly plannedCount: number | null;
  readonly note: string;
  readonly createdBy: StaffId;
  readonly at: number;
}

export async function insertPlan(db: Kysely<Schema>, plan: NewPlan): Promise<void> {
  await db
    .insertInto('plans')
    .values({
      id: plan.id,
      client_id: plan.clientId,
      indication: plan.indication,
      planned_count: plan.plannedCount,
      status: 'active',
      note: plan.note,
      created_by: plan.createdBy,
      created_at: plan.at,
    })
    .execute();
}

/** @returns false when the version is no longer the one that was read; nothing is written then */
export async function updatePlan(
  db: Kysely<Schema>,
  key: { readonly id: PlanId; readonly version: number },
  set: { readonly plannedCount?: number | null; readonly status?: Plan['status'] },
): Promise<boolean> {
  const updated = await db
    .updateTable('plans')
    .set({
      ...(set.plannedCount === undefined ? {} : { planned_count: set.plannedCount }),
      ...(set.status === undefined ? {} : { status: set.status }),
      version: key.version + 1,
    })
    .where('id', '=', key.id)
    .where('version', '=', key.version)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}

/** How many sessions of each of the client's plans have been signed. */
export async function countSessions(db: Kysely<Schema>, clientId: ClientId): Promise<Map<PlanId, number>> {
  const rows = await db
    .selectFrom('treatments')
    .select(['plan_id', (select) => select.fn.max('session_number').as('sessions')])
    .where('client_id', '=', clientId)
    .where('status', '=', 'completed')
    .where('plan_id', 'is not', null)
    .groupBy('plan_id')
    .execute();
  return new Map(rows.flatMap((row) => (row.plan_id ? [[row.plan_id, row.sessions ?? 0] as const] : [])));
}
