/** What a step did to a note on a day, or what taking it back does, as the desk would say it. English. Reads nothing. */
import { spokenDay } from '../appointments/words.ts';
import type { DayNote } from '../dayNotes/dayNotes.repo.ts';
import type { Way } from './undoWords.ts';

/** What the audit keeps of a note. */
export type NoteState = Pick<DayNote, 'onDate' | 'content' | 'isRemoved'>;

export function dayNoteSentence(
  { from, to }: { readonly from: NoteState | undefined; readonly to: NoteState },
  way: Way,
): string {
  const note = `the note for ${spokenDay(to.onDate)}`;
  const again = way === 'again' ? ' again' : '';
  if (to.isRemoved) return `Removed ${note}${again}`;
  if (from === undefined || from.isRemoved) return way === 'done' ? `Added ${note}` : `Put back ${note}`;
  return way === 'back' ? `Put back ${note} as it was` : `Changed ${note}${again}`;
}
