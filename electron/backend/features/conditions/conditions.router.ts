import { z } from 'zod';
import { clientId, conditionId } from '../../../../shared/ids.ts';
import {
  addConditionInput,
  correctConditionInput,
  settleConditionInput,
  signOffConditionInput,
  withdrawInput,
} from '../../../../shared/schemas/conditions.ts';
import { AppError } from '../../appError.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import {
  addCondition,
  correctCondition,
  isPrivate,
  settleCondition,
  signOffCondition,
  withdrawCondition,
  withdrawSignOff,
} from './changeCondition.ts';
import { findCondition } from './conditions.repo.ts';
import { conditionsOfClient } from './describeConditions.ts';
import { waitsRouter } from './waits.router.ts';
import { windowRulesRouter } from './windowRules.router.ts';

/** Whoever hears of a condition may record it, which only makes things stricter; the rest is a clinical decision. */
const clinicalProcedure = procedureFor(['owner', 'practitioner']);

export const conditionsRouter = router({
  ofClient: staffProcedure.input(z.object({ clientId })).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const today = await clinicToday(db, ctx.deps.now());
    return conditionsOfClient(db, { clientId: input.clientId, today, role: ctx.actor.role });
  }),

  history: staffProcedure.input(z.object({ id: conditionId })).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const condition = await findCondition(db, input.id);
    if (!condition || (isPrivate(condition.contraindication) && ctx.actor.role === 'front_desk'))
      throw new AppError('not_found', 'This condition is not in the record any more.');
    return listHistory(db, 'condition', input.id);
  }),

  add: staffProcedure.input(addConditionInput).mutation(({ ctx, input }) => addCondition(ctx, input)),
  settle: clinicalProcedure
    .input(settleConditionInput)
    .mutation(({ ctx, input }) => settleCondition(ctx, input)),
  signOff: clinicalProcedure
    .input(signOffConditionInput)
    .mutation(({ ctx, input }) => signOffCondition(ctx, input)),
  withdrawSignOff: clinicalProcedure
    .input(withdrawInput)
    .mutation(({ ctx, input }) => withdrawSignOff(ctx, input)),
  correct: clinicalProcedure
    .input(correctConditionInput)
    .mutation(({ ctx, input }) => correctCondition(ctx, input)),
  withdraw: clinicalProcedure
    .input(withdrawInput)
    .mutation(({ ctx, input }) => withdrawCondition(ctx, input)),

  waits: waitsRouter,
  rules: windowRulesRouter,
});
