import { z } from 'zod';
import { clientId, treatmentId } from '../../../../shared/ids.ts';
import {
  decideInput,
  listFollowUpsInput,
  signOffReactionInput,
} from '../../../../shared/schemas/followUps.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { clinicToday } from './clinicToday.ts';
import { decideAfterTreatment } from './decide.ts';
import { describeWindow } from './describeWindow.ts';
import { readWindow } from './followUps.repo.ts';
import { recallQuery } from './recallList.repo.ts';
import { signOffReaction } from './signOffReaction.ts';
import { windowAfterTreatment, windowOfClient } from './windowOf.ts';

export const followUpsRouter = router({
  /** The window the client is waited in, the most urgent of several; null when nobody waits for her. */
  windowOf: staffProcedure
    .input(z.object({ clientId }))
    .query(({ ctx, input }) => windowOfClient(ctx.deps, input.clientId)),

  /** The window that came of this session, whatever became of it; null before it is signed. */
  afterTreatment: staffProcedure
    .input(z.object({ treatmentId }))
    .query(({ ctx, input }) => windowAfterTreatment(ctx.deps, input.treatmentId)),

  /** The recall list, most urgent first. */
  list: staffProcedure.input(listFollowUpsInput).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const today = await clinicToday(db, ctx.deps.now());
    const rows = await recallQuery(db, input, today).execute();
    return rows.map(({ window, mayContact, ...row }) => ({
      ...row,
      mayContact: mayContact === 1,
      window: describeWindow(readWindow(window), today),
    }));
  }),

  decide: staffProcedure
    .input(decideInput)
    .mutation(({ ctx, input }) =>
      transact(
        ctx,
        { action: 'followUps.decide', features: ['followUps', 'plans', 'appointments'] },
        async (write) => decideAfterTreatment(write, { ...input, at: ctx.deps.now() }),
      ),
    ),

  signOffReaction: procedureFor(['owner', 'practitioner'])
    .input(signOffReactionInput)
    .mutation(({ ctx, input }) => signOffReaction(ctx, input)),
});
