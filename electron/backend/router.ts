/**
 * Every procedure there is, by feature. A feature is loaded when it is first asked for, or soon after the start by
 * `loadFeatures`: nobody waits at the door for what only the settings need.
 */
import { lazy } from '@trpc/server';
import { router } from './trpc.ts';

export const appRouter = router({
  aftercare: lazy(() => import('./features/aftercare/aftercare.router.ts')),
  alerts: lazy(() => import('./features/alerts/alerts.router.ts')),
  allergies: lazy(() => import('./features/allergies/allergies.router.ts')),
  appointments: lazy(() => import('./features/appointments/appointments.router.ts')),
  audit: lazy(() => import('./features/audit/audit.router.ts')),
  availability: lazy(() => import('./features/availability/availability.router.ts')),
  backups: lazy(() => import('./features/backups/backups.router.ts')),
  clients: lazy(() => import('./features/clients/clients.router.ts')),
  clinic: lazy(() => import('./features/clinic/clinic.router.ts')),
  conditions: lazy(() => import('./features/conditions/conditions.router.ts')),
  consents: lazy(() => import('./features/consents/consents.router.ts')),
  dayNotes: lazy(() => import('./features/dayNotes/dayNotes.router.ts')),
  fullRecord: lazy(() => import('./features/fullRecord/fullRecord.router.ts')),
  handouts: lazy(() => import('./features/handouts/handouts.router.ts')),
  imports: lazy(() => import('./features/imports/imports.router.ts')),
  followUps: lazy(() => import('./features/followUps/followUps.router.ts')),
  numbers: lazy(() => import('./features/numbers/numbers.router.ts')),
  paperPack: lazy(() => import('./features/paperPack/paperPack.router.ts')),
  patchTests: lazy(() => import('./features/patchTests/patchTests.router.ts')),
  photos: lazy(() => import('./features/photos/photos.router.ts')),
  plans: lazy(() => import('./features/plans/plans.router.ts')),
  products: lazy(() => import('./features/products/products.router.ts')),
  progress: lazy(() => import('./features/progress/progress.router.ts')),
  protocols: lazy(() => import('./features/protocols/protocols.router.ts')),
  treatments: lazy(() => import('./features/treatments/treatments.router.ts')),
  retention: lazy(() => import('./features/retention/retention.router.ts')),
  sheets: lazy(() => import('./features/sheets/sheets.router.ts')),
  scores: lazy(() => import('./features/scores/scores.router.ts')),
  staff: lazy(() => import('./features/staff/staff.router.ts')),
  waitlist: lazy(() => import('./features/waitlist/waitlist.router.ts')),
  undo: lazy(() => import('./features/undo/undo.router.ts')),
});

export type AppRouter = typeof appRouter;

/** Loads what is not loaded yet, one feature after the other, so that requests are answered in between. */
export async function loadFeatures(): Promise<void> {
  for (const feature of Object.values(appRouter._def.lazy)) {
    await feature.load();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
