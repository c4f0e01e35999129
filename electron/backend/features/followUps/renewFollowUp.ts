/**
 * After a signed session: whoever was waited for has come, and the next window is worked out from what was done. A visit
 * that is in the calendar already counts as the next one, so that a client with a booked course is not called.
 */
import type { Kysely } from 'kysely';
import type { indications } from '../../../../shared/clinical/indications.ts';
import type { Fitzpatrick } from '../../../../shared/clinical/windowRules.ts';
import type { AppointmentId, ClientId, PlanId, TreatmentId } from '../../../../shared/ids.ts';
import { followUpWindow } from '../../../../shared/scheduling/followUpWindow.ts';
import { recallKinds } from '../../../../shared/schemas/followUps.ts';
import { longestNeedle, type TreatmentFields } from '../../../../shared/schemas/treatments.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import { findClient } from '../clients/clients.repo.ts';
import { clinicalRules } from '../conditions/rulesInForce.ts';
import { protocolInForce } from '../protocols/protocols.repo.ts';
import { findTreatment } from '../treatments/treatments.repo.ts';
import {
  closeFollowUp,
  type FollowUp,
  insertFollowUp,
  listOpenFollowUps,
  markFollowUpBooked,
  type StoredWindow,
} from './followUps.repo.ts';
import { findNextVisit } from './nextVisit.repo.ts';
import { openReactionCheck } from './openReactionCheck.ts';

export interface SignedSession {
  readonly id: TreatmentId;
  readonly clientId: ClientId;
  readonly appointmentId: AppointmentId | null;
  readonly planId: PlanId;
  readonly sessionNumber: number;
  readonly fields: TreatmentFields;
}

export async function renewFollowUp(write: Write, deps: Deps, session: SignedSession): Promise<void> {
  const { db, record } = write;
  const { clientId, planId } = session;
  const at = deps.now();
  await closePrevious(write, session, at);
  const window = await windowAfter(db, session);
  const id = deps.newId();
  await insertFollowUp(db, { id, clientId, treatmentId: session.id, planId, window, at });
  record({ entity: 'followUp', id, after: { status: 'due', treatmentId: session.id, window } });
  await openReactionCheck(write, deps, session);
  const visit = await findNextVisit(db, { clientId, planId, after: at });
  if (visit && (await markFollowUpBooked(db, { followUpId: id, appointmentId: visit.id, at })))
    record({
      entity: 'followUp',
      id,
      before: { status: 'due' },
      after: { status: 'booked', appointmentId: visit.id },
    });
}

/** The window by the clinic's own protocol, waits and rules, the client's skin type and conditions, and what was done. */
export async function windowAfter(
  db: Kysely<Schema>,
  session: Pick<SignedSession, 'clientId' | 'fields'>,
): Promise<StoredWindow> {
  const { fields } = session;
  const client = await findClient(db, session.clientId);
  const indication = fields.indication as keyof typeof indications; // a signed record names one
  return followUpWindow({
    performedOn: fields.performedOn,
    protocol: await protocolInForce(db, indication),
    fitzpatrick: (client?.fitzpatrick ?? undefined) as Fitzpatrick | undefined, // the column holds 1 to 6
    areas: fields.zones.map((row) => row.zone),
    needleMillimetres: longestNeedle(fields.zones),
    unhealedReaction: fields.isReactionUnhealed,
    ...(await clinicalRules(db, session.clientId)),
  });
}

async function closePrevious({ db, record }: Write, session: SignedSession, at: number): Promise<void> {
  for (const previous of await listOpenFollowUps(db, session.clientId, recallKinds)) {
    const isOfPlan = previous.planId === session.planId;
    const wasBookedHere = session.appointmentId !== null && previous.appointmentId === session.appointmentId;
    // Now there is a session that says when to come.
    const isUnbooked = previous.kind === 'unbooked';
    if (!isOfPlan && !wasBookedHere && !isUnbooked && !(await isOfFinishedCourse(db, previous, session)))
      continue;
    const reason = 'The session took place.';
    await closeFollowUp(db, { followUpId: previous.id, status: 'done', reason, at });
    record({
      entity: 'followUp',
      id: previous.id,
      before: { status: previous.status },
      after: { status: 'done' },
    });
  }
}

/** Reviews and maintenance of an earlier course for the same concern: a session now begins anew. */
async function isOfFinishedCourse(
  db: Kysely<Schema>,
  previous: FollowUp,
  { fields }: SignedSession,
): Promise<boolean> {
  if (previous.kind !== 'review' && previous.kind !== 'maintenance') return false;
  const treatment = previous.treatmentId && (await findTreatment(db, previous.treatmentId));
  return treatment?.fields.indication === fields.indication;
}
