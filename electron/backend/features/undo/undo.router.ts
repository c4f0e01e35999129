import { listStepsInput, stepInput } from '../../../../shared/schemas/undo.ts';
import { type RequestContext, router, staffProcedure } from '../../trpc.ts';
import { listDeskWork } from './describeStep.ts';
import { takeBack } from './takeBack.ts';

/** Nobody takes back what was done before she sat down here. */
const workSince = ({ session, deps }: RequestContext) =>
  session.kind === 'none' ? deps.now() : session.workSince;

export const undoRouter = router({
  /** Takes back what this person did last at this desk, or the step of the list that is named. */
  last: staffProcedure
    .input(stepInput)
    .mutation(({ ctx, input }) =>
      takeBack({ deps: ctx.deps, actor: ctx.actor, since: workSince(ctx), way: 'back', id: input.id }),
    ),

  /** Does again what was taken back last. */
  redo: staffProcedure
    .input(stepInput)
    .mutation(({ ctx, input }) =>
      takeBack({ deps: ctx.deps, actor: ctx.actor, since: workSince(ctx), way: 'again', id: input.id }),
    ),

  /** What can be taken back here, the latest first. */
  list: staffProcedure
    .input(listStepsInput)
    .query(({ ctx, input }) =>
      listDeskWork(ctx.deps.database.kysely, { ...ctx.actor, since: workSince(ctx) }, input.limit),
    ),
});
