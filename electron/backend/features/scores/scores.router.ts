import { z } from 'zod';
import { clientId } from '../../../../shared/ids.ts';
import {
  addScoreInput,
  correctScoreInput,
  markScoreErrorInput,
  useScaleInput,
} from '../../../../shared/schemas/scores.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact, type Write } from '../../transact.ts';
import { ownerProcedure, procedureFor, router, staffProcedure } from '../../trpc.ts';
import { requireClient } from '../appointments/bookingParts.ts';
import { listScaleUses, saveScaleUse } from './scalesInUse.repo.ts';
import { findScore, listScores, markScoreInError, type Score, type ScoreError } from './scores.repo.ts';
import { writeScore } from './writeScore.ts';

const clinicalProcedure = procedureFor(['owner', 'practitioner']);

export const scoresRouter = router({
  /** All scores of a client, the earliest first, those entered in error among them. */
  ofClient: staffProcedure
    .input(z.object({ clientId }))
    .query(({ ctx, input }) => listScores(ctx.deps.database.kysely, input.clientId)),

  scalesInUse: staffProcedure.query(({ ctx }) => listScaleUses(ctx.deps.database.kysely)),

  useScale: ownerProcedure.input(useScaleInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'scores.useScale', features: ['scores'] }, async ({ db, record }) => {
      const isSaved = await saveScaleUse(db, input, { staffId: ctx.actor.staffId, at: ctx.deps.now() });
      if (!isSaved) throw changedElsewhere('This scale');
      record({
        entity: 'scale',
        id: input.scale,
        before: { isUsed: !input.isUsed },
        after: { isUsed: input.isUsed },
      });
    }),
  ),

  add: clinicalProcedure.input(addScoreInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'scores.add', features: ['scores'] }, async (write) => {
      await requireClient(write.db, input.clientId);
      return writeScore(write, input, { ...ctx, clientId: input.clientId, replaces: null });
    }),
  ),

  /** The wrong one is kept with the reason; the right one says in whose place it stands. */
  correct: clinicalProcedure.input(correctScoreInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'scores.correct', features: ['scores'] }, async (write) => {
      const { id, version, reason, ...fields } = input;
      const wrong = await markWrong(write, {
        id,
        version,
        reason,
        by: ctx.actor.staffId,
        at: ctx.deps.now(),
      });
      return writeScore(write, fields, { ...ctx, clientId: wrong.clientId, replaces: id });
    }),
  ),

  markInError: clinicalProcedure.input(markScoreErrorInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'scores.markInError', features: ['scores'] }, async (write) => {
      await markWrong(write, { ...input, by: ctx.actor.staffId, at: ctx.deps.now() });
    }),
  ),
});

async function markWrong({ db, record }: Write, error: ScoreError): Promise<Score> {
  const score = await findScore(db, error.id);
  if (!score) throw new AppError('not_found', 'This score is not in the record any more.');
  if (!(await markScoreInError(db, error))) throw changedElsewhere('This score');
  const { reason } = error;
  record({ entity: 'score', id: error.id, before: { inError: false }, after: { inError: true }, reason });
  return score;
}
