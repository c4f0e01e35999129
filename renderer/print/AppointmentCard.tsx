import { isLive } from '../../shared/schemas/appointments.ts';
import { formatDay, formatTime } from '../components/formatDay.ts';
import { t } from '../i18n/t.ts';
import { type PrintedVisit, sessionWords } from './visitLines.ts';

interface AppointmentCardProps {
  readonly visits: readonly PrintedVisit[];
  /** The clinic's wall time. */
  readonly now: string;
  readonly clinic: { readonly phone: string; readonly address: string };
}

/** Visits to come, and those of the same courses that are done, in order of time. Nothing of what is treated. */
export function datesOnCard(visits: readonly PrintedVisit[], now: string): PrintedVisit[] {
  const today = now.slice(0, 10);
  const toCome = visits.filter((visit) => visit.status === 'booked' && visit.startsLocal >= today);
  const courses = new Set(toCome.map((visit) => visit.planId).filter((plan) => plan !== null));
  const own = visits.filter(
    (visit) => visit.planId !== null && courses.has(visit.planId) && isLive(visit.status),
  );
  return [...new Set([...own, ...toCome])].sort((a, b) => a.startsAt - b.startsAt);
}

/** For the fridge: dates and times read from a step away, and whom to call. */
export function AppointmentCard({ visits, now, clinic }: AppointmentCardProps) {
  const dates = datesOnCard(visits, now);
  return (
    <>
      {dates.length === 0 && (
        <p className="listing-empty">
          {t('No visit is booked. Call {phone} to choose a date.', { phone: clinic.phone })}
        </p>
      )}
      {dates.length > 0 && <p className="card-head">{t('Your appointments')}</p>}
      {dates.length > 0 && (
        <table className="card-dates">
          <colgroup>
            <col className="card-when" />
            <col className="card-clock" />
            <col />
          </colgroup>
          <thead>
            <tr className="listing-columns">
              <th scope="col">{t('Day')}</th>
              <th scope="col">{t('Time')}</th>
              <th scope="col">{t('With')}</th>
            </tr>
          </thead>
          {dates.map((visit) => (
            <tbody key={visit.id}>
              <tr data-done={visit.status === 'fulfilled'}>
                <td className="card-date">{formatDay(visit.startsLocal, 'long')}</td>
                <td className="card-date listing-time">
                  {visit.status === 'fulfilled' ? t('done') : formatTime(visit.startsLocal)}
                </td>
                <td>
                  {visit.practitionerName}
                  {sessionWords(visit) && <div>{sessionWords(visit)}</div>}
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      )}
      <p className="card-call">
        {t('If you cannot come, please call')} <strong>{clinic.phone}</strong>{' '}
        {t('as early as you can, so that somebody else can have your time.')}
      </p>
      <p className="card-address">{clinic.address}</p>
    </>
  );
}
