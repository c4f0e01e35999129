/** Ids are UUIDv7 text; the brand keeps a client's id from being passed where an appointment's is meant. */
import { z } from 'zod';

const id = () => z.uuid({ error: 'This is not a valid id.' });

export const clientId = id().brand<'ClientId'>();
export type ClientId = z.infer<typeof clientId>;
export const staffId = id().brand<'StaffId'>();
export type StaffId = z.infer<typeof staffId>;
export const roomId = id().brand<'RoomId'>();
export type RoomId = z.infer<typeof roomId>;
export const serviceId = id().brand<'ServiceId'>();
export type ServiceId = z.infer<typeof serviceId>;
export const appointmentId = id().brand<'AppointmentId'>();
export type AppointmentId = z.infer<typeof appointmentId>;
export const planId = id().brand<'PlanId'>();
export type PlanId = z.infer<typeof planId>;
export const treatmentId = id().brand<'TreatmentId'>();
export type TreatmentId = z.infer<typeof treatmentId>;
export const handoutId = id().brand<'HandoutId'>();
export type HandoutId = z.infer<typeof handoutId>;
export const importId = id().brand<'ImportId'>();
export type ImportId = z.infer<typeof importId>;
export const absenceId = id().brand<'AbsenceId'>();
export type AbsenceId = z.infer<typeof absenceId>;
export const conditionId = id().brand<'ConditionId'>();
export type ConditionId = z.infer<typeof conditionId>;
export const dayNoteId = id().brand<'DayNoteId'>();
export type DayNoteId = z.infer<typeof dayNoteId>;
export const waitlistId = id().brand<'WaitlistId'>();
export type WaitlistId = z.infer<typeof waitlistId>;
export const consentId = id().brand<'ConsentId'>();
export type ConsentId = z.infer<typeof consentId>;
export const allergyId = id().brand<'AllergyId'>();
export type AllergyId = z.infer<typeof allergyId>;
export const patchTestId = id().brand<'PatchTestId'>();
export type PatchTestId = z.infer<typeof patchTestId>;
