/** Loads what a visit could collide with, once per search, and lets shared/scheduling find the free times in it. */
import type { Kysely } from 'kysely';
import type { ClientId, RoomId, StaffId } from '../../../../shared/ids.ts';
import type { BookingCalendar } from '../../../../shared/scheduling/bookingCalendar.ts';
import { type BusyByDate, busyByDate, type HeldSpan } from '../../../../shared/scheduling/busyTime.ts';
import { addDays, instantOf, type LocalDate } from '../../../../shared/scheduling/wallTime.ts';
import type { Schema } from '../../db/schema.ts';
import { loadTimeTable } from '../availability/availability.repo.ts';
import { findClinic, listRooms } from '../clinic/clinic.repo.ts';
import { clientResource, liveHolds, practitionerResource, roomResource } from './holds.repo.ts';

export interface CalendarWish {
  readonly from: LocalDate;
  /** Included. */
  readonly to: LocalDate;
  readonly notBefore: number;
  readonly clientId?: ClientId | undefined;
  /** Absent: everybody who treats. */
  readonly practitionerId?: StaffId | undefined;
  /** Absent: every room; null: none. */
  readonly roomId?: RoomId | null | undefined;
  /** Visits that are being moved are in nobody's way. */
  readonly except?: readonly string[] | undefined;
}

export async function loadBookingCalendar(db: Kysely<Schema>, wish: CalendarWish): Promise<BookingCalendar> {
  const clinic = await findClinic(db);
  const zone = clinic?.timeZone ?? 'UTC';
  // A visit near midnight reaches into the next day with its buffer.
  const span = { zone, fromLocal: `${wish.from}T00:00`, toLocal: `${addDays(wish.to, 2)}T00:00` };
  const people = await listPractitioners(db, wish.practitionerId);
  const rooms = await roomsFor(db, wish.roomId);
  const table = await loadTimeTable(db, span);
  const busyOf = await loadBusy(
    db,
    [...people.map(({ id }) => practitionerResource(id)), ...rooms.map(roomResource)],
    {
      ...span,
      clientId: wish.clientId,
      except: wish.except,
    },
  );
  return {
    clinic: table.clinic,
    gridMinutes: clinic?.gridMinutes ?? 15,
    practitioners: people.map((person) => ({
      ...table.staffTime(person.id),
      id: person.id,
      name: person.name,
      busy: busyOf(practitionerResource(person.id)),
    })),
    rooms: rooms.map((id) => ({ id, busy: busyOf(roomResource(id)) })),
    clientBusy: wish.clientId ? busyOf(clientResource(wish.clientId)) : new Map(),
    notBefore: wish.notBefore,
  };
}

async function roomsFor(db: Kysely<Schema>, wanted: RoomId | null | undefined): Promise<RoomId[]> {
  if (wanted !== undefined) return wanted === null ? [] : [wanted];
  return (await listRooms(db)).filter((room) => room.isActive).map((room) => room.id);
}

function listPractitioners(db: Kysely<Schema>, only: StaffId | undefined) {
  return db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('is_active', '=', 1)
    .where('treats', '=', 1)
    .$if(only !== undefined, (query) => query.where('id', '=', only ?? ('' as StaffId))) // never '' here
    .orderBy('position')
    .orderBy('name')
    .execute();
}

interface BusySpan {
  readonly zone: string;
  readonly fromLocal: string;
  readonly toLocal: string;
  readonly clientId?: ClientId | undefined;
  readonly except?: readonly string[] | undefined;
}

async function loadBusy(
  db: Kysely<Schema>,
  shared: readonly string[],
  span: BusySpan,
): Promise<(resource: string) => BusyByDate> {
  const resources = span.clientId ? [...shared, clientResource(span.clientId)] : shared;
  if (resources.length === 0) return () => new Map();
  const rows = await liveHolds(db, resources, {
    from: instantOf(span.fromLocal, span.zone).instant,
    to: instantOf(span.toLocal, span.zone).instant,
  }).execute();
  const byResource = new Map<string, HeldSpan[]>();
  for (const row of rows) {
    if (span.except?.includes(row.appointment_id)) continue;
    const spans = byResource.get(row.resource) ?? [];
    spans.push({ startsAt: row.starts_at, endsAt: row.ends_at });
    byResource.set(row.resource, spans);
  }
  return (resource) => busyByDate(byResource.get(resource) ?? [], span.zone);
}
