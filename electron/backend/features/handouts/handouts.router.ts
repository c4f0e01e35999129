import { z } from 'zod';
import { clientId, type HandoutId } from '../../../../shared/ids.ts';
import { giveHandoutInput, handoutKey, previewHandoutInput } from '../../../../shared/schemas/handouts.ts';
import { AppError } from '../../appError.ts';
import { transact } from '../../transact.ts';
import { router, staffProcedure } from '../../trpc.ts';
import { buildHandout } from './buildHandout.ts';
import { gatherFacts } from './handoutFacts.ts';
import { findHandout, insertHandout, listHandouts } from './handouts.repo.ts';
import { handoutTextsRouter } from './handoutTexts.router.ts';
import { isReviewed } from './languageReviews.repo.ts';

export const handoutsRouter = router({
  texts: handoutTextsRouter,

  /** The sheet as it would be given now. */
  preview: staffProcedure.input(previewHandoutInput).query(async ({ ctx, input }) => {
    const { facts, clientId, email } = await gatherFacts(ctx.deps, input);
    const document = buildHandout(facts);
    return {
      clientId,
      email,
      document,
      isReviewed: await isReviewed(ctx.deps.database.kysely, document.language),
    };
  }),

  /** Keeps the sheet as the client gets it. */
  give: staffProcedure.input(giveHandoutInput).mutation(async ({ ctx, input }) => {
    const { facts, clientId, treatmentId } = await gatherFacts(ctx.deps, input);
    const document = buildHandout(facts);
    const label = { action: 'handouts.give', features: ['handouts'] as const };
    return transact(ctx, label, async ({ db, record }) => {
      const id = ctx.deps.newId() as HandoutId; // branded where it becomes a handout's
      const { how, replaces: replacesId = null } = input;
      const by = { givenBy: ctx.actor.staffId, at: ctx.deps.now() };
      await insertHandout(db, { id, clientId, treatmentId, replacesId, document, how, ...by });
      const { kind, templateVersion, editVersion, language, paper } = document;
      const text = { kind, templateVersion, editVersion, language, paper };
      record({ entity: 'handout', id, after: { clientId, treatmentId, replacesId, how, ...text } });
      return { id };
    });
  }),

  /** A sheet as it was given, for a reprint that says the same. */
  get: staffProcedure.input(handoutKey).query(async ({ ctx, input }) => {
    const handout = await findHandout(ctx.deps.database.kysely, input.id);
    if (!handout) throw new AppError('not_found', 'This sheet is not there any more.');
    return handout;
  }),

  ofClient: staffProcedure
    .input(z.object({ clientId }))
    .query(({ ctx, input }) => listHandouts(ctx.deps.database.kysely, input.clientId)),
});
