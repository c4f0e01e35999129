import { z } from 'zod';
import { clientId, type WaitlistId } from '../../../../shared/ids.ts';
import {
  addToWaitlistInput,
  freedGapInput,
  withdrawFromWaitlistInput,
} from '../../../../shared/schemas/waitlist.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact } from '../../transact.ts';
import { router, staffProcedure } from '../../trpc.ts';
import { getService, requireClient } from '../appointments/bookingParts.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { matchFreedGap } from './matchGap.ts';
import { endWaiting, insertWaiting, listWaiting } from './waitlist.repo.ts';

export const waitlistRouter = router({
  /** Everybody who waits, the longest first; or one client's wishes. */
  list: staffProcedure.input(z.object({ clientId: clientId.optional() })).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const today = await clinicToday(db, ctx.deps.now());
    return listWaiting(db, { ...input, today });
  }),

  /** Who could take this time, if it is free now: the most urgent first. */
  matchesFor: staffProcedure
    .input(freedGapInput)
    .query(({ ctx, input }) => matchFreedGap(ctx.deps.database.kysely, input, ctx.deps.now())),

  add: staffProcedure.input(addToWaitlistInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'waitlist.add', features: ['waitlist'] }, async ({ db, record }) => {
      await requireClient(db, input.clientId);
      await getService(db, input.serviceId, true);
      const today = await clinicToday(db, ctx.deps.now());
      if (input.untilDate !== undefined && input.untilDate < today)
        throw new AppError('bad_input', 'This day is over. Choose a later one, or leave it open.');
      const before = await listWaiting(db, { clientId: input.clientId, today });
      if (before.some((one) => one.serviceId === input.serviceId))
        throw new AppError(
          'not_allowed',
          'The client waits for this already. Take the old wish off the list first.',
        );
      const id = ctx.deps.newId() as WaitlistId; // branded where it becomes a wish's
      await insertWaiting(db, { ...input, id, createdBy: ctx.actor.staffId, at: ctx.deps.now() });
      record({ entity: 'waitlist', id, after: input });
      return { id, version: 1 };
    }),
  ),

  withdraw: staffProcedure.input(withdrawFromWaitlistInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'waitlist.withdraw', features: ['waitlist'] }, async ({ db, record }) => {
      const isEnded = await endWaiting(db, { ...input, status: 'withdrawn', at: ctx.deps.now() });
      if (!isEnded) throw changedElsewhere('This wish');
      record({
        entity: 'waitlist',
        id: input.id,
        before: { status: 'waiting' },
        after: { status: 'withdrawn' },
      });
    }),
  ),
});
