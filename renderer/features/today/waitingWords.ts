import { wallTimeOf } from '../../../shared/scheduling/wallTime.ts';
import { visitStateOf } from '../../../shared/schemas/appointments.ts';
import { t } from '../../i18n/t.ts';
import type { Visit } from './TodayVisit.tsx';

const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000);

type Waited = Pick<
  Visit,
  | 'status'
  | 'startsLocal'
  | 'timeZone'
  | 'confirmedAt'
  | 'arrivedAt'
  | 'numbingStartedAt'
  | 'treatmentStartedAt'
>;

/** The instant from which a visit has been in the state it is in; null where nobody waits. */
function sinceOf(visit: Waited): number | null {
  const state = visitStateOf(visit);
  if (state === 'arrived') return visit.arrivedAt;
  if (state === 'numbing') return visit.numbingStartedAt;
  return state === 'checked-in' ? visit.treatmentStartedAt : null;
}

/** For how many minutes somebody has been waiting, numbing or in treatment; undefined where nobody is. */
export function waitingMinutes(visit: Waited, now: string): number | undefined {
  const since = sinceOf(visit);
  return since === null ? undefined : Math.max(0, minutesBetween(wallTimeOf(since, visit.timeZone), now));
}

/** "since 10:42, 12 min" where somebody waits, "12 min late" where nobody has come yet, '' otherwise. */
export function waitingWords(visit: Waited, now: string): string {
  const since = sinceOf(visit);
  if (since !== null)
    return t('since {time}, {minutes} min', {
      time: wallTimeOf(since, visit.timeZone).slice(11, 16),
      minutes: waitingMinutes(visit, now),
    });
  const late = minutesBetween(visit.startsLocal, now);
  return visit.status === 'booked' && late > 0 ? t('{late} min late', { late }) : '';
}
