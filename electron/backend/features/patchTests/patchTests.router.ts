import { z } from 'zod';
import { namesProduct, patchTestState } from '../../../../shared/clinical/patchTestState.ts';
import { clientId, type PatchTestId } from '../../../../shared/ids.ts';
import {
  addPatchTestInput,
  readPatchTestInput,
  withdrawPatchTestInput,
} from '../../../../shared/schemas/patchTests.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact, type Write } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { requireClient } from '../appointments/bookingParts.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { patchTestRulesRouter } from './patchTestRules.router.ts';
import {
  findPatchTest,
  insertPatchTest,
  listPatchTestRules,
  listPatchTests,
  type PatchTest,
  updatePatchTest,
} from './patchTests.repo.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const features = ['patchTests'] as const;

export const patchTestsRouter = router({
  ofClient: staffProcedure.input(z.object({ clientId })).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const today = await clinicToday(db, ctx.deps.now());
    const rules = await listPatchTestRules(db);
    return (await listPatchTests(db, input.clientId)).map(({ isWithdrawn: _, ...test }) => {
      const rule = rules.find(({ product }) => namesProduct(test.product, product));
      return { ...test, state: patchTestState(test, rule, today) };
    });
  }),

  add: clinicalProcedure.input(addPatchTestInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'patchTests.add', features }, async ({ db, record }) => {
      await requireClient(db, input.clientId);
      await refuseAhead(db, { appliedOn: input.appliedOn }, ctx.deps.now());
      const id = ctx.deps.newId() as PatchTestId; // branded where it becomes a test's
      await insertPatchTest(db, { ...input, id, staffId: ctx.actor.staffId, at: ctx.deps.now() });
      record({ entity: 'patchTest', id, after: input });
      return { id };
    }),
  ),

  read: clinicalProcedure.input(readPatchTestInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'patchTests.read', features }, async (write) => {
      const { readOn, result, reaction } = input;
      const before = await openTest(write, input.id);
      await refuseAhead(write.db, { readOn }, ctx.deps.now());
      if (readOn < before.appliedOn)
        throw fieldError('readOn', 'It cannot have been read before it was applied.');
      const change = { read_on: readOn, read_by: ctx.actor.staffId, result, reaction };
      const isSaved = await updatePatchTest(write.db, { ...input, at: ctx.deps.now() }, change);
      if (!isSaved) throw changedElsewhere('This patch test');
      write.record({ entity: 'patchTest', id: input.id, before, after: { readOn, result, reaction } });
    }),
  ),

  withdraw: clinicalProcedure.input(withdrawPatchTestInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'patchTests.withdraw', features }, async (write) => {
      const before = await openTest(write, input.id);
      const at = ctx.deps.now();
      if (!(await updatePatchTest(write.db, { ...input, at }, { withdrawn_at: at })))
        throw changedElsewhere('This patch test');
      write.record({ entity: 'patchTest', id: input.id, before, reason: input.reason });
    }),
  ),

  rules: patchTestRulesRouter,
});

async function openTest({ db }: Write, id: PatchTestId): Promise<PatchTest> {
  const test = await findPatchTest(db, id);
  if (!test || test.isWithdrawn)
    throw new AppError('not_found', 'This patch test is not in the record any more.');
  return test;
}

async function refuseAhead(db: Write['db'], dates: Readonly<Record<string, string>>, now: number) {
  const today = await clinicToday(db, now);
  for (const [field, date] of Object.entries(dates))
    if (date > today) throw fieldError(field, 'This day has not come yet.');
}

const fieldError = (field: string, sentence: string) =>
  new AppError('bad_input', sentence, { fields: { [field]: sentence } });
