import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { VisitStateMark } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import { PaperMark } from '../paperPack/PaperMark.tsx';
import classes from './ClientTimeline.module.css';
import type { TimelineEntry } from './timelineTypes.ts';
import { useTimeline } from './useTimeline.ts';

const filters = [
  { value: 'all', label: t('Everything'), kinds: [] },
  { value: 'visits', label: t('Visits'), kinds: ['visit'] },
  { value: 'sessions', label: t('Sessions'), kinds: ['treatment', 'event'] },
  { value: 'results', label: t('Photos and scores'), kinds: ['photos', 'score'] },
  { value: 'health', label: t('Health'), kinds: ['condition', 'patch_test', 'check', 'event'] },
  { value: 'papers', label: t('Consents and sheets'), kinds: ['consent', 'handout'] },
  { value: 'calls', label: t('Calls'), kinds: ['contact'] },
] satisfies readonly {
  readonly value: string;
  readonly label: string;
  readonly kinds: readonly TimelineEntry['kind'][];
}[];

/** Everything that happened with this client, the latest first. */
export function ClientTimeline({ clientId }: { readonly clientId: ClientId }) {
  const [shown, setShown] = useState<string>('all');
  const { entries, isLoaded, error } = useTimeline(clientId);
  const kinds: readonly string[] = filters.find(({ value }) => value === shown)?.kinds ?? [];
  const rows = entries.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return (
    <section aria-label={t('Timeline')}>
      {entries.length > 0 && (
        <SegmentedControl
          size="xs"
          aria-label={t('Show')}
          value={shown}
          onChange={setShown}
          data={filters.map(({ value, label }) => ({ value, label }))}
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
      {isLoaded && entries.length > 0 && rows.length === 0 && (
        <EmptyState>{t('Nothing of this kind.')}</EmptyState>
      )}
      {isLoaded && entries.length === 0 && (
        <EmptyState>
          {t(
            'Nothing yet. Visits, sessions, photos, consents, sheets and calls will be listed here, the latest first.',
          )}
        </EmptyState>
      )}
    </section>
  );
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
