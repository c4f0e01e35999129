import { z } from 'zod';
import { type AllergyId, clientId } from '../../../../shared/ids.ts';
import {
  addAllergyInput,
  correctAllergyInput,
  withdrawAllergyInput,
} from '../../../../shared/schemas/allergies.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import type { Deps } from '../../deps.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { requireClient } from '../appointments/bookingParts.ts';
import { type Allergy, findAllergy, insertAllergy, listAllergies, updateAllergy } from './allergies.repo.ts';

/** Whoever hears of an allergy may record it, which only makes things stricter; the rest is a clinical decision. */
const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const features = ['allergies'] as const;

export const allergiesRouter = router({
  ofClient: staffProcedure
    .input(z.object({ clientId }))
    .query(({ ctx, input }) => listAllergies(ctx.deps.database.kysely, input.clientId)),

  add: staffProcedure.input(addAllergyInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'allergies.add', features }, async ({ db, record }) => {
      await requireClient(db, input.clientId);
      const id = ctx.deps.newId() as AllergyId; // branded where it becomes an allergy's
      await insertAllergy(db, { ...input, id, createdBy: ctx.actor.staffId, at: ctx.deps.now() });
      record({ entity: 'allergy', id, after: input });
      return { id };
    }),
  ),

  correct: clinicalProcedure.input(correctAllergyInput).mutation(({ ctx, input }) => {
    const { substance, reaction, severity } = input;
    return change(ctx, { ...input, action: 'allergies.correct' }, { substance, reaction, severity });
  }),

  withdraw: clinicalProcedure
    .input(withdrawAllergyInput)
    .mutation(({ ctx, input }) =>
      change(ctx, { ...input, action: 'allergies.withdraw' }, { isWithdrawn: true }),
    ),
});

interface Change {
  readonly id: AllergyId;
  readonly version: number;
  readonly action: string;
  readonly reason: string;
}

function change(
  context: { readonly deps: Deps; readonly actor: Actor },
  { id, version, action, reason }: Change,
  changes: Partial<Allergy>,
): Promise<{ version: number }> {
  return transact(context, { action, features }, async ({ db, record }) => {
    const before = await findAllergy(db, id);
    if (!before || before.isWithdrawn)
      throw new AppError('not_found', 'This allergy is not in the record any more.');
    const after = { ...before, ...changes, version };
    if (!(await updateAllergy(db, after, context.deps.now()))) throw changedElsewhere('This allergy');
    record({ entity: 'allergy', id, before, after, reason });
    return { version: version + 1 };
  });
}
