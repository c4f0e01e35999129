import type { AppointmentStatus } from '../../../shared/schemas/appointments.ts';

/** A visit that is not over and was not called off. */
export function isMovable({ status }: { readonly status: AppointmentStatus }): boolean {
  return status === 'booked' || status === 'arrived' || status === 'checked-in';
}
