/** For tests: a clinic with a front desk, a practitioner, two rooms and two clients, and short ways to book. */
import type { ClientId, RoomId, ServiceId, StaffId } from '../../../../shared/ids.ts';
import { emptyClient } from '../../../../shared/schemas/clients.ts';
import { openTestClinic, type TestClinic, type TestDesk } from '../../testing/testClinic.ts';

export interface BookingClinic {
  readonly clinic: TestClinic;
  readonly desk: TestDesk & { readonly staffId: StaffId };
  readonly owner: TestDesk & { readonly staffId: StaffId };
  readonly petra: TestDesk & { readonly staffId: StaffId };
  readonly anna: ClientId;
  readonly bella: ClientId;
  readonly room1: RoomId;
  readonly room2: RoomId;
  serviceOf(kind: 'consultation' | 'treatment' | 'review'): ServiceId;
  /** A consultation of an hour with Petra for Anna on Tuesday 24 November at 10:00, unless told otherwise. */
  booking(over?: Partial<Booking>): Booking;
}

export interface Booking {
  readonly clientId: ClientId;
  readonly serviceId: ServiceId;
  readonly practitionerId: StaffId;
  readonly roomId: RoomId | null;
  readonly startsLocal: string;
  readonly durationMinutes: number;
  readonly overrideReason?: string;
}

export async function openBookingClinic(startsAt?: string): Promise<BookingClinic> {
  const clinic = await openTestClinic(startsAt);
  const owner = await clinic.deskOf('owner');
  const petra = await clinic.deskOf('practitioner');
  const desk = await clinic.deskOf('front_desk');
  const { id: room2 } = await owner.api.clinic.saveRoom.mutate({ name: 'Room 2', isActive: true });
  const [first] = (await desk.api.clinic.rooms.query()).filter((room) => room.id !== room2);
  const services = await desk.api.clinic.services.query();
  const create = async (givenName: string) =>
    (await desk.api.clients.create.mutate({ ...emptyClient, givenName, familyName: 'Smith', phone: '020 1' }))
      .id;
  const anna = await create('Anna');
  const bella = await create('Bella');
  if (!first) throw new Error('the test clinic has no room');
  const serviceOf: BookingClinic['serviceOf'] = (kind) => {
    const service = services.find((one) => one.kind === kind);
    if (!service) throw new Error(`the test clinic has no ${kind}`);
    return service.id;
  };
  const usual: Booking = {
    clientId: anna,
    serviceId: serviceOf('consultation'),
    practitionerId: petra.staffId,
    roomId: first.id,
    startsLocal: '2026-11-24T10:00',
    durationMinutes: 60,
  };
  const booking = (over: Partial<Booking> = {}) => ({ ...usual, ...over });
  return { clinic, desk, owner, petra, anna, bella, room1: first.id, room2, serviceOf, booking };
}
