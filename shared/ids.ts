/** Ids are UUIDv7 text; the brand keeps a client's id from being passed where an appointment's is meant. */
import { z } from 'zod';

const brandedId = <Brand extends string>(brand: Brand) =>
  z
    .uuid({ error: 'This is not a valid id.' })
    .brand(brand) as unknown as z.ZodType<string & z.$brand<Brand>, string>; // zod types the brand as its key, we want the brand's name

export const clientId = brandedId('ClientId');
export const staffId = brandedId('StaffId');
export const roomId = brandedId('RoomId');
export const serviceId = brandedId('ServiceId');
export const appointmentId = brandedId('AppointmentId');
export const planId = brandedId('PlanId');
export const treatmentId = brandedId('TreatmentId');
export const handoutId = brandedId('HandoutId');
export const importId = brandedId('ImportId');
export const absenceId = brandedId('AbsenceId');

export type ClientId = z.infer<typeof clientId>;
export type StaffId = z.infer<typeof staffId>;
export type RoomId = z.infer<typeof roomId>;
export type ServiceId = z.infer<typeof serviceId>;
export type AppointmentId = z.infer<typeof appointmentId>;
export type PlanId = z.infer<typeof planId>;
export type TreatmentId = z.infer<typeof treatmentId>;
export type HandoutId = z.infer<typeof handoutId>;
export type ImportId = z.infer<typeof importId>;
export type AbsenceId = z.infer<typeof absenceId>;
