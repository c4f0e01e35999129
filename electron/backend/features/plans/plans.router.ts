import { z } from 'zod';
import { clientId, type PlanId } from '../../../../shared/ids.ts';
import { createPlanInput, endPlanInput, setPlannedCountInput } from '../../../../shared/schemas/plans.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { findClient } from '../clients/clients.repo.ts';
import { endPlan } from './endPlan.ts';
import { countSessions, findActivePlan, findPlan, insertPlan, listPlans, updatePlan } from './plans.repo.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const notFound = () => new AppError('not_found', 'This plan is not there any more.');

export const plansRouter = router({
  /** The client's plans, newest first, with how many sessions of each are signed. */
  ofClient: staffProcedure.input(z.object({ clientId })).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const sessions = await countSessions(db, input.clientId);
    const plans = await listPlans(db, input.clientId);
    return plans.map((plan) => ({ ...plan, sessionsDone: sessions.get(plan.id) ?? 0 }));
  }),

  create: clinicalProcedure.input(createPlanInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'plans.create', features: ['plans'] }, async ({ db, record }) => {
      if (!(await findClient(db, input.clientId)))
        throw new AppError('not_found', 'This client is not in the list any more.');
      if (await findActivePlan(db, input))
        throw new AppError(
          'not_allowed',
          'A plan for this is running already. Change that one, or end it first.',
        );
      const id = ctx.deps.newId() as PlanId; // branded where it becomes a plan's
      await insertPlan(db, { ...input, id, createdBy: ctx.actor.staffId, at: ctx.deps.now() });
      record({ entity: 'plan', id, after: input });
      return { id };
    }),
  ),

  setPlannedCount: clinicalProcedure.input(setPlannedCountInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'plans.setPlannedCount', features: ['plans'] }, async ({ db, record }) => {
      const before = await findPlan(db, input.id);
      if (!before) throw notFound();
      const isSaved = await updatePlan(db, input, { plannedCount: input.plannedCount });
      if (!isSaved) throw changedElsewhere('This plan');
      record({
        entity: 'plan',
        id: input.id,
        before: { plannedCount: before.plannedCount },
        after: { plannedCount: input.plannedCount },
      });
    }),
  ),

  end: staffProcedure.input(endPlanInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'plans.end', features: ['plans', 'followUps'] }, async (write) => {
      const plan = await findPlan(write.db, input.id);
      if (!plan) throw notFound();
      if (plan.version !== input.version) throw changedElsewhere('This plan');
      const { status, reason } = input;
      await endPlan(write, { plan, status, reason, deps: ctx.deps });
    }),
  ),
});
