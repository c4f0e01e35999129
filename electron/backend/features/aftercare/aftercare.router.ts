import type { HealingLine } from '../../../../shared/clinical/healingLine.ts';
import { defaultHealingLines } from '../../../../shared/clinical/healingLines.ts';
import { healingLineSchema } from '../../../../shared/clinical/healingSchema.ts';
import {
  lineKey,
  restoreLineInput,
  type SaveLineInput,
  saveLineInput,
} from '../../../../shared/schemas/aftercare.ts';
import { AppError } from '../../appError.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { listHistory } from '../audit/audit.repo.ts';
import { citedSources } from '../conditions/citedSources.ts';
import { listEdits } from '../conditions/clinicEdits.repo.ts';
import { editShipped, entityOf } from '../conditions/editShipped.ts';
import { healingLinesInForce } from './healingLinesInForce.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);
const kind = 'aftercare_line';
const what = 'This line';

function getLine(lines: readonly HealingLine[], id: string): HealingLine {
  const line = lines.find((one) => one.id === id);
  if (!line) throw new AppError('not_found', 'This line is not on the sheet.');
  return line;
}

/**
 * The line with the clinic's days in it; its words, what it is about and for whom stay.
 * @throws ZodError naming the field
 */
function edited(line: HealingLine, { from, until, spf, stricter }: SaveLineInput): HealingLine {
  return healingLineSchema.parse({
    ...line,
    from,
    until,
    spf: line.spf === undefined ? undefined : (spf ?? line.spf),
    stricter: line.stricter && { ...line.stricter, ...stricter },
  });
}

const cited = (line: HealingLine) => citedSources([...line.sources, ...(line.stricter?.sources ?? [])]);

export const aftercareRouter = router({
  lines: staffProcedure.query(async ({ ctx }) => {
    const db = ctx.deps.database.kysely;
    const edits = await listEdits(db, kind);
    return (await healingLinesInForce(db)).map((line) => {
      const edit = edits.get(line.id);
      return {
        line,
        shipped: getLine(defaultHealingLines, line.id),
        sources: cited(line),
        version: edit?.version ?? 0,
        edit:
          edit?.content === undefined ? null : { by: edit.editedBy, at: edit.editedAt, reason: edit.reason },
      };
    });
  }),

  history: staffProcedure
    .input(lineKey)
    .query(({ ctx, input }) => listHistory(ctx.deps.database.kysely, entityOf(kind), input.id)),

  save: clinicalProcedure.input(saveLineInput).mutation(({ ctx, input }) => {
    const { id: key, reason, version } = input;
    const by = { staffId: ctx.actor.staffId, at: ctx.deps.now() };
    return transact(ctx, { action: 'aftercare.save', features: ['aftercare'] }, async (write) => {
      const before = getLine(await healingLinesInForce(write.db), key);
      const after = edited(before, input);
      return { version: await editShipped(write, { kind, key, what, before, after, reason, version, by }) };
    });
  }),

  /** Back to the line as shipped. What was printed on sheets already given stays as it was. */
  restore: clinicalProcedure.input(restoreLineInput).mutation(({ ctx, input }) => {
    const { id: key, reason, version } = input;
    const by = { staffId: ctx.actor.staffId, at: ctx.deps.now() };
    return transact(ctx, { action: 'aftercare.restore', features: ['aftercare'] }, async (write) => {
      const before = getLine(await healingLinesInForce(write.db), key);
      const after = undefined;
      return { version: await editShipped(write, { kind, key, what, before, after, reason, version, by }) };
    });
  }),
});
