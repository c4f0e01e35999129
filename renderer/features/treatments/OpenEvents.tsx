import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { eventKinds } from '../../../shared/clinical/adverseEvents.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { AlertLine } from '../conditions/AlertLine.tsx';

/** Lines of the alert strip: what happened after a session and is not over. */
export function OpenEvents({ clientId }: { readonly clientId: ClientId }) {
  const events = useQuery(api.treatments.events.ofClient.queryOptions({ clientId }));
  const open = (events.data ?? []).filter(({ fields }) => fields.outcome === 'open');
  return open.map(({ id, treatmentId, performedOn, fields }) => (
    <AlertLine
      key={id}
      tone={fields.severity === 'serious' ? 'alert' : 'warn'}
      icon={IconAlertTriangle}
      title={t('{name}, since {day}.', {
        name: t(eventKinds[fields.kind].name),
        day: formatDay(fields.onsetOn),
      })}
    >
      {fields.followUpOn !== '' && t('To be seen again on {day}.', { day: formatDay(fields.followUpOn) })}{' '}
      <Link to={`/treatments/${treatmentId}`}>
        {t('After the session of {day}', { day: formatDay(performedOn) })}
      </Link>
    </AlertLine>
  ));
}
