/** Plans that were made, made longer or ended together with a course, as they were. */
import type { PlanId } from '../../../../shared/ids.ts';
import { findPlan, type Plan, updatePlan } from '../plans/plans.repo.ts';
import { changedSince, isAsLeft } from './changedSince.ts';
import { changesTo, type Undoing } from './undoing.ts';

type PlanState = Partial<Pick<Plan, 'status' | 'plannedCount'>>;

export async function restorePlans(undoing: Undoing): Promise<void> {
  const { db, record } = undoing.write;
  for (const { id, before, after } of changesTo(undoing.step, 'plan')) {
    const now = await findPlan(db, id as PlanId); // the audit keeps it as text
    if (!now) continue;
    const refusal = () => changedSince(undoing, { entity: 'plan', id, word: 'plan' });
    if (before && !isAsLeft(now, after)) throw await refusal();
    // A plan that came with the course goes with it, unless it has ended in another way since.
    const target: PlanState = before ?? { status: 'revoked' };
    if (!before && now.status !== 'active') continue;
    const was: PlanState = before ? after : { status: now.status };
    if (!(await updatePlan(db, now, target))) throw await refusal();
    record({ entity: 'plan', id, before: was, after: target });
  }
}
