import { backupsRouter } from './features/backups/backups.router.ts';
import { clientsRouter } from './features/clients/clients.router.ts';
import { clinicRouter } from './features/clinic/clinic.router.ts';
import { staffRouter } from './features/staff/staff.router.ts';
import { router } from './trpc.ts';

/** Every procedure there is, by feature. */
export const appRouter = router({
  backups: backupsRouter,
  clients: clientsRouter,
  clinic: clinicRouter,
  staff: staffRouter,
});

export type AppRouter = typeof appRouter;
