import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { VisitStateMark } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import classes from './ClientTimeline.module.css';
import { type TimelineEntry, timelineOf } from './timelineOf.ts';

const filters = [
  { value: 'all', label: t('Everything') },
  { value: 'visit', label: t('Visits') },
  { value: 'treatment', label: t('Treatments') },
  { value: 'handout', label: t('Handouts') },
] as const;

/** Everything that happened with this client, the latest first. */
export function ClientTimeline({ clientId }: { readonly clientId: ClientId }) {
  const visits = useQuery(api.appointments.ofClient.queryOptions({ clientId }));
  const treatments = useQuery(api.treatments.ofClient.queryOptions({ clientId }));
  const handouts = useQuery(api.handouts.ofClient.queryOptions({ clientId }));
  const [shown, setShown] = useState<string>('all');
  const isLoaded = visits.isSuccess && treatments.isSuccess && handouts.isSuccess;
  const entries = timelineOf(visits.data ?? [], treatments.data ?? [], handouts.data ?? []);
  const rows = entries.filter((entry) => shown === 'all' || entry.kind === shown);
  return (
    <section aria-label={t('Timeline')}>
      {entries.length > 0 && (
        <SegmentedControl
          size="xs"
          aria-label={t('Show')}
          value={shown}
          onChange={setShown}
          data={[...filters]}
        />
      )}
      <ErrorNotice error={visits.error ?? treatments.error ?? handouts.error} />
      <ol className={classes.timeline}>
        {rows.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`} className={classes.entry}>
            <time className={classes.day} dateTime={entry.at}>
              {formatDay(entry.at)}
            </time>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
      {isLoaded && entries.length === 0 && (
        <EmptyState>
          {t('Nothing yet. Visits, treatments and handouts will be listed here, the latest first.')}
        </EmptyState>
      )}
    </section>
  );
}

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  if (entry.kind === 'visit')
    return (
      <div>
        <Link to={`/calendar?date=${entry.at.slice(0, 10)}&view=day`}>
          {formatTime(entry.at)} {entry.title}
        </Link>{' '}
        <VisitStateMark state={entry.state} />
        <div className={classes.soft}>{entry.detail}</div>
      </div>
    );
  if (entry.kind === 'treatment')
    return (
      <div>
        <Link to={`/treatments/${entry.id}`} className={classes.strong}>
          {entry.title}
        </Link>
        <div className={classes.soft}>{entry.detail}</div>
      </div>
    );
  return (
    <div>
      <Link to={`/print/handouts/${entry.id}`}>{entry.title}</Link>
    </div>
  );
}
