import { z } from 'zod';
import { localDate } from '../../../../shared/schemas/fields.ts';
import { router, staffProcedure } from '../../trpc.ts';
import { beforeVisits } from './beforeVisits.ts';
import { dueHandouts } from './dueHandouts.ts';

export const sheetsRouter = router({
  /** For the detailed day sheet: what to know before each visit that still stands on that day. */
  beforeVisits: staffProcedure
    .input(z.object({ date: localDate }))
    .query(({ ctx, input }) => beforeVisits(ctx.deps.database.kysely, input.date)),

  /** Sessions of the day whose clients have not got their aftercare sheet. */
  dueHandouts: staffProcedure
    .input(z.object({ date: localDate }))
    .query(({ ctx, input }) => dueHandouts(ctx.deps.database.kysely, input.date).execute()),
});
