import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { api } from '../../api/api.ts';
import { formatDay, formatInstant } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';

type Check = inferRouterOutputs<AppRouter>['treatments']['get']['checks'][number];

/** What was asked and seen on the day of the session, as it stands in the record and on its paper. */
export function KeptChecks({ checks }: { readonly checks: readonly Check[] }) {
  const clinic = useQuery(api.clinic.get.queryOptions());
  if (!clinic.data || checks.length === 0) return null;
  const { timeZone } = clinic.data;
  return (
    <section aria-label={t('Asked and seen before the session')}>
      <h3>{t('Asked and seen before the session')}</h3>
      <ul>
        {checks.map((check) => (
          <li key={check.id}>{checkWords(check, timeZone)}</li>
        ))}
      </ul>
    </section>
  );
}

/** 'Nothing new since 2 Nov 2026. (Mara Whitcombe, 22 Nov 2026, 14:11)' */
export function checkWords(check: Check, timeZone: string): string {
  return `${answerWords(check)} (${check.madeBy}, ${formatInstant(check.madeAt, timeZone)})`;
}

function answerWords({ kind, sinceDate, alerts }: Check): string {
  if (kind === 'alerts_seen')
    return t('Alerts seen: {alerts}', { alerts: alerts.map(({ words }) => words).join(' ') });
  const since = sinceDate === null ? '' : ` ${t('since {day}', { day: formatDay(sinceDate) })}`;
  return kind === 'nothing_new'
    ? t('Nothing new{since}.', { since })
    : t('Something new{since} was recorded.', { since });
}
