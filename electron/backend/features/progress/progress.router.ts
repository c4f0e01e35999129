import { z } from 'zod';
import { planId } from '../../../../shared/ids.ts';
import { router, staffProcedure } from '../../trpc.ts';
import { readProgress } from './readProgress.ts';

export const progressRouter = router({
  ofPlan: staffProcedure
    .input(z.object({ planId }))
    .query(({ ctx, input }) => readProgress(ctx.deps.database.kysely, input.planId)),
});
