import { addMinutes } from '../../../shared/scheduling/wallTime.ts';
import { t } from '../../i18n/t.ts';
import type { Visit } from './calendarTypes.ts';
import { useGridInfo } from './GridContext.ts';

/** Why a visit cannot stay where it is: its practitioner is away then, or the clinic is closed. */
export function AwayWord({ visit }: { readonly visit: Visit }) {
  const { absences } = useGridInfo();
  const endsLocal = addMinutes(visit.startsLocal, visit.durationMinutes);
  const isAway = absences.some(
    (absence) =>
      absence.staffId === visit.practitionerId &&
      absence.startsLocal < endsLocal &&
      visit.startsLocal < absence.endsLocal,
  );
  return (
    <span className="visit-away">
      {isAway ? t('{name} is away', { name: visit.practitionerName }) : t('The clinic is closed')}
    </span>
  );
}
