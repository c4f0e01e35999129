/** The demo clinic itself: its sheets, its people with their PINs, what it offers and when it is open. */
import type { Transaction } from 'kysely';
import type { RoomId, ServiceId, StaffId } from '../../../shared/ids.ts';
import type { Role } from '../../../shared/roles.ts';
import type { Schema } from '../db/schema.ts';
import { hashPin } from '../features/staff/pins.ts';

export const demoZone = 'Europe/London';
export const opensAt = 9 * 60;
export const closesAt = 18 * 60;

interface DemoPerson {
  readonly name: string;
  readonly role: Role;
  readonly treats: boolean;
  readonly colour: string;
  readonly pin: string;
  /** Weekdays worked, 1 is Monday. Each treats in a room of their own. */
  readonly weekdays: readonly number[];
}

/** Five people. Every weekday at least two of them treat, so that the demo has a full day whenever it is opened. */
export const demoPeople: readonly DemoPerson[] = [
  {
    name: 'Mara Whitcombe',
    role: 'owner',
    treats: true,
    colour: '#1f6661',
    pin: '2580',
    weekdays: [1, 2, 3, 4, 7],
  },
  {
    name: 'Anil Rao',
    role: 'practitioner',
    treats: true,
    colour: '#2f5f9e',
    pin: '1470',
    weekdays: [2, 3, 4, 5, 6],
  },
  {
    name: 'Jess Okafor',
    role: 'practitioner',
    treats: true,
    colour: '#8a4b9c',
    pin: '3690',
    weekdays: [1, 3, 5, 6, 7],
  },
  { name: 'Tom Bell', role: 'front_desk', treats: false, colour: '#7a5230', pin: '1590', weekdays: [] },
  { name: 'Priya Nair', role: 'front_desk', treats: false, colour: '#a1493b', pin: '7530', weekdays: [] },
];

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
export function hashDemoPins(): Promise<string[]> {
  return Promise.all(demoPeople.map((person) => hashPin(person.pin)));
}

export async function insertPremises(
  db: Transaction<Schema>,
  pinHashes: readonly string[],
  make: { newId(): string; at: number },
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
  const ids = demoPeople.map(() => make.newId() as StaffId); // branded where they become people's
  await db
    .insertInto('staff')
    .values(
      demoPeople.map(({ name, role, treats, colour, pin }, position) => ({
        id: ids[position] ?? ('' as StaffId), // one id for each person
        name,
        role,
        treats: treats ? 1 : 0,
        colour,
        pin_hash: pinHashes[position] ?? '',
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
  await insertHours(db, ids, make.newId);
  const practitioners = await insertRooms(db, ids, make.newId);
  const service = (index: number) => ({
    id: serviceIds[index] ?? ('' as ServiceId), // one id each
    minutes: services[index]?.duration_minutes ?? 0,
    buffer: services[index]?.buffer_minutes ?? 0,
  });
  return {
    practitioners,
    frontDesk: ids.filter((_, index) => demoPeople[index]?.role === 'front_desk'),
    services: { consultation: service(0), face: service(1), body: service(2), review: service(3) },
  };
}

async function insertHours(
  db: Transaction<Schema>,
  ids: readonly StaffId[],
  newId: () => string,
): Promise<void> {
  const span = { start_minute: opensAt, end_minute: closesAt };
  const clinic = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ id: newId(), staff_id: null, weekday, ...span }));
  const shifts = demoPeople.flatMap((person, index) =>
    person.weekdays.map((weekday) => ({ id: newId(), staff_id: ids[index] ?? null, weekday, ...span })),
  );
  await db
    .insertInto('availability_hours')
    .values([...clinic, ...shifts])
    .execute();
}

async function insertRooms(
  db: Transaction<Schema>,
  ids: readonly StaffId[],
  newId: () => string,
): Promise<Practitioner[]> {
  const practitioners: Practitioner[] = [];
  for (const [index, person] of demoPeople.entries()) {
    const id = ids[index];
    if (!person.treats || !id) continue;
    const roomId = newId() as RoomId; // branded where it becomes a room's
    await db
      .insertInto('rooms')
      .values({ id: roomId, name: `Room ${practitioners.length + 1}`, position: practitioners.length })
      .execute();
    practitioners.push({ id, roomId, weekdays: new Set(person.weekdays) });
  }
  return practitioners;
}
