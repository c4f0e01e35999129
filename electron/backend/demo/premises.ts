/** The demo clinic itself: its sheets, its people with their PINs, what it offers and when it is open. */
import type { Transaction } from 'kysely';
import type { RoomId, ServiceId, StaffId } from '../../../shared/ids.ts';
import type { Schema } from '../db/schema.ts';
import { hashPin } from '../features/staff/pins.ts';
import type { DemoPerson, House } from './houses.ts';

export const demoZone = 'Europe/London';

const services = [
  { name: 'Consultation', kind: 'consultation', duration_minutes: 30, buffer_minutes: 0 },
  { name: 'Microneedling, face', kind: 'treatment', duration_minutes: 60, buffer_minutes: 15 },
  { name: 'Microneedling, body', kind: 'treatment', duration_minutes: 75, buffer_minutes: 15 },
  { name: 'Review', kind: 'review', duration_minutes: 30, buffer_minutes: 0 },
] as const;

export interface Practitioner {
  readonly id: StaffId;
  readonly roomId: RoomId;
  readonly weekdays: ReadonlySet<number>;
}

export interface Premises {
  readonly practitioners: readonly Practitioner[];
  readonly frontDesk: readonly StaffId[];
  readonly services: Readonly<
    Record<
      'consultation' | 'face' | 'body' | 'review',
      { readonly id: ServiceId; readonly minutes: number; readonly buffer: number }
    >
  >;
}

/** Hashing takes a moment each, so it is done before the transaction. */
export function hashDemoPins({ people }: House): Promise<string[]> {
  return Promise.all(people.map((person) => hashPin(person.pin)));
}

export async function insertPremises(
  db: Transaction<Schema>,
  { people, opensAt, closesAt }: House,
  make: { readonly pinHashes: readonly string[]; newId(): string; readonly at: number },
): Promise<Premises> {
  await db
    .insertInto('clinic')
    .values({
      id: 1,
      name: 'Birch Lane Skin Clinic',
      address: '14 Birch Lane\nBristol BS6 5ZZ',
      phone: '0117 496 0123',
      email: 'desk@birchlane.example',
      country: 'GB',
      time_zone: demoZone,
      paper: 'A4',
      grid_minutes: 15,
      idle_lock_minutes: 30,
      is_demo: 1,
      created_at: make.at,
    })
    .execute();
  const ids = people.map(() => make.newId() as StaffId); // branded where they become people's
  await db
    .insertInto('staff')
    .values(
      people.map(({ name, role, treats, colour, pin }, position) => ({
        id: ids[position] ?? ('' as StaffId), // one id for each person
        name,
        role,
        treats: treats ? 1 : 0,
        colour,
        pin_hash: make.pinHashes[position] ?? '',
        demo_pin: pin,
        position,
        created_at: make.at,
      })),
    )
    .execute();
  const serviceIds = services.map(() => make.newId() as ServiceId); // branded where they become services'
  await db
    .insertInto('services')
    .values(
      services.map((service, position) => ({
        ...service,
        id: serviceIds[position] ?? ('' as ServiceId),
        position,
      })),
    ) // one id each
    .execute();
  const staff = people.map((person, index) => ({ ...person, id: ids[index] ?? ('' as StaffId) })); // one id each
  const span = { start_minute: opensAt, end_minute: closesAt };
  await insertHours(db, staff, { newId: make.newId, span });
  const practitioners = await insertRooms(db, staff, make.newId);
  const service = (index: number) => ({
    id: serviceIds[index] ?? ('' as ServiceId), // one id each
    minutes: services[index]?.duration_minutes ?? 0,
    buffer: services[index]?.buffer_minutes ?? 0,
  });
  return {
    practitioners,
    frontDesk: staff.filter(({ role }) => role === 'front_desk').map(({ id }) => id),
    services: { consultation: service(0), face: service(1), body: service(2), review: service(3) },
  };
}

type Employed = DemoPerson & { readonly id: StaffId };

async function insertHours(
  db: Transaction<Schema>,
  staff: readonly Employed[],
  {
    newId,
    span,
  }: { newId(): string; readonly span: { readonly start_minute: number; readonly end_minute: number } },
): Promise<void> {
  const clinic = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ id: newId(), staff_id: null, weekday, ...span }));
  const shifts = staff.flatMap(({ id, weekdays }) =>
    weekdays.map((weekday) => ({ id: newId(), staff_id: id, weekday, ...span })),
  );
  await db
    .insertInto('availability_hours')
    .values([...clinic, ...shifts])
    .execute();
}

async function insertRooms(
  db: Transaction<Schema>,
  staff: readonly Employed[],
  newId: () => string,
): Promise<Practitioner[]> {
  const practitioners: Practitioner[] = [];
  for (const person of staff) {
    if (!person.treats) continue;
    const roomId = newId() as RoomId; // branded where it becomes a room's
    await db
      .insertInto('rooms')
      .values({ id: roomId, name: `Room ${practitioners.length + 1}`, position: practitioners.length })
      .execute();
    practitioners.push({ id: person.id, roomId, weekdays: new Set(person.weekdays) });
  }
  return practitioners;
}
