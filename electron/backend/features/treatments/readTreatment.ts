/** A record as the treatment screen shows it: with who the client is, where in the plan it stands and what was done last time. */
import type { Kysely } from 'kysely';
import { type IndicationId, indications } from '../../../../shared/clinical/indications.ts';
import type { Schema } from '../../db/schema.ts';
import { listVisitChecks } from '../alerts/visitChecks.repo.ts';
import { findClient } from '../clients/clients.repo.ts';
import { countSessions, findActivePlan, findPlan } from '../plans/plans.repo.ts';
import { protocolInForce } from '../protocols/protocols.repo.ts';
import { findStaffMember } from '../staff/staff.repo.ts';
import { listAddenda } from './addenda.repo.ts';
import { getTreatment } from './openDraft.ts';
import { findOverride } from './overrideConditions.ts';
import { sealOf } from './treatmentSeal.ts';
import { findLastSigned, type Treatment } from './treatments.repo.ts';

/** Where in its course the session stands; for a draft, where it will stand once it is signed. */
export interface PlanPlace {
  readonly planId: string | null;
  readonly version: number;
  readonly sessionNumber: number;
  readonly plannedCount: number | null;
}

export async function readTreatment(db: Kysely<Schema>, id: Treatment['id']) {
  const treatment = await getTreatment(db, id);
  const client = await findClient(db, treatment.clientId);
  const signer = treatment.signedBy ? await findStaffMember(db, treatment.signedBy) : undefined;
  const last = treatment.isSigned ? undefined : await lastOf(db, treatment);
  return {
    ...treatment,
    client: client && {
      id: client.id,
      givenName: client.givenName,
      familyName: client.familyName,
      birthDate: client.birthDate,
      phone: client.phone,
      fitzpatrick: client.fitzpatrick,
      alert: client.alert,
    },
    practitionerName: (await findStaffMember(db, treatment.fields.practitionerId))?.name ?? '',
    signedByName: signer?.name ?? '',
    isSealIntact: isSealIntact(treatment),
    override: treatment.isSigned ? await findOverride(db, id) : null,
    addenda: await listAddenda(db, id),
    /** What was asked and seen on the day of the session. */
    checks: await listVisitChecks(db, { clientId: treatment.clientId, onDate: treatment.fields.performedOn }),
    plan: await placeOf(db, treatment),
    last: last ?? null,
  };
}

/** True while nothing of a signed record differs from what was signed; true for a draft. */
function isSealIntact(treatment: Treatment): boolean {
  const { clientId, planId, sessionNumber, fields, signedBy, signedAt } = treatment;
  if (!treatment.isSigned) return true;
  if (planId === null || sessionNumber === null || signedBy === null || signedAt === null) return false;
  return sealOf({ clientId, planId, sessionNumber, fields, signedBy, signedAt }) === treatment.contentHash;
}

async function placeOf(db: Kysely<Schema>, treatment: Treatment): Promise<PlanPlace | null> {
  const { clientId, fields } = treatment;
  if (treatment.isSigned && treatment.planId) {
    const plan = await findPlan(db, treatment.planId);
    return {
      planId: treatment.planId,
      version: plan?.version ?? 0,
      sessionNumber: treatment.sessionNumber ?? 1,
      plannedCount: plan?.plannedCount ?? null,
    };
  }
  if (fields.indication === '') return null;
  const indication = fields.indication;
  const plan = await findActivePlan(db, { clientId, indication });
  if (!plan) {
    const usual = (await protocolInForce(db, indication)).sessions?.usual ?? null;
    return { planId: null, version: 0, sessionNumber: 1, plannedCount: usual };
  }
  const done = (await countSessions(db, clientId)).get(plan.id) ?? 0;
  return { planId: plan.id, version: plan.version, sessionNumber: done + 1, plannedCount: plan.plannedCount };
}

async function lastOf(db: Kysely<Schema>, { clientId, fields }: Treatment) {
  const last = await findLastSigned(db, { clientId, indication: fields.indication });
  return last && { id: last.id, sessionNumber: last.sessionNumber, fields: last.fields };
}

/** The name of what was treated, for lists; empty while nobody has said. */
export function indicationName(id: IndicationId | ''): string {
  return id === '' ? '' : indications[id].name;
}
