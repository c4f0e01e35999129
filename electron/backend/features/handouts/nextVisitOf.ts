/** The visit a sheet names, or when the next one would be best. What is booked counts before what would be best. */
import type { Kysely } from 'kysely';
import { visitCode } from '../../../../shared/calendarFile/visitCode.ts';
import type { AppointmentId, ClientId } from '../../../../shared/ids.ts';
import type { HandoutRequest } from '../../../../shared/schemas/handouts.ts';
import type { Schema } from '../../db/schema.ts';
import { findAppointment } from '../appointments/appointments.repo.ts';
import { findClinic } from '../clinic/clinic.repo.ts';
import { findFollowUpOfTreatment } from '../followUps/followUps.repo.ts';
import { findNextVisit } from '../followUps/nextVisit.repo.ts';
import type { Treatment } from '../treatments/treatments.repo.ts';
import { findBookedVisit } from './handouts.repo.ts';
import type { NextVisit } from './sheetFacts.ts';

interface Asked {
  readonly request: HandoutRequest;
  readonly treatment: Treatment | undefined;
  readonly clientId: ClientId;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export async function nextOf(db: Kysely<Schema>, asked: Asked): Promise<NextVisit> {
  const { request, treatment, clientId, now } = asked;
  const visit =
    request.kind === 'aftercare' && treatment
      ? await findNextVisit(db, { clientId, planId: treatment.planId, after: now })
      : await findBookedVisit(db, { clientId, after: now, only: request.appointmentId });
  if (visit) return bookedVisit(db, visit, now);
  if (treatment === undefined) return { kind: 'unknown' };
  const followUp = await findFollowUpOfTreatment(db, treatment.id);
  const isOver = followUp === undefined || followUp.status === 'closed';
  return isOver ? { kind: 'course_ends' } : { kind: 'window', window: followUp.window };
}

interface BookedVisit {
  readonly id: AppointmentId;
  readonly startsLocal: string;
  readonly practitionerName: string;
}

async function bookedVisit(
  db: Kysely<Schema>,
  { id, startsLocal, practitionerName }: BookedVisit,
  writtenAt: number,
): Promise<NextVisit> {
  const [visit, clinic] = [await findAppointment(db, id), await findClinic(db)];
  const calendar = visit && clinic ? visitCode(visit, { clinic, writtenAt }) : '';
  return { kind: 'booked', startsLocal, practitionerName, calendar };
}
