/** Gathers what a sheet is made of from the clinic's records. */
import type { Kysely } from 'kysely';
import type { Fitzpatrick } from '../../../../shared/clinical/windowRules.ts';
import type { TreatmentId } from '../../../../shared/ids.ts';
import { fullName } from '../../../../shared/schemas/clients.ts';
import type { HandoutDocument } from '../../../../shared/schemas/handouts.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { healingLinesInForce } from '../aftercare/healingLinesInForce.ts';
import { findClient } from '../clients/clients.repo.ts';
import { findClinic } from '../clinic/clinic.repo.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { findFollowUpOfTreatment } from '../followUps/followUps.repo.ts';
import { findNextVisit } from '../followUps/nextVisit.repo.ts';
import { getTreatment } from '../treatments/openDraft.ts';
import type { Treatment } from '../treatments/treatments.repo.ts';
import type { HandoutFacts, NextVisit } from './buildHandout.ts';

export interface HandoutRequest {
  readonly treatmentId: TreatmentId;
  readonly paper?: HandoutDocument['paper'] | undefined;
}

export async function gatherFacts(deps: Deps, request: HandoutRequest) {
  const db = deps.database.kysely;
  const treatment = await getTreatment(db, request.treatmentId);
  const { fields, clientId } = treatment;
  if (!treatment.isSigned || fields.indication === '')
    throw new AppError('record_incomplete', 'Sign the record first: the sheet takes its dates from it.');
  const clinic = await findClinic(db);
  const client = await findClient(db, clientId);
  if (!clinic || !client) throw new AppError('not_found', 'This client is not in the list any more.');
  const facts: HandoutFacts = {
    paper: request.paper ?? clinic.paper,
    clinic,
    clientName: fullName(client),
    fitzpatrick: (client.fitzpatrick ?? undefined) as Fitzpatrick | undefined, // the column holds 1 to 6
    performedOn: fields.performedOn,
    endedLocal: fields.endedLocal,
    indication: fields.indication,
    treatedZones: fields.zones,
    lines: await healingLinesInForce(db),
    givenOn: await clinicToday(db, deps.now()),
    next: await nextOf(db, treatment, deps.now()),
  };
  return { facts, clientId };
}

/** What is booked counts before what would be best. */
async function nextOf(db: Kysely<Schema>, treatment: Treatment, now: number): Promise<NextVisit> {
  const { clientId, planId } = treatment;
  const visit = await findNextVisit(db, { clientId, planId, after: now });
  if (visit) return { kind: 'booked', ...visit };
  const followUp = await findFollowUpOfTreatment(db, treatment.id);
  const isOver = followUp === undefined || followUp.status === 'closed';
  return isOver ? { kind: 'course_ends' } : { kind: 'window', window: followUp.window };
}
