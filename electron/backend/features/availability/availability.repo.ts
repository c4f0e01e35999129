/** Opening hours, shifts and time away as rows; what they add up to on a day is worked out in shared/scheduling. */
import type { Kysely } from 'kysely';
import type { AbsenceId, StaffId } from '../../../../shared/ids.ts';
import type { Interval } from '../../../../shared/scheduling/interval.ts';
import type { ClinicTime, StaffTime, WeekHours } from '../../../../shared/scheduling/openTime.ts';
import type { WeeklyHours } from '../../../../shared/schemas/clinic.ts';
import type { Schema } from '../../db/schema.ts';

export interface OwnedHours extends WeeklyHours {
  /** null: the clinic's opening hours. */
  readonly staffId: StaffId | null;
}

export interface Absence {
  readonly id: AbsenceId;
  /** null: the whole clinic is closed. */
  readonly staffId: StaffId | null;
  readonly startsLocal: string;
  readonly endsLocal: string;
  readonly reason: string;
}

/** Everybody's hours in order of the week; a person without rows works the clinic's hours. */
export async function listHours(db: Kysely<Schema>): Promise<OwnedHours[]> {
  const rows = await db
    .selectFrom('availability_hours')
    .select(['staff_id', 'weekday', 'start_minute', 'end_minute'])
    .orderBy('weekday')
    .orderBy('start_minute')
    .execute();
  return rows.map((row) => ({
    staffId: row.staff_id,
    weekday: row.weekday,
    startMinute: row.start_minute,
    endMinute: row.end_minute,
  }));
}

export async function replaceHours(
  db: Kysely<Schema>,
  owner: StaffId | null,
  hours: readonly (WeeklyHours & { readonly id: string })[],
): Promise<void> {
  await db.deleteFrom('availability_hours').where('staff_id', 'is', owner).execute();
  if (hours.length === 0) return;
  const rows = hours.map((span) => ({
    id: span.id,
    staff_id: owner,
    weekday: span.weekday,
    start_minute: span.startMinute,
    end_minute: span.endMinute,
  }));
  await db.insertInto('availability_hours').values(rows).execute();
}

/** Time away that touches `[fromLocal, toLocal)`, in order of time. */
export async function listAbsences(
  db: Kysely<Schema>,
  span: { readonly fromLocal: string; readonly toLocal: string },
): Promise<Absence[]> {
  const rows = await db
    .selectFrom('availability_absences')
    .selectAll()
    .where('ends_local', '>', span.fromLocal)
    .where('starts_local', '<', span.toLocal)
    .orderBy('starts_local')
    .execute();
  return rows.map(toAbsence);
}

export async function findAbsence(db: Kysely<Schema>, id: AbsenceId): Promise<Absence | undefined> {
  const row = await db
    .selectFrom('availability_absences')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toAbsence(row);
}

export async function insertAbsence(db: Kysely<Schema>, absence: Absence): Promise<void> {
  const { id, staffId, startsLocal, endsLocal, reason } = absence;
  await db
    .insertInto('availability_absences')
    .values({ id, staff_id: staffId, starts_local: startsLocal, ends_local: endsLocal, reason })
    .execute();
}

export async function deleteAbsence(db: Kysely<Schema>, id: AbsenceId): Promise<void> {
  await db.deleteFrom('availability_absences').where('id', '=', id).execute();
}

const toAbsence = (row: Schema['availability_absences']): Absence => ({
  id: row.id,
  staffId: row.staff_id,
  startsLocal: row.starts_local,
  endsLocal: row.ends_local,
  reason: row.reason,
});

/** Hours and time away as shared/scheduling takes them. */
export interface TimeTable {
  readonly clinic: ClinicTime;
  staffTime(id: StaffId): StaffTime;
}

/** What is open and who is away in `[fromLocal, toLocal)`. */
export async function loadTimeTable(
  db: Kysely<Schema>,
  span: { readonly zone: string; readonly fromLocal: string; readonly toLocal: string },
): Promise<TimeTable> {
  const hours = await listHours(db);
  const away = await listAbsences(db, span);
  const weekOf = (owner: StaffId | null): WeekHours =>
    weekHours(hours.filter((row) => row.staffId === owner));
  const awayOf = (owner: StaffId | null) =>
    away
      .filter((absence) => absence.staffId === owner)
      .map((absence) => ({ from: absence.startsLocal, to: absence.endsLocal }));
  return {
    clinic: { zone: span.zone, openingHours: weekOf(null), closures: awayOf(null) },
    staffTime: (id) => ({
      shifts: hours.some((row) => row.staffId === id) ? weekOf(id) : undefined,
      absences: awayOf(id),
    }),
  };
}

function weekHours(rows: readonly OwnedHours[]): WeekHours {
  const week: Partial<Record<number, Interval[]>> = {};
  for (const { weekday, startMinute, endMinute } of rows) {
    const day = week[weekday] ?? [];
    day.push({ start: startMinute, end: endMinute });
    week[weekday] = day;
  }
  return week;
}
