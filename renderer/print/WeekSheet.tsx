import { addDays, dateOf, datesFromTo } from '../../shared/scheduling/wallTime.ts';
import { formatDay } from '../components/formatDay.ts';
import { closuresOn } from '../features/availability/awayWords.ts';
import { t } from '../i18n/t.ts';
import {
  aboutVisit,
  clientName,
  expected,
  type PrintedAbsence,
  type PrintedVisit,
  visitTimes,
} from './visitLines.ts';

interface WeekSheetProps {
  readonly fromDate: string;
  readonly visits: readonly PrintedVisit[];
  readonly absences: readonly PrintedAbsence[];
}

/** Seven days, one after the other, everybody's visits in order of time. */
export function WeekSheet({ fromDate, visits, absences }: WeekSheetProps) {
  const byDate = Map.groupBy(expected(visits), (visit) => dateOf(visit.startsLocal));
  return datesFromTo(fromDate, addDays(fromDate, 6)).map((date) => (
    <Day key={date} date={date} visits={byDate.get(date) ?? []} closures={closuresOn(absences, date)} />
  ));
}

interface DayProps {
  readonly date: string;
  readonly visits: readonly PrintedVisit[];
  readonly closures: readonly string[];
}

function Day({ date, visits, closures }: DayProps) {
  const title = formatDay(date, 'long');
  if (visits.length === 0)
    return (
      <section className="listing-part listing-day" aria-label={title}>
        <p className="listing-title">{title}</p>
        <p>{closures.length > 0 ? closures.join(' ') : t('Nobody is booked for this day.')}</p>
      </section>
    );
  return (
    <section className="listing-part" aria-label={title}>
      <table>
        <colgroup>
          <col className="listing-when" />
          <col />
          <col />
          <col className="listing-who" />
        </colgroup>
        <thead>
          <tr>
            <th className="listing-title" colSpan={4} scope="colgroup">
              {title} <span>{[t('{count} visits', { count: visits.length }), ...closures].join('. ')}</span>
            </th>
          </tr>
          <tr className="listing-columns">
            <th scope="col">{t('Time')}</th>
            <th scope="col">{t('Client')}</th>
            <th scope="col">{t('For')}</th>
            <th scope="col">{t('With')}</th>
          </tr>
        </thead>
        {visits.map((visit) => (
          <tbody key={visit.id}>
            <tr>
              <td className="listing-time">{visitTimes(visit)}</td>
              <td className="listing-name">{clientName(visit)}</td>
              <td>
                {visit.serviceName}
                {aboutVisit(visit) && <div>{aboutVisit(visit)}</div>}
              </td>
              <td>{[visit.practitionerName, visit.roomName].filter(Boolean).join(', ')}</td>
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}
