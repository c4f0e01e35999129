import { z } from 'zod';
import { type AbsenceId, absenceId } from '../../../../shared/ids.ts';
import { addDays } from '../../../../shared/scheduling/wallTime.ts';
import { dateRange } from '../../../../shared/schemas/appointments.ts';
import { createAbsenceInput, replaceHoursInput } from '../../../../shared/schemas/availability.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import { transact } from '../../transact.ts';
import { ownerProcedure, router, staffProcedure } from '../../trpc.ts';
import { getZone } from '../appointments/bookingParts.ts';
import type { CalendarVisit } from '../appointments/calendar.repo.ts';
import { findStaffMember } from '../staff/staff.repo.ts';
import {
  deleteAbsence,
  findAbsence,
  insertAbsence,
  listAbsences,
  listHours,
  replaceHours,
} from './availability.repo.ts';
import { listVisitsDuring } from './awayVisits.ts';

const somebody = () => new AppError('not_found', 'This person is not on the team list.');

export const availabilityRouter = router({
  /** The clinic's opening hours (`staffId` null) and everybody's own shifts. */
  hours: staffProcedure.query(({ ctx }) => listHours(ctx.deps.database.kysely)),

  /** All of one week at once; an empty list takes a person back to the clinic's hours. */
  replaceHours: ownerProcedure.input(replaceHoursInput).mutation(({ ctx, input }) =>
    transact(
      ctx,
      { action: 'availability.replaceHours', features: ['availability'] },
      async ({ db, record }) => {
        if (input.staffId !== null && !(await findStaffMember(db, input.staffId))) throw somebody();
        const before = (await listHours(db)).filter((row) => row.staffId === input.staffId);
        const hours = input.hours.map((span) => ({ ...span, id: ctx.deps.newId() }));
        await replaceHours(db, input.staffId, hours);
        record({ entity: 'availability', id: input.staffId ?? 'clinic', before, after: input.hours });
      },
    ),
  ),

  /** Absences and closures that touch these days. */
  absences: staffProcedure.input(dateRange).query(({ ctx, input }) =>
    listAbsences(ctx.deps.database.kysely, {
      fromLocal: `${input.fromDate}T00:00`,
      toLocal: `${addDays(input.toDate, 1)}T00:00`,
    }),
  ),

  /**
   * Anybody may enter who is away (somebody calls in sick before the owner is up); closing the clinic is the owner's.
   * Answers with the visits that are booked into it: they stay until the desk has moved or cancelled them.
   */
  createAbsence: staffProcedure.input(createAbsenceInput).mutation(({ ctx, input }) => {
    refuseClosingUnlessOwner(ctx.actor, input.staffId);
    return transact(
      ctx,
      { action: 'availability.createAbsence', features: ['availability', 'appointments'] },
      async ({ db, record }) => {
        if (input.staffId !== null && !(await findStaffMember(db, input.staffId))) throw somebody();
        const id = ctx.deps.newId() as AbsenceId; // branded where it becomes an absence's
        await insertAbsence(db, { id, ...input });
        record({ entity: 'absence', id, after: input });
        const clock = { zone: await getZone(db), now: ctx.deps.now() };
        const visits = await listVisitsDuring(db, input, clock);
        return { id, count: visits.length, visits: visits.map(shown) };
      },
    );
  }),

  deleteAbsence: staffProcedure.input(z.object({ id: absenceId })).mutation(({ ctx, input }) =>
    transact(
      ctx,
      { action: 'availability.deleteAbsence', features: ['availability', 'appointments'] },
      async ({ db, record }) => {
        const before = await findAbsence(db, input.id);
        if (!before) throw new AppError('not_found', 'This absence was deleted already.');
        refuseClosingUnlessOwner(ctx.actor, before.staffId);
        await deleteAbsence(db, input.id);
        record({ entity: 'absence', id: input.id, before });
      },
    ),
  ),
});

/** What the desk needs to find a visit and its client. */
function shown(visit: CalendarVisit) {
  const { id, startsLocal, clientId, clientGivenName, clientFamilyName, practitionerName } = visit;
  return { id, startsLocal, clientId, clientGivenName, clientFamilyName, practitionerName };
}

function refuseClosingUnlessOwner(actor: Actor, whose: string | null): void {
  if (whose !== null || actor.role === 'owner') return;
  throw new AppError(
    'not_allowed',
    'Only the owner may close the clinic or open it again. Ask the owner to do it.',
  );
}
