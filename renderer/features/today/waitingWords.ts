import { wallTimeOf } from '../../../shared/scheduling/wallTime.ts';
import { t } from '../../i18n/t.ts';
import type { Visit } from './TodayVisit.tsx';

const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000);

/** How long somebody has been waiting, in treatment, or is late: "since 10:42, 12 min". '' when there is nothing to say. */
export function waitingWords(
  visit: Pick<Visit, 'status' | 'startsLocal' | 'timeZone' | 'arrivedAt' | 'treatmentStartedAt'>,
  now: string,
): string {
  const since =
    visit.status === 'arrived'
      ? visit.arrivedAt
      : visit.status === 'checked-in'
        ? visit.treatmentStartedAt
        : null;
  if (since !== null) {
    const local = wallTimeOf(since, visit.timeZone);
    return t('since {local}, {max} min', {
      local: local.slice(11, 16),
      max: Math.max(0, minutesBetween(local, now)),
    });
  }
  const late = minutesBetween(visit.startsLocal, now);
  return visit.status === 'booked' && late > 0 ? t('{late} min late', { late }) : '';
}
