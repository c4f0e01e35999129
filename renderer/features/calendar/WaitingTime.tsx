import { visitStateNames, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { useClinicNow } from '../../api/useClinicToday.ts';
import { t } from '../../i18n/t.ts';
import { waitingMinutes } from '../today/waitingWords.ts';
import type { Visit } from './calendarTypes.ts';

/** In the grid: 'Numbing 12 min', of today's visits. Drawn anew each minute, and nothing around it. */
export function WaitingTime({ visit }: { readonly visit: Visit }) {
  const now = useClinicNow();
  if (visit.startsLocal.slice(0, 10) !== now.slice(0, 10)) return null;
  const minutes = waitingMinutes(visit, now);
  const state = visitStateNames[visitStateOf(visit)];
  return <strong className="visit-waiting">{t('{state} {minutes} min', { state, minutes })}</strong>;
}
