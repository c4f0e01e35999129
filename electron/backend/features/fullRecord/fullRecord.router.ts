import { type FullRecord, takeOutInput } from '../../../../shared/schemas/fullRecord.ts';
import { transact } from '../../transact.ts';
import { procedureFor, router } from '../../trpc.ts';
import { gatherRecord } from './gatherRecord.ts';

export const fullRecordRouter = router({
  /** The whole record leaves the clinic's screens: who took it out, when and how stands in the list of changes. */
  takeOut: procedureFor(['owner', 'practitioner'])
    .input(takeOutInput)
    .mutation(({ ctx, input }) =>
      transact(
        ctx,
        { action: 'fullRecord.takeOut', features: [] },
        async ({ db, record }): Promise<FullRecord> => {
          const { clientId, how } = input;
          const by = await db
            .selectFrom('staff')
            .select('name')
            .where('id', '=', ctx.actor.staffId)
            .executeTakeFirstOrThrow();
          const gathered = await gatherRecord(db, clientId);
          record({ entity: 'client', id: clientId, after: { takenOut: how } });
          return { ...gathered, takenOutAt: new Date(ctx.deps.now()).toISOString(), takenOutBy: by.name };
        },
      ),
    ),
});
