import { z } from 'zod';
import { appointmentId, clientId } from '../../../../shared/ids.ts';
import { addDays, instantOf } from '../../../../shared/scheduling/wallTime.ts';
import {
  bookInput,
  cancelInput,
  dateRange,
  decideNextVisitInput,
  freeTimesInput,
  moveInput,
  setStatusInput,
  updateNoteInput,
} from '../../../../shared/schemas/appointments.ts';
import {
  applyReflowInput,
  bookCourseInput,
  proposeCourseInput,
  proposeReflowInput,
} from '../../../../shared/schemas/courses.ts';
import { AppError } from '../../appError.ts';
import { breathe } from '../../breathe.ts';
import { transact } from '../../transact.ts';
import { router, staffProcedure } from '../../trpc.ts';
import { listAbsences } from '../availability/availability.repo.ts';
import { markVisits } from '../availability/awayVisits.ts';
import { applyReflow } from '../courses/applyReflow.ts';
import { bookCourse } from '../courses/bookCourse.ts';
import { proposeWholeCourse } from '../courses/proposeCourse.ts';
import { proposeReflow } from '../courses/proposeReflow.ts';
import { keepUnbooked } from '../followUps/leftUnbooked.ts';
import { endWholeCourse } from '../plans/endWholeCourse.ts';
import { bookAppointment } from './bookAppointment.ts';
import { getZone } from './bookingParts.ts';
import { findVisit, listRecentClients, listVisitsBetween, listVisitsOfClient } from './calendar.repo.ts';
import { cancelAppointment, getVisit, moveAppointment, saveVisit } from './changeAppointment.ts';
import { setVisitStatus } from './setVisitStatus.ts';
import { suggestTimes } from './suggestTimes.ts';

const halfADay = 43_200_000;
const decidingNext = {
  action: 'appointments.decideNextVisit',
  features: ['appointments', 'plans', 'followUps'],
} as const;

export const appointmentsRouter = router({
  /** Everything a calendar paints on these days. */
  range: staffProcedure.input(dateRange).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const zone = await getZone(db);
    const fromLocal = `${input.fromDate}T00:00`;
    const toLocal = `${addDays(input.toDate, 1)}T00:00`;
    const from = instantOf(fromLocal, zone).instant;
    const to = instantOf(toLocal, zone).instant;
    const visits = await markVisits(db, await listVisitsBetween(db, { from, to }));
    const absences = await listAbsences(db, { fromLocal, toLocal });
    // To write a full month out takes half a frame.
    await breathe();
    return { visits, absences };
  }),

  get: staffProcedure.input(z.object({ id: appointmentId })).query(async ({ ctx, input }) => {
    const db = ctx.deps.database.kysely;
    const found = await findVisit(db, input.id);
    const [visit] = found ? await markVisits(db, [found]) : [];
    if (!visit) throw new AppError('not_found', 'This visit is not in the calendar any more.');
    return visit;
  }),

  /** The client's visits, the latest first. */
  ofClient: staffProcedure
    .input(z.object({ clientId, limit: z.number().int().min(1).max(200).default(100) }))
    .query(async ({ ctx, input }) => {
      const db = ctx.deps.database.kysely;
      return markVisits(db, await listVisitsOfClient(db, input.clientId, input.limit));
    }),

  /** Who was here last or comes today: for the booking panel before anything is typed. */
  recentClients: staffProcedure
    .input(z.object({ limit: z.number().int().min(1).max(20).default(6) }))
    .query(({ ctx, input }) =>
      listRecentClients(ctx.deps.database.kysely, {
        until: ctx.deps.now() + halfADay,
        limit: input.limit,
      }),
    ),

  freeTimes: staffProcedure
    .input(freeTimesInput)
    .query(({ ctx, input }) => suggestTimes(ctx.deps.database.kysely, input, ctx.deps.now())),

  book: staffProcedure.input(bookInput).mutation(({ ctx, input }) => bookAppointment(ctx, input)),
  move: staffProcedure.input(moveInput).mutation(({ ctx, input }) => moveAppointment(ctx, input)),
  setStatus: staffProcedure.input(setStatusInput).mutation(({ ctx, input }) => setVisitStatus(ctx, input)),
  cancel: staffProcedure.input(cancelInput).mutation(({ ctx, input }) => cancelAppointment(ctx, input)),

  /** The dates of a whole course with their reasons; nothing is saved. */
  proposeCourse: staffProcedure
    .input(proposeCourseInput)
    .query(({ ctx, input }) => proposeWholeCourse(ctx.deps.database.kysely, input, ctx.deps.now())),
  bookCourse: staffProcedure.input(bookCourseInput).mutation(({ ctx, input }) => bookCourse(ctx, input)),

  /** What a moved, missed or cancelled visit means for the rest of its course; nothing is saved. */
  proposeReflow: staffProcedure
    .input(proposeReflowInput)
    .query(({ ctx, input }) => proposeReflow(ctx.deps.database.kysely, input.appointmentId, ctx.deps.now())),
  applyReflow: staffProcedure.input(applyReflowInput).mutation(({ ctx, input }) => applyReflow(ctx, input)),

  updateNote: staffProcedure.input(updateNoteInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'appointments.updateNote', features: ['appointments'] }, async (write) => {
      const before = await getVisit(write, input);
      const after = { ...before, note: input.note };
      return { id: before.id, version: await saveVisit(write, { before, after, at: ctx.deps.now() }) };
    }),
  ),

  /** What follows a finished visit: booked, on the recall list, or the course is finished. */
  decideNextVisit: staffProcedure.input(decideNextVisitInput).mutation(({ ctx, input }) =>
    transact(ctx, decidingNext, async (write) => {
      const before = await getVisit(write, input);
      if (before.status !== 'fulfilled')
        throw new AppError('appointment_closed', 'The next visit is decided when this one is done.');
      const after = { ...before, nextVisitDecision: input.decision };
      const version = await saveVisit(write, { before, after, at: ctx.deps.now() });
      if (input.decision === 'course_finished') await endWholeCourse(write, ctx.deps, before.id);
      await keepUnbooked(write, ctx.deps, after);
      return { id: before.id, version };
    }),
  ),
});
