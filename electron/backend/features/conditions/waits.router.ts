import { z } from 'zod';
import type { Contraindication } from '../../../../shared/clinical/contraindications/contraindication.ts';
import {
  type ContraindicationId,
  defaultContraindications,
  isContraindicationId,
} from '../../../../shared/clinical/contraindications.ts';
import { waitEditSchema } from '../../../../shared/clinical/waitEdits.ts';
import { restoreWaitInput, saveWaitInput } from '../../../../shared/schemas/conditions.ts';
import { AppError } from '../../appError.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { refreshFollowUps } from '../followUps/refreshFollowUps.ts';
import { citedSources } from './citedSources.ts';
import { type ClinicEdit, listEdits } from './clinicEdits.repo.ts';
import { editShipped, entityOf } from './editShipped.ts';
import { contraindicationsInForce } from './rulesInForce.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const label = (action: string) => ({ action, features: ['conditions', 'followUps'] as const });
const keyOf = (wait: { readonly id: string; readonly variant: string }) => `${wait.id}.${wait.variant}`;

/** One entry of the table: what is in force, what was shipped, and who changed it. */
function describeWait(id: ContraindicationId, inForce: Contraindication, edits: Map<string, ClinicEdit>) {
  const shipped: Contraindication = defaultContraindications[id];
  const { name, published, isDisputed } = shipped;
  return {
    id,
    name,
    published,
    isDisputed,
    sources: citedSources(shipped.sources),
    variants: inForce.variants.map((variant, index) => {
      const edit = edits.get(keyOf({ id, variant: variant.id }));
      return {
        ...variant,
        waitDays: variant.waitDays ?? null,
        shippedWaitDays: shipped.variants[index]?.waitDays ?? null,
        version: edit?.version ?? 0,
        edit:
          edit?.content === undefined ? null : { by: edit.editedBy, at: edit.editedAt, reason: edit.reason },
      };
    }),
  };
}

/** The wait that is changed, as it is now. @throws AppError where there is none */
function waitIn(table: Awaited<ReturnType<typeof contraindicationsInForce>>, id: string, variant: string) {
  const entry = isContraindicationId(id) ? table[id] : undefined;
  const found = entry?.variants.find((one) => one.id === variant);
  if (found?.waitDays === undefined || !isContraindicationId(id))
    throw new AppError('not_found', 'This condition has no wait in days that could be changed.');
  return { id, waitDays: found.waitDays };
}

export const waitsRouter = router({
  list: staffProcedure.query(async ({ ctx }) => {
    const db = ctx.deps.database.kysely;
    const inForce = await contraindicationsInForce(db);
    const edits = await listEdits(db, 'wait');
    return Object.entries(inForce).flatMap(([id, entry]) =>
      isContraindicationId(id) ? [describeWait(id, entry, edits)] : [],
    );
  }),

  history: staffProcedure
    .input(z.object({ id: z.string(), variant: z.string() }))
    .query(({ ctx, input }) => listHistory(ctx.deps.database.kysely, entityOf('wait'), keyOf(input))),

  save: clinicalProcedure.input(saveWaitInput).mutation(({ ctx, input }) => {
    const { reason, version } = input;
    const by = { staffId: ctx.actor.staffId, at: ctx.deps.now() };
    const edit = { editedBy: ctx.actor.name, editedAt: new Date(by.at).toISOString(), reason };
    const after = waitEditSchema.parse({ ...input, edit });
    return transact(ctx, label('conditions.waits.save'), async (write) => {
      const { id, waitDays } = waitIn(await contraindicationsInForce(write.db), input.id, input.variant);
      const change = { kind: 'wait', key: keyOf(input), what: 'This wait', reason, version, by } as const;
      const saved = await editShipped(write, { ...change, before: { waitDays }, after });
      await refreshFollowUps(write, { contraindication: id }, by.at);
      return { version: saved };
    });
  }),

  /** Back to the days as shipped. What was in force stays readable in the history. */
  restore: clinicalProcedure.input(restoreWaitInput).mutation(({ ctx, input }) => {
    const { reason, version } = input;
    const by = { staffId: ctx.actor.staffId, at: ctx.deps.now() };
    return transact(ctx, label('conditions.waits.restore'), async (write) => {
      const { id, waitDays } = waitIn(await contraindicationsInForce(write.db), input.id, input.variant);
      const change = { kind: 'wait', key: keyOf(input), what: 'This wait', reason, version, by } as const;
      const saved = await editShipped(write, { ...change, before: { waitDays }, after: undefined });
      await refreshFollowUps(write, { contraindication: id }, by.at);
      return { version: saved };
    });
  }),
});
