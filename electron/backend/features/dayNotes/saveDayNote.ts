import { changedElsewhere } from '../../changedElsewhere.ts';
import type { Write } from '../../transact.ts';
import { type DayNote, updateDayNote } from './dayNotes.repo.ts';

/** Writes the note over the one that was read, and its line in the audit. */
export async function saveDayNote(
  { db, record }: Write,
  change: { readonly before: DayNote; readonly after: DayNote; readonly at: number },
): Promise<Pick<DayNote, 'id' | 'version'>> {
  const { before, after, at } = change;
  const version = await updateDayNote(db, after, at);
  if (version === undefined) throw changedElsewhere('This note');
  record({ entity: 'dayNote', id: after.id, before, after: { ...after, version } });
  return { id: after.id, version };
}
