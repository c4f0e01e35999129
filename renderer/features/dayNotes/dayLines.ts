/** What the team should know of the days in view, as lines: closures, who is away, notes. */
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { absenceWords } from '../availability/absenceWords.ts';
import { type Away, awayOn, closuresOn } from '../availability/awayWords.ts';
import type { DayNote, DayRange } from './useDayNotes.ts';

export interface DayLine {
  readonly key: string;
  readonly text: string;
  /** Absent for what is not written by hand. */
  readonly note?: DayNote;
}

export interface DayFacts {
  readonly range: DayRange;
  readonly absences: readonly Away[];
  readonly notes: readonly DayNote[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** Of one day in sentences; of several days each absence once, and each note with its day. */
export function dayLines({ range, absences, notes, people }: DayFacts): DayLine[] {
  const isOneDay = range.fromDate === range.toDate;
  const away = isOneDay
    ? [...closuresOn(absences, range.fromDate), ...awayOn(absences, range.fromDate, people)]
    : absences.map((absence) => awayInDays(absence, { range, people }));
  return [
    ...away.map((text) => ({ key: text, text })),
    ...notes.map((note) => {
      const day = isOneDay ? '' : `${formatDay(note.onDate, 'short')}: `;
      return { key: note.id, text: `${day}${noteWords(note, people)}`, note };
    }),
  ];
}

/** 'Priya Nair: leaves at three' */
export function noteWords({ staffId, content }: DayNote, people: DayFacts['people']): string {
  const person = people.find(({ id }) => id === staffId);
  return person ? `${person.name}: ${content}` : content;
}

function awayInDays(absence: Away, { range, people }: Pick<DayFacts, 'range' | 'people'>): string {
  const days = absenceWords(absence, range.fromDate);
  const person = people.find(({ id }) => id === absence.staffId);
  const { reason } = absence;
  return person
    ? t('{days}: {name} is away ({reason}).', { days, name: person.name, reason })
    : t('{days}: the clinic is closed ({reason}).', { days, reason });
}
