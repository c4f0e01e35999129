/**
 * Signing: the draft is checked, sealed and counted into its plan, and the next visit's window is worked out from it. All
 * of it happens in one transaction or not at all. The visit's own status is the calendar's matter.
 */
import type { indications } from '../../../../shared/clinical/indications.ts';
import type { PlanId } from '../../../../shared/ids.ts';
import { whatIsMissing } from '../../../../shared/schemas/treatmentGaps.ts';
import type { TreatmentFields } from '../../../../shared/schemas/treatments.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import type { Deps } from '../../deps.ts';
import { transact, type Write } from '../../transact.ts';
import { refuseUnseen } from '../alerts/checkVisit.ts';
import { productsOf } from '../alerts/expectedSession.ts';
import { missingBeforeSession } from '../alerts/missingBeforeSession.ts';
import { isWaitedForMaintenance } from '../followUps/afterCourse.ts';
import { clinicWallTime } from '../followUps/clinicToday.ts';
import { renewFollowUp } from '../followUps/renewFollowUp.ts';
import { countSessions, findActivePlan, findPlan, insertPlan, type Plan } from '../plans/plans.repo.ts';
import { protocolInForce } from '../protocols/protocols.repo.ts';
import { judgeLimits } from './limitsInForce.ts';
import { openDraft } from './openDraft.ts';
import { setAside } from './overrideConditions.ts';
import { spendLots } from './spendLots.ts';
import { sealOf } from './treatmentSeal.ts';
import { type Treatment, updateDraft, writeSignature } from './treatments.repo.ts';

interface Context {
  readonly deps: Deps;
  readonly actor: Actor;
}
type CompleteFields = TreatmentFields & { readonly indication: keyof typeof indications };

interface Signature extends Pick<Treatment, 'id' | 'version'> {
  /** Why the session took place although something stood against it; '' where nothing did. */
  readonly overrideReason: string;
}

export async function signTreatment(context: Context, { overrideReason, ...key }: Signature) {
  const { deps, actor } = context;
  const label = {
    action: 'treatments.sign',
    features: ['treatments', 'plans', 'followUps', 'appointments', 'products'] as const,
  };
  return transact(context, label, async (write) => {
    const draft = await openDraft(write.db, key);
    const now = await clinicWallTime(write.db, deps.now());
    const fields = completeFields(draft, now);
    const session = { clientId: draft.clientId, performedOn: fields.performedOn };
    await refuseUnseen(write.db, { clientId: draft.clientId, onDate: fields.performedOn });
    const beyond = await judgeLimits(write.db, fields);
    const needs = { ...session, deviceKind: fields.deviceKind, products: productsOf(fields) };
    const missing = await missingBeforeSession(write.db, needs);
    const despite = await setAside(write.db, { ...session, beyond, missing }, overrideReason);
    await updateDraft(write.db, { ...key, at: deps.now() }, fields);
    await spendLots(write, key.id, fields);
    const { plan, sessionNumber } = await continuePlan(write, context, { ...draft, fields });
    const sealed = { fields, planId: plan.id, sessionNumber, signedBy: actor.staffId, signedAt: deps.now() };
    const contentHash = sealOf({ ...sealed, clientId: draft.clientId });
    const isSigned = await writeSignature(
      write.db,
      { id: key.id, version: key.version + 1 },
      { ...sealed, endedLocal: fields.endedLocal, contentHash },
    );
    if (!isSigned) throw changedElsewhere('This record');
    recordSignature(write, { id: key.id, sealed, despite, reason: overrideReason });
    await renewFollowUp(write, deps, { ...draft, fields, planId: plan.id, sessionNumber });
    return { id: key.id, planId: plan.id, sessionNumber, plannedCount: plan.plannedCount };
  });
}

interface SignatureRow {
  readonly id: Treatment['id'];
  readonly sealed: object;
  readonly despite: readonly string[];
  readonly reason: string;
}

function recordSignature(write: Write, { id, sealed, despite, reason }: SignatureRow): void {
  const row = { entity: 'treatment', id, before: { status: 'in-progress' } };
  if (despite.length === 0) write.record({ ...row, after: sealed });
  else write.record({ ...row, after: { ...sealed, despite }, reason });
}

/** @throws AppError naming every field that still stands between the draft and its signature */
function completeFields(draft: Treatment, now: string): CompleteFields {
  const { fields } = draft;
  const today = now.slice(0, 10);
  const missing: Record<string, string> = { ...whatIsMissing(fields, today) };
  const endedLocal = fields.endedLocal || (fields.performedOn === today ? now : '');
  if (endedLocal === '')
    missing.endedLocal = "Enter when the session ended; the client's sheet counts its hours from then.";
  else if (endedLocal.slice(0, 10) !== fields.performedOn || endedLocal > now)
    missing.endedLocal = 'The session cannot have ended on another day, or later than now.';
  const [first] = Object.values(missing);
  if (first !== undefined) throw new AppError('record_incomplete', first, { fields: missing });
  return { ...fields, endedLocal } as CompleteFields; // whatIsMissing has seen to the indication
}

/** The plan of this concern, or a new one with as many sessions as the protocol calls usual. */
async function continuePlan(
  write: Write,
  { deps, actor }: Context,
  treatment: Treatment & { readonly fields: CompleteFields },
): Promise<{ plan: Pick<Plan, 'id' | 'plannedCount'>; sessionNumber: number }> {
  const { clientId } = treatment;
  const { indication } = treatment.fields;
  const own = treatment.planId ? await findPlan(write.db, treatment.planId) : undefined;
  const fits = own?.status === 'active' && own.indication === indication ? own : undefined;
  const running = fits ?? (await findActivePlan(write.db, { clientId, indication }));
  if (running) {
    const done = (await countSessions(write.db, clientId)).get(running.id) ?? 0;
    return { plan: running, sessionNumber: done + 1 };
  }
  const protocol = await protocolInForce(write.db, indication);
  const id = deps.newId() as PlanId; // branded where it becomes a plan's
  // What keeps a finished course up is one session, not another course.
  const isMaintenance = await isWaitedForMaintenance(write.db, { clientId, indication });
  const plannedCount = isMaintenance ? 1 : (protocol.sessions?.usual ?? null);
  const plan = { id, clientId, indication, plannedCount, note: '' };
  await insertPlan(write.db, { ...plan, createdBy: actor.staffId, at: deps.now() });
  write.record({ entity: 'plan', id, after: plan });
  return { plan, sessionNumber: 1 };
}
