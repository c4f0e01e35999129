import { z } from 'zod';
import { limitSchema } from '../../../../shared/clinical/limitSchema.ts';
import { defaultLimits } from '../../../../shared/clinical/limits.ts';
import { restoreLimitInput, saveLimitInput } from '../../../../shared/schemas/treatmentLimits.ts';
import { AppError } from '../../appError.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { citedSources } from '../conditions/citedSources.ts';
import { listEdits } from '../conditions/clinicEdits.repo.ts';
import { editShipped, entityOf } from '../conditions/editShipped.ts';
import { limitsInForce } from './limitsInForce.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const label = (action: string) => ({ action, features: ['treatments'] as const });

/** How far a session may go before it needs a reason: shipped limits with the clinic's figures, and its own. */
export const limitsRouter = router({
  list: staffProcedure.query(async ({ ctx }) => {
    const db = ctx.deps.database.kysely;
    const edits = await listEdits(db, 'treatment_limit');
    return (await limitsInForce(db)).map((limit) => ({
      limit,
      sources: citedSources(limit.sources),
      isShipped: defaultLimits.some((shipped) => shipped.id === limit.id),
      isEdited: edits.get(limit.id)?.content !== undefined,
      version: edits.get(limit.id)?.version ?? 0,
    }));
  }),

  history: staffProcedure
    .input(z.object({ id: limitSchema.shape.id }))
    .query(({ ctx, input }) => listHistory(ctx.deps.database.kysely, entityOf('treatment_limit'), input.id)),

  save: clinicalProcedure.input(saveLimitInput).mutation(({ ctx, input }) => {
    const { limit, reason, version } = input;
    const by = { staffId: ctx.actor.staffId, at: ctx.deps.now() };
    return transact(ctx, label('treatments.limits.save'), async (write) => {
      const before = (await limitsInForce(write.db)).find(({ id }) => id === limit.id);
      const change = {
        kind: 'treatment_limit',
        key: limit.id,
        what: 'This limit',
        reason,
        version,
        by,
      } as const;
      return { version: await editShipped(write, { ...change, before, after: limit }) };
    });
  }),

  /** A shipped limit is as shipped again; one of the clinic's own is gone. */
  restore: clinicalProcedure.input(restoreLimitInput).mutation(({ ctx, input }) => {
    const { id: key, reason, version } = input;
    const by = { staffId: ctx.actor.staffId, at: ctx.deps.now() };
    return transact(ctx, label('treatments.limits.restore'), async (write) => {
      const before = (await limitsInForce(write.db)).find(({ id }) => id === key);
      if (!before) throw new AppError('not_found', 'This limit is not in force any more.');
      const change = { kind: 'treatment_limit', key, what: 'This limit', reason, version, by } as const;
      return { version: await editShipped(write, { ...change, before, after: undefined }) };
    });
  }),
});
