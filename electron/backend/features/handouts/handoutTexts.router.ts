import { sheetShapes } from '../../../../shared/handoutTexts/shapes.ts';
import type { SheetTemplate } from '../../../../shared/handoutTexts/template.ts';
import { templateSchema } from '../../../../shared/handoutTexts/templateSchema.ts';
import {
  languageKey,
  previewTextInput,
  restoreTextInput,
  saveTextInput,
  textKey,
} from '../../../../shared/schemas/handoutTexts.ts';
import { transact } from '../../transact.ts';
import { ownerProcedure, procedureFor, router, staffProcedure } from '../../trpc.ts';
import { healingLinesInForce } from '../aftercare/healingLinesInForce.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { listEdits } from '../conditions/clinicEdits.repo.ts';
import { editShipped, entityOf } from '../conditions/editShipped.ts';
import { buildHandout } from './buildHandout.ts';
import { describeLines } from './describeLines.ts';
import { gatherFacts } from './handoutFacts.ts';
import { findLatestSession } from './handouts.repo.ts';
import { listLanguageReviews, removeApproval, writeApproval } from './languageReviews.repo.ts';
import { defaultTemplate, editKeyOf, textInForce } from './sheetText.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const kind = 'sheet_text';
const what = 'This sheet';

export const handoutTextsRouter = router({
  /** A sheet's words as they stand and as shipped, with what each line rests on and when it is printed. */
  get: staffProcedure.input(textKey).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const lines = await healingLinesInForce(db);
    const edit = (await listEdits(db, kind)).get(editKeyOf(input));
    const { template } = await textInForce(db, input, lines);
    return {
      template,
      shipped: defaultTemplate(input, lines),
      sections: sheetShapes[input.kind].sections.map(({ id, place }) => ({ id, place })),
      lines: describeLines(input.kind, lines),
      version: edit?.version ?? 0,
      edit:
        edit?.content === undefined ? null : { by: edit.editedBy, at: edit.editedAt, reason: edit.reason },
    };
  }),

  history: staffProcedure
    .input(textKey)
    .query(({ ctx, input }) => listHistory(ctx.deps.database.kysely, entityOf(kind), editKeyOf(input))),

  save: clinicalProcedure.input(saveTextInput).mutation(({ ctx, input }) => {
    const { reason, version } = input;
    // The clinic's own: refused with the word, the reason and the place where it stands.
    const after: SheetTemplate = templateSchema(input.kind, input.language).parse(input.template);
    const by = { staffId: ctx.actor.staffId, at: ctx.deps.now() };
    const key = editKeyOf(input);
    return transact(ctx, { action: 'handoutTexts.save', features: ['handouts'] }, async (write) => {
      const { template: before } = await textInForce(write.db, input, await healingLinesInForce(write.db));
      return { version: await editShipped(write, { kind, key, what, before, after, reason, version, by }) };
    });
  }),

  /** Back to the words as shipped. What was printed on sheets already given stays as it was. */
  restore: clinicalProcedure.input(restoreTextInput).mutation(({ ctx, input }) => {
    const { reason, version } = input;
    const by = { staffId: ctx.actor.staffId, at: ctx.deps.now() };
    const key = editKeyOf(input);
    return transact(ctx, { action: 'handoutTexts.restore', features: ['handouts'] }, async (write) => {
      const { template: before } = await textInForce(write.db, input, await healingLinesInForce(write.db));
      const after = undefined;
      return { version: await editShipped(write, { kind, key, what, before, after, reason, version, by }) };
    });
  }),

  /** The sheet of a real client in the words that are being typed. Keeps nothing; they are too long for an address. */
  preview: staffProcedure.input(previewTextInput).mutation(async ({ ctx, input }) => {
    const { template, device: _, ...request } = input;
    const { facts } = await gatherFacts(ctx.deps, request);
    return buildHandout({ ...facts, text: { ...facts.text, template } });
  }),

  /** Whose sheet an editor shows at first. */
  latestSession: staffProcedure.query(async ({ ctx }) => ({
    treatmentId: (await findLatestSession(ctx.deps.database.kysely)) ?? null,
  })),

  languages: staffProcedure.query(({ ctx }) => listLanguageReviews(ctx.deps.database.kysely)),

  /** Somebody who answers for it has read the translation. */
  approve: ownerProcedure.input(languageKey).mutation(({ ctx, input }) => {
    const by = { staffId: ctx.actor.staffId, at: ctx.deps.now() };
    return transact(ctx, { action: 'handoutTexts.approve', features: ['handouts'] }, async (write) => {
      await writeApproval(write.db, { ...input, ...by });
      write.record({ entity: 'sheetLanguage', id: input.language, after: { isApproved: true } });
    });
  }),

  withdraw: ownerProcedure.input(languageKey).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'handoutTexts.withdraw', features: ['handouts'] }, async (write) => {
      await removeApproval(write.db, input.language);
      write.record({
        entity: 'sheetLanguage',
        id: input.language,
        before: { isApproved: true },
        after: { isApproved: false },
      });
    }),
  ),
});
