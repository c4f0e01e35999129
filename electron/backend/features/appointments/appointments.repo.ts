/** The appointment book's rows. Decides nothing: what may be booked is judged before, and guarded by the holds. */
import type { Kysely, Selectable } from 'kysely';
import type { AppointmentId, ClientId, PlanId, RoomId, ServiceId, StaffId } from '../../../../shared/ids.ts';
import type { AppointmentStatus, NextVisitDecision } from '../../../../shared/schemas/appointments.ts';
import { builtOnce } from '../../db/builtOnce.ts';
import type { Schema } from '../../db/schema.ts';

/** A visit as it is stored; local times are wall time of `timeZone`, `At` milliseconds since the epoch. */
export interface Appointment {
  readonly id: AppointmentId;
  readonly clientId: ClientId;
  readonly serviceId: ServiceId;
  readonly practitionerId: StaffId;
  readonly roomId: RoomId | null;
  readonly startsLocal: string;
  readonly timeZone: string;
  readonly durationMinutes: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly status: AppointmentStatus;
  readonly confirmedAt: number | null;
  readonly arrivedAt: number | null;
  readonly numbingStartedAt: number | null;
  readonly treatmentStartedAt: number | null;
  readonly finishedAt: number | null;
  readonly cancelReason: string | null;
  readonly cancelNote: string;
  readonly note: string;
  readonly overrideReason: string | null;
  readonly planId: PlanId | null;
  readonly sessionNumber: number | null;
  readonly nextVisitDecision: NextVisitDecision | null;
  readonly version: number;
}

export function toAppointment(row: Selectable<Schema['appointments']>): Appointment {
  return {
    id: row.id,
    clientId: row.client_id,
    serviceId: row.service_id,
    practitionerId: row.practitioner_id,
    roomId: row.room_id,
    startsLocal: row.starts_local,
    timeZone: row.time_zone,
    durationMinutes: row.duration_minutes,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    status: row.status,
    confirmedAt: row.confirmed_at,
    arrivedAt: row.arrived_at,
    numbingStartedAt: row.numbing_started_at,
    treatmentStartedAt: row.treatment_started_at,
    finishedAt: row.finished_at,
    cancelReason: row.cancel_reason,
    cancelNote: row.cancel_note,
    note: row.note,
    overrideReason: row.override_reason,
    planId: row.plan_id,
    sessionNumber: row.session_number,
    nextVisitDecision: row.next_visit_decision,
    version: row.version,
  };
}

export async function findAppointment(
  db: Kysely<Schema>,
  id: AppointmentId,
): Promise<Appointment | undefined> {
  const [row] = await find(db, {
    parameters: [id],
    build: () => db.selectFrom('appointments').selectAll().where('id', '=', id),
  });
  return row && toAppointment(row);
}

const find = builtOnce<Selectable<Schema['appointments']>>();

export async function insertAppointment(
  db: Kysely<Schema>,
  visit: Appointment,
  by: { readonly staffId: StaffId; readonly at: number },
): Promise<void> {
  await db
    .insertInto('appointments')
    .values({
      id: visit.id,
      client_id: visit.clientId,
      ...columnsOf(visit),
      created_by: by.staffId,
      created_at: by.at,
      updated_at: by.at,
    })
    .execute();
}

/**
 * Saves the whole visit over the one that was read.
 * @returns the new version; undefined when somebody else has saved since, and nothing was written
 */
export async function updateAppointment(
  db: Kysely<Schema>,
  visit: Appointment,
  at: number,
): Promise<number | undefined> {
  const columns = { ...columnsOf(visit), version: visit.version + 1, updated_at: at };
  const [row] = await update(db, {
    // The columns are written out in one place, so that their values are always in the order of the first.
    parameters: [...Object.values(columns), visit.id, visit.version],
    build: () =>
      db
        .updateTable('appointments')
        .set(columns)
        .where('id', '=', visit.id)
        .where('version', '=', visit.version)
        .returning('version'),
  });
  return row?.version;
}

const update = builtOnce<{ version: number }>();

/** Everything that can change after booking. */
function columnsOf(visit: Appointment) {
  return {
    service_id: visit.serviceId,
    practitioner_id: visit.practitionerId,
    room_id: visit.roomId,
    starts_local: visit.startsLocal,
    time_zone: visit.timeZone,
    duration_minutes: visit.durationMinutes,
    starts_at: visit.startsAt,
    ends_at: visit.endsAt,
    status: visit.status,
    confirmed_at: visit.confirmedAt,
    arrived_at: visit.arrivedAt,
    numbing_started_at: visit.numbingStartedAt,
    treatment_started_at: visit.treatmentStartedAt,
    finished_at: visit.finishedAt,
    cancel_reason: visit.cancelReason,
    cancel_note: visit.cancelNote,
    note: visit.note,
    override_reason: visit.overrideReason,
    plan_id: visit.planId,
    session_number: visit.sessionNumber,
    next_visit_decision: visit.nextVisitDecision,
  };
}

/** Is there a record of what was done at this visit? Then it took place, whatever anybody presses. */
export async function hasTreatment(db: Kysely<Schema>, id: AppointmentId): Promise<boolean> {
  const row = await db
    .selectFrom('treatments')
    .select('id')
    .where('appointment_id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}
