/** What the calendar, the day list and the client's page show of a visit. Reads only, each bounded by an index. */
import { type Kysely, sql } from 'kysely';
import type { ClientId } from '../../../../shared/ids.ts';
import { breathe } from '../../breathe.ts';
import type { Schema } from '../../db/schema.ts';
import { type Appointment, toAppointment } from './appointments.repo.ts';
import { longestHold } from './holds.repo.ts';

/** A visit with everything a calendar paints. */
export interface CalendarVisit extends Appointment {
  readonly clientGivenName: string;
  readonly clientFamilyName: string;
  readonly clientPhone: string;
  /** What the desk wrote to be seen wherever the client appears, and what she is allergic to. */
  readonly clientAlert: string;
  readonly serviceName: string;
  readonly serviceKind: Schema['services']['kind'];
  readonly practitionerName: string;
  readonly practitionerColour: string;
  readonly roomName: string | null;
  /** How many sessions the plan has; null without a plan or a planned count. */
  readonly plannedCount: number | null;
  /** Time held after it for cleaning. */
  readonly bufferMinutes: number;
}

function visits(db: Kysely<Schema>) {
  return db
    .selectFrom('appointments')
    .innerJoin('clients', 'clients.id', 'appointments.client_id')
    .innerJoin('services', 'services.id', 'appointments.service_id')
    .innerJoin('staff', 'staff.id', 'appointments.practitioner_id')
    .leftJoin('rooms', 'rooms.id', 'appointments.room_id')
    .leftJoin('plans', 'plans.id', 'appointments.plan_id')
    .selectAll('appointments')
    .select((eb) =>
      eb
        .selectFrom('allergies')
        .whereRef('allergies.client_id', '=', 'clients.id')
        .where('allergies.withdrawn_at', 'is', null)
        .select((of) =>
          of.fn
            .agg<string | null>('string_agg', ['allergies.substance', sql.lit(', ')])
            .orderBy('allergies.substance')
            .as('substances'),
        )
        .as('client_allergies'),
    )
    .select([
      'clients.given_name as client_given_name',
      'clients.family_name as client_family_name',
      'clients.phone as client_phone',
      'clients.alert as client_alert',
      'services.name as service_name',
      'services.kind as service_kind',
      'services.buffer_minutes',
      'staff.name as practitioner_name',
      'staff.colour as practitioner_colour',
      'rooms.name as room_name',
      'plans.planned_count',
    ]);
}
type Row = Awaited<ReturnType<ReturnType<typeof visits>['executeTakeFirstOrThrow']>>;

const toVisit = (row: Row): CalendarVisit => ({
  ...toAppointment(row),
  clientGivenName: row.client_given_name,
  clientFamilyName: row.client_family_name,
  clientPhone: row.client_phone,
  clientAlert: [row.client_alert, row.client_allergies && `Allergy: ${row.client_allergies}`]
    .filter(Boolean)
    .join(' · '),
  serviceName: row.service_name,
  serviceKind: row.service_kind,
  practitionerName: row.practitioner_name,
  practitionerColour: row.practitioner_colour,
  roomName: row.room_name,
  plannedCount: row.planned_count,
  bufferMinutes: row.buffer_minutes,
});

/** Visits that reach into `[from, to)`, in order of time; the lower bound keeps ten years of history out. */
export function visitsBetween(db: Kysely<Schema>, span: { readonly from: number; readonly to: number }) {
  return visits(db)
    .where('appointments.starts_at', '<', span.to)
    .where('appointments.starts_at', '>', span.from - longestHold)
    .where('appointments.ends_at', '>', span.from)
    .where('appointments.status', '<>', 'entered-in-error')
    .orderBy('appointments.starts_at');
}

export async function listVisitsBetween(
  db: Kysely<Schema>,
  span: { readonly from: number; readonly to: number },
): Promise<CalendarVisit[]> {
  // A visit that reaches over the edge of two weeks is found in both.
  const found = new Map<Appointment['id'], CalendarVisit>();
  for (let from = span.from; from < span.to; from += weekMilliseconds) {
    if (from > span.from) await breathe();
    const week = { from, to: Math.min(from + weekMilliseconds, span.to) };
    for (const row of await visitsBetween(db, week).execute()) found.set(row.id, toVisit(row));
  }
  return [...found.values()];
}

/** A month at once would take most of a frame: others are answered in between. What moves meanwhile is told of by itself. */
const weekMilliseconds = 7 * 86_400_000;

export async function findVisit(
  db: Kysely<Schema>,
  id: Appointment['id'],
): Promise<CalendarVisit | undefined> {
  const row = await visits(db).where('appointments.id', '=', id).executeTakeFirst();
  return row && toVisit(row);
}

/** A client's visits, the latest first. */
export function visitsOfClient(db: Kysely<Schema>, clientId: ClientId, limit: number) {
  return visits(db)
    .where('appointments.client_id', '=', clientId)
    .where('appointments.status', '<>', 'entered-in-error')
    .orderBy('appointments.starts_at', 'desc')
    .limit(limit);
}

export async function listVisitsOfClient(
  db: Kysely<Schema>,
  clientId: ClientId,
  limit: number,
): Promise<CalendarVisit[]> {
  return (await visitsOfClient(db, clientId, limit).execute()).map(toVisit);
}

/** Who was here last or is about to come: whom the desk most likely means. */
export async function listRecentClients(
  db: Kysely<Schema>,
  span: { readonly until: number; readonly limit: number },
) {
  const rows = await db
    .selectFrom('appointments')
    .innerJoin('clients', 'clients.id', 'appointments.client_id')
    .select(['clients.id', 'given_name', 'family_name', 'birth_date', 'phone', 'alert'])
    .where('appointments.starts_at', '<', span.until)
    .where('clients.archived_at', 'is', null)
    .orderBy('appointments.starts_at', 'desc')
    .limit(span.limit * 6)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...byId.values()].slice(0, span.limit).map((row) => ({
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    birthDate: row.birth_date ?? '',
    phone: row.phone,
    alert: row.alert,
  }));
}
