/** What the team should know about a day: the engineer comes, the steriliser is away, somebody leaves early. */
import { z } from 'zod';
import { dayNoteId, staffId } from '../ids.ts';
import { localDate, text, version } from './fields.ts';

const noteFields = z.object({
  /** Local date of the clinic, `YYYY-MM-DD`. */
  onDate: localDate,
  /** Whose column it stands above; null: for everybody. */
  staffId: staffId.nullable(),
  content: text(300, 'Write what the team should know.'),
});

export const addDayNoteInput = noteFields;
export const changeDayNoteInput = noteFields.extend({ id: dayNoteId, version });
export const removeDayNoteInput = z.object({ id: dayNoteId, version });
