import { aftercareRouter } from './features/aftercare/aftercare.router.ts';
import { appointmentsRouter } from './features/appointments/appointments.router.ts';
import { auditRouter } from './features/audit/audit.router.ts';
import { availabilityRouter } from './features/availability/availability.router.ts';
import { backupsRouter } from './features/backups/backups.router.ts';
import { clientsRouter } from './features/clients/clients.router.ts';
import { clinicRouter } from './features/clinic/clinic.router.ts';
import { conditionsRouter } from './features/conditions/conditions.router.ts';
import { consentsRouter } from './features/consents/consents.router.ts';
import { dayNotesRouter } from './features/dayNotes/dayNotes.router.ts';
import { followUpsRouter } from './features/followUps/followUps.router.ts';
import { handoutsRouter } from './features/handouts/handouts.router.ts';
import { importsRouter } from './features/imports/imports.router.ts';
import { photosRouter } from './features/photos/photos.router.ts';
import { plansRouter } from './features/plans/plans.router.ts';
import { protocolsRouter } from './features/protocols/protocols.router.ts';
import { sheetsRouter } from './features/sheets/sheets.router.ts';
import { staffRouter } from './features/staff/staff.router.ts';
import { treatmentsRouter } from './features/treatments/treatments.router.ts';
import { undoRouter } from './features/undo/undo.router.ts';
import { waitlistRouter } from './features/waitlist/waitlist.router.ts';
import { router } from './trpc.ts';

/** Every procedure there is, by feature. */
export const appRouter = router({
  aftercare: aftercareRouter,
  appointments: appointmentsRouter,
  audit: auditRouter,
  availability: availabilityRouter,
  backups: backupsRouter,
  clients: clientsRouter,
  clinic: clinicRouter,
  conditions: conditionsRouter,
  consents: consentsRouter,
  dayNotes: dayNotesRouter,
  handouts: handoutsRouter,
  imports: importsRouter,
  followUps: followUpsRouter,
  photos: photosRouter,
  plans: plansRouter,
  protocols: protocolsRouter,
  treatments: treatmentsRouter,
  sheets: sheetsRouter,
  staff: staffRouter,
  waitlist: waitlistRouter,
  undo: undoRouter,
});

export type AppRouter = typeof appRouter;
