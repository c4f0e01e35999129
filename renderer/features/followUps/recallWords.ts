/** What a row of the recall list says, for the screen, the file and the printed list. */
import { indicationIds, indications } from '../../../shared/clinical/indications.ts';
import { t } from '../../i18n/t.ts';
import type { RecallRow } from './RecallTable.tsx';

/** '2 of 4', '2 done' where nobody has said how many; '' where no session was recorded. */
export function courseOf({ sessionNumber, plannedCount }: RecallRow): string {
  if (sessionNumber === null) return '';
  return plannedCount === null
    ? t('{sessionNumber} done', { sessionNumber })
    : t('{sessionNumber} of {plannedCount}', { sessionNumber, plannedCount });
}

/** What was treated, or the service of the visit where no session was recorded. */
export function concernOf({ indication, serviceName }: RecallRow): string {
  const id = indicationIds.find((known) => known === indication);
  return id ? indications[id].name : (serviceName ?? '');
}
