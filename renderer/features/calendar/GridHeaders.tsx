import { IconNote } from '@tabler/icons-react';
import { use } from 'react';
import type { DateHeaderProps, HeaderProps, ResourceHeaderProps } from 'react-big-calendar';
import { Particular } from '../../components/Particular.tsx';
import { t } from '../../i18n/t.ts';
import { closuresOn } from '../availability/awayWords.ts';
import { noteWords } from '../dayNotes/dayLines.ts';
import type { Absence, Column } from './calendarTypes.ts';
import { PrivacyContext, useGridInfo } from './GridContext.ts';
import { longDay } from './localizer.ts';
import { dayOf } from './wallDate.ts';
import { markOn } from './windowShade.ts';

const touches = (absence: Absence, day: string) =>
  absence.startsLocal.slice(0, 10) <= day && absence.endsLocal > `${day}T00:00`;

/** Above a day of the week: its date, whether the clinic is closed, and what the client's window says. */
export function DayHeader({ date, label }: HeaderProps) {
  const { followUp, absences, notes, people } = useGridInfo();
  const isPrivate = use(PrivacyContext);
  const day = dayOf(date);
  const closure = absences.find((absence) => absence.staffId === null && touches(absence, day));
  const mark = followUp && markOn(followUp.window, day);
  return (
    <span className="day-header">
      <span>{label}</span>
      {closure && <span className="day-note">{t('Closed: {reason}', { reason: closure.reason })}</span>}
      {mark && <span className="day-mark">{mark}</span>}
      {notes
        .filter((note) => note.onDate === day)
        .map((note) => (
          <span
            key={note.id}
            className="day-note written-note"
            title={isPrivate ? '' : noteWords(note, people)}
          >
            <Particular>{noteWords(note, people)}</Particular>
          </span>
        ))}
    </span>
  );
}

/** Above a column of the day: whose it is, why she is away, and the notes for her. */
export function ColumnHeader({ resource }: ResourceHeaderProps<Column>) {
  const { absences, day, notes, openNote } = useGridInfo();
  const away = absences.find((absence) => absence.staffId === resource.id && touches(absence, day));
  return (
    <span className="column-header" style={{ borderColor: resource.colour ?? 'transparent' }}>
      <span className="column-name">{resource.title}</span>
      {away && <span className="day-note">{t('Away: {reason}', { reason: away.reason })}</span>}
      {notes
        .filter((note) => note.staffId === resource.id && note.onDate === day)
        .map((note) => (
          <button
            key={note.id}
            type="button"
            className="day-note written-note"
            onClick={() => openNote({ ...note, note })}
          >
            <Particular>{note.content}</Particular>
          </button>
        ))}
    </span>
  );
}

/** The number of a day in the month, which leads to that day. */
export function MonthDay({ date, label, onDrillDown }: DateHeaderProps) {
  const { followUp, notes, absences, people } = useGridInfo();
  const isPrivate = use(PrivacyContext);
  const day = dayOf(date);
  const written = notes.filter((note) => note.onDate === day).map((note) => noteWords(note, people));
  const about =
    [...closuresOn(absences, day), ...(isPrivate ? [] : written)].join(' ') ||
    (written.length > 0 ? t('A note, hidden') : '');
  const mark = followUp && markOn(followUp.window, day);
  return (
    <span className="month-day">
      {about && <IconNote size={16} stroke={1.75} role="img" aria-label={about} title={about} />}
      {mark && <span className="day-mark">{mark}</span>}
      <button type="button" className="rbc-button-link" aria-label={longDay(date)} onClick={onDrillDown}>
        {label}
      </button>
    </span>
  );
}
