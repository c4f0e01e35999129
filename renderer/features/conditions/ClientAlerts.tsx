import {
  IconAlertTriangle,
  IconBan,
  IconCalendarX,
  IconFlask,
  IconInfoCircle,
  IconSignature,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { type Alert, type AlertKind, wordsOf } from '../../../shared/schemas/alerts.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { VisitCheck } from '../alerts/VisitCheck.tsx';
import { AlertLine } from './AlertLine.tsx';
import classes from './ClientAlerts.module.css';

/** Other kinds have one sign for all their tones. */
const icons: Readonly<Partial<Record<AlertKind, typeof IconBan>>> = {
  block: IconBan,
  sign_off: IconSignature,
  consent: IconSignature,
  patch_test: IconFlask,
  visit: IconCalendarX,
};

/**
 * What must not be overlooked about a client, at the head of every screen where she is treated or booked, and while she is
 * here what is to be asked and seen. Nothing is shown where there is nothing.
 */
export function ClientAlerts({ clientId }: { readonly clientId: ClientId }) {
  const strip = useQuery(api.alerts.ofClient.queryOptions({ clientId }));
  const { alerts = [], checks = [] } = strip.data ?? {};
  return (
    <>
      <ErrorNotice error={strip.error} onRetry={() => void strip.refetch()} />
      {alerts.length + checks.length > 0 && (
        <section aria-label={t('Alerts')} className={classes.strip}>
          {alerts.length > 0 && (
            <ul className={classes.alerts}>
              {alerts.map((alert) => (
                <StripLine key={`${alert.key} ${wordsOf(alert)}`} alert={alert} clientId={clientId} />
              ))}
            </ul>
          )}
          {checks.map((check) => (
            <VisitCheck key={check.onDate} clientId={clientId} check={check} />
          ))}
        </section>
      )}
    </>
  );
}

function StripLine({ alert, clientId }: { readonly alert: Alert; readonly clientId: ClientId }) {
  const { kind, tone, title, sentence, why, visitAt } = alert;
  const icon = icons[kind] ?? (tone === 'info' ? IconInfoCircle : IconAlertTriangle);
  return (
    <AlertLine tone={tone} icon={icon} title={title} {...(why === undefined ? {} : { why })}>
      {visitAt !== undefined && (
        <Link to={`/calendar?date=${visitAt.slice(0, 10)}&view=day`}>
          {formatDay(visitAt, 'short')}, {formatTime(visitAt)}
        </Link>
      )}{' '}
      {sentence}
      {kind === 'consent' && (
        <>
          {' '}
          <Link to={`/clients/${clientId}/consents`}>{t('To the forms')}</Link>
        </>
      )}
    </AlertLine>
  );
}
