import { IconAlertTriangle, IconBan, IconInfoCircle, IconSignature } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { Link } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { AlertLine } from './AlertLine.tsx';
import { alertTitle } from './alertTitle.ts';
import classes from './ClientAlerts.module.css';

type Conditions = inferRouterOutputs<AppRouter>['conditions']['ofClient'];

/**
 * What must not be overlooked about a client, at the head of every screen where she is treated or booked: the alert, what
 * blocks until when, what needs whose sign-off, what to bear in mind. Nothing is shown where there is nothing.
 */
export function ClientAlerts({ clientId }: { readonly clientId: ClientId }) {
  const client = useQuery(api.clients.get.queryOptions({ id: clientId }));
  const conditions = useQuery(api.conditions.ofClient.queryOptions({ clientId }));
  const alert = client.data?.alert ?? '';
  const { blocks = [], notes = [], visits = [] } = conditions.data ?? {};
  const isEmpty = alert === '' && blocks.length + notes.length + visits.length === 0;
  return (
    <>
      <ErrorNotice error={conditions.error} onRetry={() => void conditions.refetch()} />
      {!isEmpty && (
        <section aria-label={t('Alerts')}>
          <ul className={classes.alerts}>
            {alert !== '' && <AlertLine tone="alert" icon={IconAlertTriangle} title={alert} />}
            {blocks.map((block) => (
              <BlockAlert key={`${block.conditionId} ${block.sentence}`} block={block} />
            ))}
            {visits.map((visit) => (
              <VisitAlert key={visit.id} startsLocal={visit.startsLocal} />
            ))}
            {notes.map(({ conditionId, sentence }) => (
              <AlertLine key={`${conditionId} ${sentence}`} tone="info" icon={IconInfoCircle} title="">
                {sentence}
              </AlertLine>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function BlockAlert({ block }: { readonly block: Conditions['blocks'][number] }) {
  const isSignOff = block.kind === 'relative';
  const { disputed, sources } = block;
  return (
    <AlertLine
      tone={isSignOff ? 'warn' : 'alert'}
      icon={isSignOff ? IconSignature : IconBan}
      title={`${alertTitle(block)}.`}
      why={disputed === undefined ? sources.join('; ') : `${disputed} ${sources.join('; ')}`}
    >
      {block.sentence}
    </AlertLine>
  );
}

function VisitAlert({ startsLocal }: { readonly startsLocal: string }) {
  return (
    <AlertLine tone="warn" icon={IconAlertTriangle} title={t('Booked on a blocked day:')}>
      <Link to={`/calendar?date=${startsLocal.slice(0, 10)}&view=day`}>
        {formatDay(startsLocal, 'short')}, {formatTime(startsLocal)}
      </Link>
      {t('. Move this visit, or ask a practitioner.')}
    </AlertLine>
  );
}
