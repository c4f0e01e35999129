import { IconAlertTriangle, IconBan, IconInfoCircle, IconSignature } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { alertTitle } from './alertTitle.ts';
import classes from './ClientAlerts.module.css';

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
        <section aria-label="Alerts">
          <ul className={classes.alerts}>
            {alert !== '' && (
              <Alert tone="alert" icon={<IconAlertTriangle size={18} aria-hidden />}>
                <strong>{alert}</strong>
              </Alert>
            )}
            {blocks.map((block) => (
              <Alert
                key={`${block.conditionId} ${block.sentence}`}
                tone={block.kind === 'relative' ? 'warn' : 'alert'}
                icon={
                  block.kind === 'relative' ? (
                    <IconSignature size={18} aria-hidden />
                  ) : (
                    <IconBan size={18} aria-hidden />
                  )
                }
              >
                <strong>{alertTitle(block)}.</strong> {block.sentence}
                <Why disputed={block.disputed} sources={block.sources} />
              </Alert>
            ))}
            {visits.map((visit) => (
              <Alert key={visit.id} tone="warn" icon={<IconAlertTriangle size={18} aria-hidden />}>
                <strong>
                  Booked on a blocked day:{' '}
                  <Link to={`/calendar?date=${visit.startsLocal.slice(0, 10)}&view=day`}>
                    {formatDay(visit.startsLocal, 'short')}, {formatTime(visit.startsLocal)}
                  </Link>
                  .
                </strong>{' '}
                Move this visit, or ask a practitioner.
              </Alert>
            ))}
            {notes.map((note) => (
              <Alert
                key={`${note.conditionId} ${note.sentence}`}
                tone="info"
                icon={<IconInfoCircle size={18} aria-hidden />}
              >
                {note.sentence}
              </Alert>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface AlertProps {
  readonly tone: 'alert' | 'warn' | 'info';
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

function Alert({ tone, icon, children }: AlertProps) {
  return (
    <li className={classes.alert} data-tone={tone}>
      {icon}
      <div className={classes.text}>{children}</div>
    </li>
  );
}

interface WhyProps {
  readonly disputed: string | undefined;
  readonly sources: readonly string[];
}

function Why({ disputed, sources }: WhyProps) {
  return (
    <details className={classes.why}>
      <summary>{disputed === undefined ? 'Sources' : 'What the sources say'}</summary>
      {disputed !== undefined && <p>{disputed}</p>}
      <p>{sources.join('; ')}</p>
    </details>
  );
}
