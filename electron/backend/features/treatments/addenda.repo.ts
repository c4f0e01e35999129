/** What was added to a record after it was signed. Never changed, never taken away. */
import type { Kysely } from 'kysely';
import type { StaffId, TreatmentId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface Addendum {
  readonly id: string;
  readonly content: string;
  readonly writtenBy: string;
  readonly writtenAt: number;
}

/** Oldest first, as they are read under the record. */
export async function listAddenda(db: Kysely<Schema>, id: TreatmentId): Promise<Addendum[]> {
  return db
    .selectFrom('treatment_addenda')
    .innerJoin('staff', 'staff.id', 'treatment_addenda.created_by')
    .select([
      'treatment_addenda.id',
      'treatment_addenda.content',
      'staff.name as writtenBy',
      'treatment_addenda.created_at as writtenAt',
    ])
    .where('treatment_id', '=', id)
    .orderBy('treatment_addenda.created_at')
    .orderBy('treatment_addenda.id')
    .execute();
}

export interface NewAddendum {
  readonly id: string;
  readonly treatmentId: TreatmentId;
  readonly content: string;
  readonly createdBy: StaffId;
  readonly at: number;
}

export async function insertAddendum(db: Kysely<Schema>, addendum: NewAddendum): Promise<void> {
  await db
    .insertInto('treatment_addenda')
    .values({
      id: addendum.id,
      treatment_id: addendum.treatmentId,
      content: addendum.content,
      created_by: addendum.createdBy,
      created_at: addendum.at,
    })
    .execute();
}
