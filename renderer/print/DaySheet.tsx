import { formatDay } from '../components/formatDay.ts';
import { t } from '../i18n/t.ts';
import {
  aboutVisit,
  type BeforeVisit,
  clientName,
  type PrintedVisit,
  visitsByPractitioner,
  visitTimes,
} from './visitLines.ts';

interface DaySheetProps {
  readonly date: string;
  readonly visits: readonly PrintedVisit[];
  /** Closures, who is away, notes. */
  readonly about: readonly string[];
  /** For the detailed sheet; absent on the summary. */
  readonly before: readonly BeforeVisit[] | undefined;
}

/** The day of each practitioner, a table each, with its head again on every page that it runs on to. */
export function DaySheet({ date, visits, about, before }: DaySheetProps) {
  const people = visitsByPractitioner(visits);
  const known = new Map(before?.map((facts) => [facts.appointmentId, facts]));
  return (
    <>
      {about.map((sentence) => (
        <p key={sentence} className="listing-lead">
          {sentence}
        </p>
      ))}
      {people.length === 0 && <p className="listing-empty">{t('Nobody is booked for this day.')}</p>}
      {people.map(({ id, name, list }) => (
        <section key={id} className="listing-part" aria-label={name}>
          <table>
            <colgroup>
              <col className="listing-when" />
              <col />
              <col />
              {before && <col className="listing-where" />}
            </colgroup>
            <thead>
              <tr>
                <th className="listing-title" colSpan={before ? 4 : 3} scope="colgroup">
                  {name}{' '}
                  <span>
                    {t('{count} visits', { count: list.length })}, {formatDay(date, 'short')}
                  </span>
                </th>
              </tr>
              <tr className="listing-columns">
                <th scope="col">{t('Time')}</th>
                <th scope="col">{t('Client')}</th>
                <th scope="col">{t('For')}</th>
                {before && <th scope="col">{t('Room')}</th>}
              </tr>
            </thead>
            {list.map((visit) => (
              <tbody key={visit.id}>
                <tr>
                  <td className="listing-time">{visitTimes(visit)}</td>
                  <td className="listing-name">{clientName(visit)}</td>
                  <td>
                    {visit.serviceName}
                    {aboutVisit(visit) && <div>{aboutVisit(visit)}</div>}
                  </td>
                  {before && <td>{visit.roomName ?? t('none yet')}</td>}
                </tr>
                {before && <Details visit={visit} facts={known.get(visit.id)} />}
              </tbody>
            ))}
          </table>
        </section>
      ))}
    </>
  );
}

interface DetailsProps {
  readonly visit: PrintedVisit;
  readonly facts: BeforeVisit | undefined;
}

function Details({ visit, facts }: DetailsProps) {
  const { previous, lastNeedle } = facts ?? {};
  return (
    <tr className="listing-more">
      <td />
      <td colSpan={3}>
        <ul>
          {facts?.alerts.map((alert) => (
            <li key={alert} className="listing-alert">
              {t('Alert: {alert}', { alert })}
            </li>
          ))}
          {visit.clientPhone && <li>{t('Phone: {clientPhone}', { clientPhone: visit.clientPhone })}</li>}
          <li>
            {previous
              ? t('Last here: {day}, {serviceName}, with {practitionerName}', {
                  day: formatDay(previous.onDate),
                  serviceName: previous.serviceName,
                  practitionerName: previous.practitionerName,
                })
              : t('First visit here')}
          </li>
          {lastNeedle && (
            <li>
              {t('Last needle: {millimetres} mm, {day}', {
                millimetres: lastNeedle.millimetres,
                day: formatDay(lastNeedle.onDate),
              })}
            </li>
          )}
          {visit.note && <li>{t('Note: {note}', { note: visit.note })}</li>}
        </ul>
      </td>
    </tr>
  );
}
