/** Notes on days, as rows. A removed one stays as a row and is not listed. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { DayNoteId, StaffId } from '../../../../shared/ids.ts';
import type { Schema } from '../../db/schema.ts';

export interface DayNote {
  readonly id: DayNoteId;
  readonly version: number;
  /** Local date. */
  readonly onDate: string;
  /** null: for everybody. */
  readonly staffId: StaffId | null;
  readonly content: string;
  readonly isRemoved: boolean;
}

const toNote = (row: Selectable<Schema['day_notes']>): DayNote => ({
  id: row.id,
  version: row.version,
  onDate: row.on_date,
  staffId: row.staff_id,
  content: row.content,
  isRemoved: row.is_removed === 1,
});

/** Both days included; by day, those for everybody first, then in the order in which they were written. */
export async function listDayNotes(
  db: Kysely<Schema>,
  days: { readonly fromDate: string; readonly toDate: string },
): Promise<DayNote[]> {
  const rows = await db
    .selectFrom('day_notes')
    .selectAll()
    .where('on_date', '>=', days.fromDate)
    .where('on_date', '<=', days.toDate)
    // Written out, not bound: SQLite uses an index over part of the rows only where it can read the condition.
    .where('is_removed', '=', sql.lit(0))
    .orderBy('on_date')
    .orderBy((order) => order('staff_id', 'is not', null))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toNote);
}

export async function findDayNote(db: Kysely<Schema>, id: DayNoteId): Promise<DayNote | undefined> {
  const row = await db.selectFrom('day_notes').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toNote(row);
}

export async function insertDayNote(db: Kysely<Schema>, note: DayNote, at: number): Promise<void> {
  await db
    .insertInto('day_notes')
    .values({ id: note.id, ...columnsOf(note), created_at: at, updated_at: at })
    .execute();
}

/**
 * Saves the whole note over the one that was read.
 * @returns the new version; undefined when somebody else has saved since, and nothing was written
 */
export async function updateDayNote(
  db: Kysely<Schema>,
  note: DayNote,
  at: number,
): Promise<number | undefined> {
  const updated = await db
    .updateTable('day_notes')
    .set({ ...columnsOf(note), version: note.version + 1, updated_at: at })
    .where('id', '=', note.id)
    .where('version', '=', note.version)
    .returning('version')
    .executeTakeFirst();
  return updated?.version;
}

const columnsOf = ({ onDate, staffId, content, isRemoved }: DayNote) => ({
  on_date: onDate,
  staff_id: staffId,
  content,
  is_removed: isRemoved ? 1 : 0,
});
