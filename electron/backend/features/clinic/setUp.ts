/** The first minute of a new clinic: its name and hours, its owner, and something to book. */
import type { Transaction } from 'kysely';
import type { RoomId, ServiceId, StaffId } from '../../../../shared/ids.ts';
import type { SetUpInput } from '../../../../shared/schemas/clinic.ts';
import type { WriteContext } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { transact } from '../../transact.ts';
import { hashPin } from '../staff/pins.ts';
import { findClinic } from './clinic.repo.ts';

const startingServices = [
  { name: 'Consultation', kind: 'consultation', duration_minutes: 30, buffer_minutes: 0 },
  { name: 'Microneedling', kind: 'treatment', duration_minutes: 60, buffer_minutes: 10 },
  { name: 'Review', kind: 'review', duration_minutes: 20, buffer_minutes: 0 },
] as const;

/** @returns the owner's id. @throws AppError `already_set_up` */
export async function setUpClinic(context: WriteContext, input: SetUpInput): Promise<StaffId> {
  const { deps } = context;
  refuseUnknownZone(input.clinic.timeZone);
  const pinHash = await hashPin(input.owner.pin);
  const ownerId = deps.newId() as StaffId; // branded where it becomes a person's
  return transact(
    context,
    { action: 'clinic.setUp', features: ['clinic', 'staff', 'availability'] },
    async ({ db, record }) => {
      if (await findClinic(db))
        throw new AppError('already_set_up', 'This clinic is set up already. Sign in to go on.');
      const { timeZone, ...clinic } = input.clinic;
      await db
        .insertInto('clinic')
        .values({
          id: 1,
          ...clinic,
          time_zone: timeZone,
          grid_minutes: 15,
          idle_lock_minutes: 10,
          created_at: deps.now(),
        })
        .execute();
      await db
        .insertInto('staff')
        .values({
          id: ownerId,
          name: input.owner.name,
          role: 'owner',
          treats: input.owner.treats ? 1 : 0,
          colour: '#2f6f6b',
          pin_hash: pinHash,
          created_at: deps.now(),
        })
        .execute();
      await insertStartingPoint(db, input, deps.newId);
      record({ entity: 'clinic', id: '1', after: input.clinic });
      record({ entity: 'staff', id: ownerId, after: { name: input.owner.name, role: 'owner' } });
      return ownerId;
    },
  );
}

async function insertStartingPoint(
  db: Transaction<Schema>,
  input: SetUpInput,
  newId: () => string,
): Promise<void> {
  const hours = input.hours.map((span) => ({
    id: newId(),
    staff_id: null,
    weekday: span.weekday,
    start_minute: span.startMinute,
    end_minute: span.endMinute,
  }));
  await db.insertInto('availability_hours').values(hours).execute();
  const services = startingServices.map((service, position) => ({
    ...service,
    id: newId() as ServiceId,
    position,
  })); // branded here
  await db.insertInto('services').values(services).execute();
  await db
    .insertInto('rooms')
    .values({ id: newId() as RoomId, name: 'Room 1' })
    .execute(); // branded here
}

/** The machine's own zone data decides what is a zone. */
export function refuseUnknownZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new AppError(
      'bad_input',
      `"${timeZone}" is not a time zone this computer knows. Choose one from the list.`,
    );
  }
}
