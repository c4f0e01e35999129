import { DayNotes } from '../dayNotes/DayNotes.tsx';
import type { DayNotesState, DayRange } from '../dayNotes/useDayNotes.ts';
import type { CalendarAddress } from './useCalendarAddress.ts';
import type { CalendarData } from './useCalendarData.ts';

interface AboutDaysProps {
  readonly address: CalendarAddress;
  readonly data: CalendarData;
  readonly notes: DayNotesState;
  readonly range: DayRange;
}

/** Above the calendar: closures, absences and notes, as far as its own headers do not say them. */
export function AboutDays({ address: { view, by }, data, notes, range }: AboutDaysProps) {
  const isByPerson = view === 'day' && by === 'practitioners';
  const hasColumn = (staffId: string | null) =>
    isByPerson && data.practitioners.some(({ id }) => id === staffId);
  return (
    <DayNotes
      range={range}
      state={{ ...notes, notes: notes.notes.filter(({ staffId }) => !hasColumn(staffId)) }}
      absences={data.absences.filter(({ staffId }) => !hasColumn(staffId))}
      isInHeaders={view === 'week' || view === 'month'}
    />
  );
}
