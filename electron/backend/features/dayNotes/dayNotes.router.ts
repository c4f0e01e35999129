import type { DayNoteId } from '../../../../shared/ids.ts';
import { dateRange } from '../../../../shared/schemas/appointments.ts';
import {
  addDayNoteInput,
  changeDayNoteInput,
  removeDayNoteInput,
} from '../../../../shared/schemas/dayNotes.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import { transact, type Write } from '../../transact.ts';
import { router, staffProcedure } from '../../trpc.ts';
import { findStaffMember } from '../staff/staff.repo.ts';
import { type DayNote, findDayNote, insertDayNote, listDayNotes } from './dayNotes.repo.ts';
import { saveDayNote } from './saveDayNote.ts';

export const dayNotesRouter = router({
  /** Every note on these days. */
  list: staffProcedure
    .input(dateRange)
    .query(({ ctx, input }) => listDayNotes(ctx.deps.database.kysely, input)),

  add: staffProcedure.input(addDayNoteInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'dayNotes.add', features: ['dayNotes'] }, async (write) => {
      await requirePerson(write, input.staffId);
      const id = ctx.deps.newId() as DayNoteId; // branded where it becomes a note's
      const note: DayNote = { ...input, id, version: 1, isRemoved: false };
      await insertDayNote(write.db, note, ctx.deps.now());
      write.record({ entity: 'dayNote', id, after: note });
      return { id, version: 1 };
    }),
  ),

  change: staffProcedure.input(changeDayNoteInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'dayNotes.change', features: ['dayNotes'] }, async (write) => {
      const before = await getDayNote(write, input);
      if (input.staffId !== before.staffId) await requirePerson(write, input.staffId);
      return saveDayNote(write, { before, after: { ...before, ...input }, at: ctx.deps.now() });
    }),
  ),

  remove: staffProcedure.input(removeDayNoteInput).mutation(({ ctx, input }) =>
    transact(ctx, { action: 'dayNotes.remove', features: ['dayNotes'] }, async (write) => {
      const before = await getDayNote(write, input);
      return saveDayNote(write, { before, after: { ...before, isRemoved: true }, at: ctx.deps.now() });
    }),
  ),
});

async function requirePerson({ db }: Write, id: DayNote['staffId']): Promise<void> {
  if (id === null) return;
  const person = await findStaffMember(db, id);
  if (!person?.isActive)
    throw new AppError('not_found', 'This person is not on the team any more. Choose somebody else.');
}

async function getDayNote({ db }: Write, key: Pick<DayNote, 'id' | 'version'>): Promise<DayNote> {
  const note = await findDayNote(db, key.id);
  if (!note || note.isRemoved) throw new AppError('not_found', 'This note has been removed already.');
  if (note.version !== key.version) throw changedElsewhere('This note');
  return note;
}
