import type { Kysely } from 'kysely';
import { z } from 'zod';
import { clientId } from '../../../../shared/ids.ts';
import { checkVisitInput, wordsOf } from '../../../../shared/schemas/alerts.ts';
import type { Schema } from '../../db/schema.ts';
import { router, staffProcedure } from '../../trpc.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { type AlertReading, alertsOf } from './alertSources.ts';
import { askedSince, checkVisit, unseen } from './checkVisit.ts';
import { listVisitChecks } from './visitChecks.repo.ts';

export const alertsRouter = router({
  /** The strip: what must not be overlooked today, and what is to be asked and seen for a session that is under way. */
  ofClient: staffProcedure.input(z.object({ clientId })).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const today = await clinicToday(db, ctx.deps.now());
    const days = await daysUnderWay(db, { clientId: input.clientId, onDate: today });
    return {
      alerts: await alertsOf(db, { clientId: input.clientId, onDate: today }),
      checks: await Promise.all(days.map((onDate) => checkOfDay(db, { clientId: input.clientId, onDate }))),
    };
  }),

  /** All that was ever asked and seen, the latest first. */
  checksOfClient: staffProcedure
    .input(z.object({ clientId }))
    .query(({ ctx, input }) => listVisitChecks(ctx.deps.database.kysely, input)),

  check: staffProcedure.input(checkVisitInput).mutation(({ ctx, input }) => checkVisit(ctx, input)),
});

/** Today while the client is here, and the day of every record that is still being written. */
async function daysUnderWay(db: Kysely<Schema>, { clientId, onDate }: AlertReading): Promise<string[]> {
  const here = await db
    .selectFrom('appointments')
    .select('starts_local')
    .where('client_id', '=', clientId)
    .where('starts_local', '>=', `${onDate}T00:00`)
    .where('starts_local', '<=', `${onDate}T23:59`)
    .where('status', 'in', ['arrived', 'checked-in'])
    .execute();
  const drafts = await db
    .selectFrom('treatments')
    .select('performed_on')
    .where('client_id', '=', clientId)
    .where('status', '=', 'in-progress')
    .execute();
  const days = [
    ...here.map((visit) => visit.starts_local.slice(0, 10)),
    ...drafts.map(({ performed_on }) => performed_on),
  ];
  return [...new Set(days)].sort();
}

async function checkOfDay(db: Kysely<Schema>, reading: AlertReading) {
  const checks = await listVisitChecks(db, reading);
  const seen = checks.flatMap(({ alerts }) => alerts);
  const answer = checks.find(({ kind }) => kind !== 'alerts_seen');
  const clinical = (await alertsOf(db, reading)).filter(({ isClinical }) => isClinical);
  const lastSeen = checks.find(({ kind }) => kind === 'alerts_seen');
  return {
    onDate: reading.onDate,
    since: await askedSince(db, reading),
    answer: answer ? { isNew: answer.kind === 'something_new', by: answer.madeBy, at: answer.madeAt } : null,
    /** What has to be acknowledged, whole: nothing where all of it has been. */
    toSee:
      unseen(clinical, seen).length === 0
        ? []
        : clinical.map((one) => ({ key: one.key, words: wordsOf(one) })),
    seen: lastSeen ? { by: lastSeen.madeBy, at: lastSeen.madeAt } : null,
  };
}
