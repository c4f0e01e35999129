import { numbersInput } from '../../../../shared/schemas/numbers.ts';
import { procedureFor, router } from '../../trpc.ts';
import { runInWorker } from '../../worker/runInWorker.ts';
import { getZone } from '../appointments/bookingParts.ts';

export const numbersRouter = router({
  /** Counted in a thread of its own: nobody at another desk waits for it. */
  ofMonths: procedureFor(['owner', 'practitioner'])
    .input(numbersInput)
    .query(async ({ ctx, input }) =>
      runInWorker('countNumbers', {
        file: ctx.deps.database.file,
        order: { ...input, timeZone: await getZone(ctx.deps.database.kysely), now: ctx.deps.now() },
      }),
    ),
});
