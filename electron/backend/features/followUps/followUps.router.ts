import { z } from 'zod';
import { clientId, treatmentId } from '../../../../shared/ids.ts';
import {
  decideInput,
  listFollowUpsInput,
  putBackInput,
  recallKinds,
  recordAttemptInput,
  recordLettersInput,
  saveRecallRulesInput,
  settleInput,
  signOffReactionInput,
} from '../../../../shared/schemas/followUps.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router, staffProcedure } from '../../trpc.ts';
import { clinicToday } from './clinicToday.ts';
import {
  attemptsOfClient,
  lastAttempts,
  putBackOnList,
  recordAttempt,
  recordLetters,
} from './contactAttempts.ts';
import { decideAfterTreatment } from './decide.ts';
import { describeWindow } from './describeWindow.ts';
import { listOpenFollowUps, readWindow, type StoredWindow } from './followUps.repo.ts';
import { listRecalls } from './recallList.repo.ts';
import { getRecallRules, updateRecallRules } from './recallRules.repo.ts';
import { settleFollowUp } from './settle.ts';
import { signOffReaction } from './signOffReaction.ts';
import { windowAfterTreatment, windowOfClient } from './windowOf.ts';

/** Past its days there is nothing to ask any more. */
const isInTime = (window: StoredWindow, today: string) => !window.noRule && window.lateAfter >= today;

export const followUpsRouter = router({
  /** The window the client is waited in, the most urgent of several; null when nobody waits for her. */
  windowOf: staffProcedure
    .input(z.object({ clientId }))
    .query(({ ctx, input }) => windowOfClient(ctx.deps, input.clientId)),

  /** The window that came of this session, whatever became of it; null before it is signed. */
  afterTreatment: staffProcedure
    .input(z.object({ treatmentId }))
    .query(({ ctx, input }) => windowAfterTreatment(ctx.deps, input.treatmentId)),

  /** The recall list, in the order of what is lost by waiting. */
  list: staffProcedure.input(listFollowUpsInput).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const today = await clinicToday(db, ctx.deps.now());
    const rows = await listRecalls(db, { list: input, today });
    const attempts = await lastAttempts(
      db,
      rows.map((row) => row.id),
    );
    return rows.map(({ window, mayContact, ...row }) => ({
      ...row,
      lastAttempt: attempts.get(row.id) ?? null,
      mayContact: mayContact === 1,
      isLeftInPeace: (row.snoozedUntil ?? '') > today,
      window: describeWindow(readWindow(window), today),
    }));
  }),

  decide: staffProcedure
    .input(decideInput)
    .mutation(({ ctx, input }) =>
      transact(
        ctx,
        { action: 'followUps.decide', features: ['followUps', 'plans', 'appointments'] },
        async (write) => decideAfterTreatment(write, { ...input, deps: ctx.deps }),
      ),
    ),

  /** A review, maintenance or a reaction check that needs nobody's call any more. */
  settle: staffProcedure
    .input(settleInput)
    .mutation(({ ctx, input }) =>
      transact(ctx, { action: 'followUps.settle', features: ['followUps', 'treatments'] }, (write) =>
        settleFollowUp(write, ctx, input),
      ),
    ),

  /** All that the client is waited for, next sessions and the rest, in order of their days. */
  openOf: staffProcedure.input(z.object({ clientId })).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const today = await clinicToday(db, ctx.deps.now());
    const open = await listOpenFollowUps(db, input.clientId, recallKinds);
    return open
      .filter(({ kind, window }) => kind !== 'reaction_check' || isInTime(window, today))
      .map(({ id, kind, status, window }) => ({ id, kind, status, window: describeWindow(window, today) }))
      .sort((one, other) => ((one.window.idealFrom ?? '9') < (other.window.idealFrom ?? '9') ? -1 : 1));
  }),

  /** Every call, text, e-mail and letter about coming again, the earliest first. */
  contactsOf: staffProcedure
    .input(z.object({ clientId }))
    .query(({ ctx, input }) => attemptsOfClient(ctx.deps.database.kysely, input.clientId)),

  /** What came of a call; the row is off the list for the clinic's days, and back if she has not booked. */
  recordAttempt: staffProcedure
    .input(recordAttemptInput)
    .mutation(({ ctx, input }) =>
      transact(ctx, { action: 'followUps.recordAttempt', features: ['followUps'] }, (write) =>
        recordAttempt(write, ctx, input),
      ),
    ),

  /** The letters have been printed: each is an attempt, all of them in one step. */
  recordLetters: staffProcedure
    .input(recordLettersInput)
    .mutation(({ ctx, input }) =>
      transact(ctx, { action: 'followUps.recordLetters', features: ['followUps'] }, (write) =>
        recordLetters(write, ctx, input.ids),
      ),
    ),

  /** An attempt was noted by mistake, or she has called: on the list again today. */
  putBack: staffProcedure
    .input(putBackInput)
    .mutation(({ ctx, input }) =>
      transact(ctx, { action: 'followUps.putBack', features: ['followUps'] }, (write) =>
        putBackOnList(write, input.id, ctx.deps.now()),
      ),
    ),

  recallRules: staffProcedure.query(({ ctx }) => getRecallRules(ctx.deps.database.kysely)),

  saveRecallRules: procedureFor(['owner'])
    .input(saveRecallRulesInput)
    .mutation(({ ctx, input }) =>
      transact(
        ctx,
        { action: 'followUps.saveRecallRules', features: ['followUps'] },
        async ({ db, record }) => {
          const before = await getRecallRules(db);
          if (!(await updateRecallRules(db, input))) throw changedElsewhere('How the clinic recalls');
          record({ entity: 'recallRules', id: '1', before, after: input });
        },
      ),
    ),

  signOffReaction: procedureFor(['owner', 'practitioner'])
    .input(signOffReactionInput)
    .mutation(({ ctx, input }) => signOffReaction(ctx, input)),
});
