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
import { PaperMark } from '../paperPack/PaperMark.tsx';
import classes from './ClientTimeline.module.css';
import { type TimelineEntry, timelineOf } from './timelineOf.ts';

const filters = [
  { value: 'all', label: t('Everything') },
  { value: 'visit', label: t('Visits') },
  { value: 'treatment', label: t('Treatments') },
  { value: 'event', label: t('Events') },
  { value: 'handout', label: t('Handouts') },
  { value: 'consent', label: t('Consents') },
] as const;

/** Everything that happened with this client, the latest first. */
export function ClientTimeline({ clientId }: { readonly clientId: ClientId }) {
  const [shown, setShown] = useState<string>('all');
  const { entries, isLoaded, error } = useTimeline(clientId);
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
      <ErrorNotice error={error} />
      <ol className={classes.timeline}>
        {rows.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`} className={classes.entry}>
            <time className={classes.day} dateTime={entry.at}>
              {formatDay(entry.at)}
            </time>
            <Entry entry={entry} clientId={clientId} />
          </li>
        ))}
      </ol>
      {isLoaded && entries.length === 0 && (
        <EmptyState>
          {t('Nothing yet. Visits, treatments, handouts and consents will be listed here, the latest first.')}
        </EmptyState>
      )}
    </section>
  );
}

function useTimeline(clientId: ClientId) {
  const clinic = useQuery(api.clinic.get.queryOptions());
  const visits = useQuery(api.appointments.ofClient.queryOptions({ clientId }));
  const treatments = useQuery(api.treatments.ofClient.queryOptions({ clientId }));
  const handouts = useQuery(api.handouts.ofClient.queryOptions({ clientId }));
  const consents = useQuery(api.consents.ofClient.queryOptions({ clientId }));
  const patchTests = useQuery(api.patchTests.ofClient.queryOptions({ clientId }));
  const checks = useQuery(api.alerts.checksOfClient.queryOptions({ clientId }));
  const events = useQuery(api.treatments.events.ofClient.queryOptions({ clientId }));
  const all = [clinic, visits, treatments, handouts, consents, patchTests, checks, events];
  const parts = {
    visits: visits.data ?? [],
    treatments: treatments.data ?? [],
    handouts: handouts.data ?? [],
    consents: consents.data ?? [],
    patchTests: patchTests.data ?? [],
    checks: checks.data ?? [],
    events: events.data ?? [],
  };
  return {
    entries: clinic.data ? timelineOf(parts, clinic.data.timeZone) : [],
    isLoaded: all.every(({ isSuccess }) => isSuccess),
    error: all.find(({ error }) => error)?.error,
  };
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly clientId: ClientId;
}

function Entry({ entry, clientId }: EntryProps) {
  if (entry.kind === 'visit')
    return (
      <div>
        <Link to={`/calendar?date=${entry.at.slice(0, 10)}&view=day`}>
          {formatTime(entry.at)} {entry.title}
        </Link>{' '}
        <VisitStateMark state={entry.state} />
        <div className={classes.soft}>{entry.detail}</div>
        <PaperMark clientId={clientId} entity="visit" id={entry.id} />
      </div>
    );
  const isStrong = entry.kind === 'treatment';
  return (
    <div>
      {entry.to === undefined ? (
        entry.title
      ) : (
        <Link to={entry.to} {...(isStrong ? { className: classes.strong } : {})}>
          {entry.title}
        </Link>
      )}
      <div className={classes.soft}>{entry.detail}</div>
      {isStrong && <PaperMark clientId={clientId} entity="treatment" id={entry.id} />}
    </div>
  );
}
