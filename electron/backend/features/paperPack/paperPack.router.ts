import {
  enterVisitInput,
  markTreatmentInput,
  paperEntriesInput,
  paperFormsInput,
} from '../../../../shared/schemas/paperPack.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { enterVisit, listPaperEntries, markTreatment } from './paperEntries.ts';
import { paperForms } from './paperForms.ts';

export const paperPackRouter = router({
  /** For the pack that is printed before the power goes: a form for each treatment of the day. */
  forms: staffProcedure.input(paperFormsInput).query(({ ctx, input }) => paperForms(ctx.deps, input.date)),

  /** A visit that took place while nothing could be typed. */
  enterVisit: staffProcedure.input(enterVisitInput).mutation(({ ctx, input }) => enterVisit(ctx, input)),

  /** A record that is written from its paper form. */
  markTreatment: procedureFor(['owner', 'practitioner'])
    .input(markTreatmentInput)
    .mutation(({ ctx, input }) => markTreatment(ctx, input)),

  ofClient: staffProcedure
    .input(paperEntriesInput)
    .query(({ ctx, input }) => listPaperEntries(ctx.deps.database.kysely, input.clientId)),
});
