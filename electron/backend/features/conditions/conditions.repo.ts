/** What is recorded about clients' health, as rows. Decides nothing. */
import type { Kysely, Selectable } from 'kysely';
import {
  type ContraindicationId,
  isContraindicationId,
} from '../../../../shared/clinical/contraindications.ts';
import type { ClientId, ConditionId, StaffId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

/** Somebody who may said that the client can be treated all the same. */
export interface SignOff {
  /** Local date. */
  readonly onDate: string;
  readonly staffId: StaffId;
  /** Who decided, where it is not for the staff to decide; '' otherwise. */
  readonly prescriber: string;
  readonly reason: string;
}

/** Dates are local, '' where not known. */
export interface Condition {
  readonly id: ConditionId;
  readonly clientId: ClientId;
  readonly contraindication: ContraindicationId;
  readonly variant: string;
  readonly onDate: string;
  readonly note: string;
  readonly settledOn: string;
  readonly signOff: SignOff | null;
  readonly isWithdrawn: boolean;
  readonly version: number;
}

type Row = Selectable<Schema['conditions']>;

function toCondition(row: Row): Condition {
  if (!isContraindicationId(row.contraindication))
    throw new Error(`condition ${row.id} is of an unknown kind`);
  return {
    id: row.id,
    clientId: row.client_id,
    contraindication: row.contraindication,
    variant: row.variant ?? '',
    onDate: row.on_date ?? '',
    note: row.note,
    settledOn: row.settled_on ?? '',
    signOff: signOffOf(row),
    isWithdrawn: row.withdrawn_at !== null,
    version: row.version,
  };
}

function signOffOf(row: Row): SignOff | null {
  if (row.signed_off_on === null || row.signed_off_by === null) return null;
  const { prescriber, sign_off_reason: reason } = row;
  return { onDate: row.signed_off_on, staffId: row.signed_off_by, prescriber, reason };
}

/** The columns for what may change. */
function columnsOf(condition: Condition) {
  const { signOff } = condition;
  return {
    variant: condition.variant || null,
    on_date: condition.onDate || null,
    note: condition.note,
    settled_on: condition.settledOn || null,
    signed_off_on: signOff?.onDate ?? null,
    signed_off_by: signOff?.staffId ?? null,
    prescriber: signOff?.prescriber ?? '',
    sign_off_reason: signOff?.reason ?? '',
  };
}

/** What holds or held for a client, newest first; what was entered by mistake is left out. */
export async function listConditions(db: Kysely<Schema>, clientId: ClientId): Promise<Condition[]> {
  const rows = await db
    .selectFrom('conditions')
    .selectAll()
    .where('client_id', '=', clientId)
    .where('withdrawn_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toCondition);
}

export async function findCondition(db: Kysely<Schema>, id: ConditionId): Promise<Condition | undefined> {
  const row = await db.selectFrom('conditions').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toCondition(row);
}

export interface WrittenBy {
  readonly staffId: StaffId;
  readonly at: number;
}

export async function insertCondition(
  db: Kysely<Schema>,
  condition: Condition,
  { staffId, at }: WrittenBy,
): Promise<void> {
  await db
    .insertInto('conditions')
    .values({
      id: condition.id,
      client_id: condition.clientId,
      contraindication: condition.contraindication,
      ...columnsOf(condition),
      created_by: staffId,
      created_at: at,
      updated_at: at,
    })
    .execute();
}

/** @returns false when it is no longer the version that was read; nothing is written then */
export async function updateCondition(
  db: Kysely<Schema>,
  condition: Condition,
  at: number,
): Promise<boolean> {
  const updated = await db
    .updateTable('conditions')
    .set({
      ...columnsOf(condition),
      withdrawn_at: condition.isWithdrawn ? at : null,
      version: condition.version + 1,
      updated_at: at,
    })
    .where('id', '=', condition.id)
    .where('version', '=', condition.version)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}
