import { ownerProcedure, router } from '../../trpc.ts';
import { verifyAudit } from './audit.repo.ts';

export const auditRouter = router({
  /** Reads the whole chain of changes and says whether each follows from the one before. */
  verify: ownerProcedure.query(({ ctx }) => verifyAudit(ctx.deps.database.kysely)),
});
