import { dueRecordsInput, keepRecordInput, savePeriodsInput } from '../../../../shared/schemas/retention.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact } from '../../transact.ts';
import { ownerProcedure, router, staffProcedure } from '../../trpc.ts';
import { citedSources } from '../conditions/citedSources.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { listDueRecords, periodsInForce } from './retention.repo.ts';

/** How long records are kept, and which of them somebody should look at. Nothing is deleted here. */
export const retentionRouter = router({
  periods: staffProcedure.query(async ({ ctx }) => {
    const periods = await periodsInForce(ctx.deps.database.kysely);
    return { ...periods, sources: citedSources(periods.shipped.sources) };
  }),

  savePeriods: ownerProcedure.input(savePeriodsInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'retention.savePeriods', features: ['retention'] }, async ({ db, record }) => {
      const before = await periodsInForce(db);
      if (before.version !== input.version) throw changedElsewhere('How long records are kept');
      const row = {
        id: 1,
        adult_years: input.adultYears,
        minor_until_age: input.minorUntilAge,
        minor_until_age_if_17: input.minorUntilAgeIf17,
        reason: input.reason,
        version: input.version + 1,
      };
      await db
        .insertInto('retention_periods')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      record({ entity: 'retentionPeriods', id: '1', before, after: input });
    }),
  ),

  due: ownerProcedure
    .input(dueRecordsInput)
    .query(async ({ ctx, input }) =>
      listDueRecords(
        ctx.deps.database.kysely,
        await clinicToday(ctx.deps.database.kysely, ctx.deps.now()),
        input.limit,
      ),
    ),

  /** Looked at, and kept for longer. @throws AppError `in_the_past` for a day that has passed */
  keep: ownerProcedure.input(keepRecordInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'retention.keep', features: ['retention'] }, async ({ db, record }) => {
      const now = ctx.deps.now();
      if (input.keepUntil <= (await clinicToday(db, now)))
        throw new AppError(
          'in_the_past',
          'Choose a day after today; until then the record is not asked about again.',
        );
      await db
        .insertInto('retention_reviews')
        .values({
          id: ctx.deps.newId(),
          client_id: input.clientId,
          reviewed_at: now,
          reviewed_by: ctx.actor.staffId,
          keep_until: input.keepUntil,
          reason: input.reason,
        })
        .execute();
      record({ entity: 'client', id: input.clientId, before: null, after: { ...input, kept: true } });
    }),
  ),
});
