/** A plan ends: nobody is called for it any more. Booked visits stay in the calendar for the desk to decide on. */
import type { Kysely } from 'kysely';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import type { Schema } from '../../db/schema.ts';
import type { Write } from '../../transact.ts';
import { closeFollowUp, listOpenFollowUps } from '../followUps/followUps.repo.ts';
import { type Plan, updatePlan } from './plans.repo.ts';

export interface PlanEnd {
  readonly plan: Plan;
  readonly status: 'completed' | 'revoked';
  readonly reason: string;
  readonly at: number;
}

/** @throws AppError `changed_elsewhere` when the plan is not as it was read */
export async function endPlan({ db, record }: Write, end: PlanEnd): Promise<void> {
  const { plan, status, reason, at } = end;
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
}

async function dueOf(db: Kysely<Schema>, plan: Plan) {
  const open = await listOpenFollowUps(db, plan.clientId);
  return open.filter((followUp) => followUp.planId === plan.id && followUp.status === 'due');
}
