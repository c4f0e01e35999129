/** What follows a session when nobody books at once: the recall list, or the course is finished. */
import type { Kysely } from 'kysely';
import type { TreatmentId } from '../../../../shared/ids.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import { endPlan } from '../plans/endPlan.ts';
import { findPlan } from '../plans/plans.repo.ts';
import { getTreatment } from '../treatments/openDraft.ts';
import type { Treatment } from '../treatments/treatments.repo.ts';

export interface Decision {
  readonly treatmentId: TreatmentId;
  readonly decision: 'recall' | 'course_finished';
  readonly reason: string;
  readonly deps: Deps;
}

export async function decideAfterTreatment(write: Write, decision: Decision): Promise<void> {
  const treatment = await getTreatment(write.db, decision.treatmentId);
  if (!treatment.isSigned) throw new AppError('record_incomplete', 'Sign the record first.');
  if (decision.decision === 'course_finished') await finishCourse(write, treatment, decision);
  await noteOnVisit(write.db, treatment, decision);
  write.record({
    entity: 'treatment',
    id: treatment.id,
    after: { nextVisitDecision: decision.decision },
    ...(decision.reason === '' ? {} : { reason: decision.reason }),
  });
}

/** The planned number of sessions is reason enough; stopping before it is not. */
async function finishCourse(write: Write, treatment: Treatment, { reason, deps }: Decision): Promise<void> {
  const plan = treatment.planId ? await findPlan(write.db, treatment.planId) : undefined;
  if (plan?.status !== 'active') throw new AppError('not_allowed', 'This course has ended already.');
  const isWhole = (treatment.sessionNumber ?? 0) >= (plan.plannedCount ?? Number.POSITIVE_INFINITY);
  if (!isWhole && reason === '')
    throw new AppError(
      'reason_needed',
      'Say why the course ends here, before its planned sessions are done.',
    );
  const status = isWhole ? 'completed' : 'revoked';
  await endPlan(write, { plan, status, reason: reason || 'All planned sessions are done.', deps });
}

/** The visit keeps what was decided, so that "done" without a next step can be listed. */
async function noteOnVisit(db: Kysely<Schema>, treatment: Treatment, { decision, deps }: Decision) {
  if (!treatment.appointmentId) return;
  const at = deps.now();
  await db
    .updateTable('appointments')
    .set((set) => ({ next_visit_decision: decision, updated_at: at, version: set('version', '+', 1) }))
    .where('id', '=', treatment.appointmentId)
    .execute();
}
