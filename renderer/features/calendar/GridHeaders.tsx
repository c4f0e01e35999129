import type { DateHeaderProps, HeaderProps, ResourceHeaderProps } from 'react-big-calendar';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { Absence, Column } from './calendarTypes.ts';
import { useGridInfo } from './GridContext.ts';
import { dayOf } from './wallDate.ts';
import { markOn } from './windowShade.ts';

const touches = (absence: Absence, day: string) =>
  absence.startsLocal.slice(0, 10) <= day && absence.endsLocal > `${day}T00:00`;

/** Above a day of the week: its date, whether the clinic is closed, and what the client's window says. */
export function DayHeader({ date, label }: HeaderProps) {
  const { followUp, absences } = useGridInfo();
  const day = dayOf(date);
  const closure = absences.find((absence) => absence.staffId === null && touches(absence, day));
  const mark = followUp && markOn(followUp.window, day);
  return (
    <span className="day-header">
      <span>{label}</span>
      {closure && <span className="day-note">{t('Closed: {reason}', { reason: closure.reason })}</span>}
      {mark && <span className="day-mark">{mark}</span>}
    </span>
  );
}

/** Above a column of the day: whose it is, and why she is away. */
export function ColumnHeader({ resource }: ResourceHeaderProps<Column>) {
  const { absences, day } = useGridInfo();
  const away = absences.find((absence) => absence.staffId === resource.id && touches(absence, day));
  return (
    <span className="column-header" style={{ borderColor: resource.colour ?? 'transparent' }}>
      <span className="column-name">{resource.title}</span>
      {away && <span className="day-note">{t('Away: {reason}', { reason: away.reason })}</span>}
    </span>
  );
}

/** The number of a day in the month, which leads to that day. */
export function MonthDay({ date, label, onDrillDown }: DateHeaderProps) {
  const { followUp } = useGridInfo();
  const mark = followUp && markOn(followUp.window, dayOf(date));
  return (
    <span className="month-day">
      {mark && <span className="day-mark">{mark}</span>}
      <button
        type="button"
        className="rbc-button-link"
        aria-label={formatDay(dayOf(date), 'long')}
        onClick={onDrillDown}
      >
        {label}
      </button>
    </span>
  );
}
