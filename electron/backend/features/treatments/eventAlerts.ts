import { eventKinds } from '../../../../shared/clinical/adverseEvents.ts';
import type { Alert } from '../../../../shared/schemas/alerts.ts';
import { spokenDate } from '../../../../shared/spokenDate.ts';
import type { AlertSource } from '../alerts/alertSources.ts';
import { type AdverseEvent, listEventsOfClient } from './adverseEvents.repo.ts';

/** What happened after a session and is not over: it stands in the strip until it has ended. */
export const eventAlerts: AlertSource = async (db, { clientId }) => {
  const events = await listEventsOfClient(db, clientId);
  return events.filter(({ fields }) => fields.outcome === 'open').map(toAlert);
};

function toAlert({ id, performedOn, fields }: AdverseEvent): Alert {
  const again = fields.followUpOn === '' ? '' : ` To be seen again on ${spokenDate(fields.followUpOn)}.`;
  return {
    key: `event ${id}`,
    kind: 'event',
    tone: fields.severity === 'serious' ? 'alert' : 'warn',
    title: `${eventKinds[fields.kind].name}, since ${spokenDate(fields.onsetOn)}.`,
    sentence: `After the session of ${spokenDate(performedOn)}.${again}`,
    isClinical: true,
  };
}
