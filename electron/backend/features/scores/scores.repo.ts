/** Outcome scores as rows. What a number means is for shared/clinical/scales. */
import type { Kysely } from 'kysely';
import { type MasiParts, masiParts } from '../../../../shared/clinical/scales/masi.ts';
import type { Assessor } from '../../../../shared/clinical/scales/scale.ts';
import type { ClientId, ScoreId, StaffId, TreatmentId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface Score {
  readonly id: ScoreId;
  readonly clientId: ClientId;
  readonly scale: string;
  readonly scaleVersion: number;
  readonly place: string;
  readonly assessor: Assessor;
  readonly value: number;
  readonly parts: MasiParts | null;
  readonly onDate: string;
  readonly treatmentId: TreatmentId | null;
  readonly note: string;
  /** The wrong one in whose place it stands. */
  readonly replaces: ScoreId | null;
  /** Null: it counts. */
  readonly errorReason: string | null;
  readonly version: number;
  readonly enteredBy: string;
}

const allScores = (db: Kysely<Schema>) =>
  db
    .selectFrom('scores')
    .innerJoin('staff', 'staff.id', 'scores.created_by')
    .selectAll('scores')
    .select('staff.name as entered_by');

type Row = Awaited<ReturnType<ReturnType<typeof allScores>['executeTakeFirstOrThrow']>>;

const toScore = (row: Row): Score => ({
  id: row.id,
  clientId: row.client_id,
  scale: row.scale,
  scaleVersion: row.scale_version,
  place: row.place,
  assessor: row.assessor,
  value: row.value,
  parts: row.parts === null ? null : masiParts.parse(JSON.parse(row.parts)),
  onDate: row.on_date,
  treatmentId: row.treatment_id,
  note: row.note,
  replaces: row.replaces,
  errorReason: row.error_reason,
  version: row.version,
  enteredBy: row.entered_by,
});

/** All scores of a client, the earliest first; those entered in error are among them. */
export async function listScores(db: Kysely<Schema>, clientId: ClientId): Promise<Score[]> {
  const rows = await allScores(db)
    .where('client_id', '=', clientId)
    .orderBy('on_date')
    .orderBy('scores.created_at')
    .execute();
  return rows.map(toScore);
}

export async function findScore(db: Kysely<Schema>, id: ScoreId): Promise<Score | undefined> {
  const row = await allScores(db).where('scores.id', '=', id).executeTakeFirst();
  return row && toScore(row);
}

export interface NewScore extends Omit<Score, 'errorReason' | 'version' | 'enteredBy'> {
  readonly createdBy: StaffId;
  readonly at: number;
}

export async function insertScore(db: Kysely<Schema>, score: NewScore): Promise<void> {
  await db
    .insertInto('scores')
    .values({
      id: score.id,
      client_id: score.clientId,
      scale: score.scale,
      scale_version: score.scaleVersion,
      place: score.place,
      assessor: score.assessor,
      value: score.value,
      parts: score.parts && JSON.stringify(score.parts),
      on_date: score.onDate,
      treatment_id: score.treatmentId,
      note: score.note,
      replaces: score.replaces,
      created_by: score.createdBy,
      created_at: score.at,
    })
    .execute();
}

export interface ScoreError {
  readonly id: ScoreId;
  readonly version: number;
  readonly reason: string;
  readonly by: StaffId;
  readonly at: number;
}

/** @returns false when it is marked already */
export async function markScoreInError(db: Kysely<Schema>, error: ScoreError): Promise<boolean> {
  const updated = await db
    .updateTable('scores')
    .set({ error_reason: error.reason, error_by: error.by, error_at: error.at, version: error.version + 1 })
    .where('id', '=', error.id)
    .where('version', '=', error.version)
    .where('error_reason', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}
