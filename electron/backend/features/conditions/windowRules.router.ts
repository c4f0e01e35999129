import { z } from 'zod';
import { windowRuleSchema } from '../../../../shared/clinical/windowRuleSchema.ts';
import { defaultWindowRules } from '../../../../shared/clinical/windowRules.ts';
import { restoreRuleInput, saveRuleInput } from '../../../../shared/schemas/conditions.ts';
import { AppError } from '../../appError.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { refreshFollowUps } from '../followUps/refreshFollowUps.ts';
import { citedSources } from './citedSources.ts';
import { listEdits } from './clinicEdits.repo.ts';
import { editShipped, entityOf } from './editShipped.ts';
import { windowRulesInForce } from './rulesInForce.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const label = (action: string) => ({ action, features: ['conditions', 'followUps'] as const });

/** Rules beside the protocols: shipped ones with the clinic's figures, and the clinic's own. */
export const windowRulesRouter = router({
  list: staffProcedure.query(async ({ ctx }) => {
    const db = ctx.deps.database.kysely;
    const edits = await listEdits(db, 'window_rule');
    return (await windowRulesInForce(db)).map((rule) => ({
      rule,
      sources: citedSources(rule.sources),
      isShipped: defaultWindowRules.some((shipped) => shipped.id === rule.id),
      isEdited: edits.get(rule.id)?.content !== undefined,
      version: edits.get(rule.id)?.version ?? 0,
    }));
  }),

  history: staffProcedure
    .input(z.object({ id: windowRuleSchema.shape.id }))
    .query(({ ctx, input }) => listHistory(ctx.deps.database.kysely, entityOf('window_rule'), input.id)),

  save: clinicalProcedure.input(saveRuleInput).mutation(({ ctx, input }) => {
    const { rule, reason, version } = input;
    const by = { staffId: ctx.actor.staffId, at: ctx.deps.now() };
    return transact(ctx, label('conditions.rules.save'), async (write) => {
      const before = (await windowRulesInForce(write.db)).find(({ id }) => id === rule.id);
      const change = { kind: 'window_rule', key: rule.id, what: 'This rule', reason, version, by } as const;
      const saved = await editShipped(write, { ...change, before, after: rule });
      await refreshFollowUps(write, {}, by.at);
      return { version: saved };
    });
  }),

  /** A shipped rule is as shipped again; one of the clinic's own is gone. */
  restore: clinicalProcedure.input(restoreRuleInput).mutation(({ ctx, input }) => {
    const { id: key, reason, version } = input;
    const by = { staffId: ctx.actor.staffId, at: ctx.deps.now() };
    return transact(ctx, label('conditions.rules.restore'), async (write) => {
      const before = (await windowRulesInForce(write.db)).find(({ id }) => id === key);
      if (!before) throw new AppError('not_found', 'This rule is not in force any more.');
      const change = { kind: 'window_rule', key, what: 'This rule', reason, version, by } as const;
      const saved = await editShipped(write, { ...change, before, after: undefined });
      await refreshFollowUps(write, {}, by.at);
      return { version: saved };
    });
  }),
});
