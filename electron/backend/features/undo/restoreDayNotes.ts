/** Notes on days as they were before the step; one that the step wrote is removed again. */
import type { DayNoteId } from '../../../../shared/ids.ts';
import { AppError } from '../../appError.ts';
import { findDayNote } from '../dayNotes/dayNotes.repo.ts';
import { saveDayNote } from '../dayNotes/saveDayNote.ts';
import { changedSince, isAsLeft } from './changedSince.ts';
import { changesTo, type Undoing } from './undoing.ts';

export async function restoreDayNotes(undoing: Undoing): Promise<void> {
  const { write, deps, step } = undoing;
  for (const { id, before, after } of changesTo(step, 'dayNote')) {
    const now = await findDayNote(write.db, id as DayNoteId); // the audit keeps it as text
    if (!now) throw new AppError('not_found', 'This note is not there any more.');
    if (!isAsLeft(now, after)) throw await changedSince(undoing, { entity: 'dayNote', id, word: 'note' });
    const target = before ? { ...now, ...before } : { ...now, isRemoved: true };
    await saveDayNote(write, { before: now, after: { ...target, version: now.version }, at: deps.now() });
  }
}
