/** Backups for the settings screen: see them, make one, go back to one. */
import { restoreInput } from '../../../../shared/schemas/backups.ts';
import { ownerProcedure, router } from '../../trpc.ts';
import { listBackups, takeBackup } from './backupFolder.ts';

export const backupsRouter = router({
  /** Newest first. */
  list: ownerProcedure.query(({ ctx }) => listBackups(ctx.deps.dataFolder)),

  makeNow: ownerProcedure.mutation(async ({ ctx }) => {
    const backup = await takeBackup(ctx.deps.dataFolder, 'manual', ctx.deps.now());
    ctx.deps.changes.announce(['backups']);
    return backup;
  }),

  /** Everybody is signed out afterwards, because who may sign in is in the file too. */
  restore: ownerProcedure.input(restoreInput).mutation(({ ctx, input }) => {
    const { staffId } = ctx.actor;
    return ctx.deps.restoreBackup(input.backup, { staffId, desk: ctx.desk });
  }),
});
