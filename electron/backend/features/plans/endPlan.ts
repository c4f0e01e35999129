/**
 * A plan ends: nobody is called for its next session any more; a completed one is followed by its reviews. Booked visits
 * stay in the calendar for the desk to decide on.
 */
import type { Kysely } from 'kysely';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import type { Schema } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import { openAfterCourse } from '../followUps/afterCourse.ts';
import { closeFollowUp, listOpenFollowUps } from '../followUps/followUps.repo.ts';
import { type Plan, updatePlan } from './plans.repo.ts';

export interface PlanEnd {
  readonly plan: Plan;
  readonly status: 'completed' | 'revoked';
  readonly reason: string;
  readonly deps: Deps;
}

/** @throws AppError `changed_elsewhere` when the plan is not as it was read */
export async function endPlan(write: Write, end: PlanEnd): Promise<void> {
  const { db, record } = write;
  const { plan, status, reason, deps } = end;
  const at = deps.now();
  if (plan.status !== 'active') throw new AppError('not_allowed', 'This plan has ended already.');
  if (!(await updatePlan(db, plan, { status }))) throw changedElsewhere('This plan');
  record({ entity: 'plan', id: plan.id, before: { status: plan.status }, after: { status }, reason });
  for (const followUp of await dueOf(db, plan)) {
    await closeFollowUp(db, { followUpId: followUp.id, status: 'closed', reason, at });
    record({
      entity: 'followUp',
      id: followUp.id,
      before: { status: followUp.status },
      after: { status: 'closed' },
      reason,
    });
  }
  if (status === 'completed') await openAfterCourse(write, deps, plan);
}

async function dueOf(db: Kysely<Schema>, plan: Plan) {
  const open = await listOpenFollowUps(db, plan.clientId);
  return open.filter((followUp) => followUp.planId === plan.id && followUp.status === 'due');
}
