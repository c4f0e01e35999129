import { ownerProcedure, router } from '../../trpc.ts';
import { runInWorker } from '../../worker/runInWorker.ts';

export const auditRouter = router({
  /** Reads the whole chain of changes and says whether each follows from the one before. */
  verify: ownerProcedure.query(({ ctx }) => runInWorker('verifyAudit', { file: ctx.deps.database.file })),
});
