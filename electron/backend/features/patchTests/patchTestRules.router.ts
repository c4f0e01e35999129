import { removePatchTestRuleInput, savePatchTestRuleInput } from '../../../../shared/schemas/patchTests.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact, type Write } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import {
  insertPatchTestRule,
  type KeptRule,
  listPatchTestRules,
  updatePatchTestRule,
} from './patchTests.repo.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const features = ['patchTests'] as const;
const entity = 'patchTestRule';

/** Which products this clinic tests before it uses them, and the days it goes by. */
export const patchTestRulesRouter = router({
  list: staffProcedure.query(({ ctx }) => listPatchTestRules(ctx.deps.database.kysely)),

  save: clinicalProcedure.input(savePatchTestRuleInput).mutation(({ ctx, input }) => {
    const { id, version, ...rule } = input;
    return transact(ctx, { action: 'patchTests.rules.save', features }, async (write) => {
      if (id === undefined) {
        const newId = ctx.deps.newId();
        await insertPatchTestRule(write.db, { ...rule, id: newId }, ctx.deps.now());
        write.record({ entity, id: newId, after: rule });
        return;
      }
      const before = await getRule(write, id);
      if (!(await updatePatchTestRule(write.db, { ...rule, id, version }, true)))
        throw changedElsewhere('This product');
      write.record({ entity, id, before, after: rule });
    });
  }),

  remove: clinicalProcedure.input(removePatchTestRuleInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'patchTests.rules.remove', features }, async (write) => {
      const before = await getRule(write, input.id);
      if (!(await updatePatchTestRule(write.db, { ...before, version: input.version }, false)))
        throw changedElsewhere('This product');
      write.record({ entity, id: input.id, before });
    }),
  ),
});

async function getRule({ db }: Write, id: string): Promise<KeptRule> {
  const rule = (await listPatchTestRules(db)).find((one) => one.id === id);
  if (!rule) throw new AppError('not_found', 'This product is not tested first any more.');
  return rule;
}
