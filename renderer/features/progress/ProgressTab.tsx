import { Button, Group, NativeSelect } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { indications } from '../../../shared/clinical/indications.ts';
import { api } from '../../api/api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { useTabClient } from '../clients/useTabClient.ts';
import { ProgressTable } from './ProgressTable.tsx';
import { useProgress } from './useProgress.ts';

/** One plan on one screen: its sessions from left to right, what was done, seen and scored from top to bottom. */
export function ProgressTab() {
  const clientId = useTabClient();
  const [search, setSearch] = useSearchParams();
  const [viewKey, setViewKey] = useState('');
  const plans = useQuery(api.plans.ofClient.queryOptions({ clientId }));
  const held = (plans.data ?? []).filter(({ sessionsDone }) => sessionsDone > 0);
  const chosen = held.find(({ id }) => id === search.get('plan')) ?? held[0];
  const { plan, isLoaded, error, retry, columns, series, views } = useProgress(clientId, chosen?.id);
  const view = views.find(({ key }) => key === viewKey) ?? views[0];
  if (plans.isSuccess && !chosen)
    return (
      <EmptyState>
        {t('No session has been signed yet. With the first one a plan begins, and its progress stands here.')}
      </EmptyState>
    );
  if (!isLoaded || !plan || !chosen) return <ErrorNotice error={error ?? plans.error} onRetry={retry} />;
  return (
    <section aria-label={t('Progress')}>
      <Group align="end" gap="sm" mb="md">
        <NativeSelect
          label={t('Plan')}
          value={chosen.id}
          data={held.map(({ id, indication, createdAt, sessionsDone }) => ({
            value: id,
            label: t('{what}, since {day}: {count} sessions', {
              what: indications[indication].name,
              day: formatDay(new Date(createdAt).toISOString()),
              count: sessionsDone,
            }),
          }))}
          onChange={(event) => setSearch({ plan: event.currentTarget.value }, { replace: true })}
        />
        {view && (
          <NativeSelect
            label={t('Photos')}
            value={view.key}
            data={views.map(({ key, name }) => ({ value: key, label: name }))}
            onChange={(event) => setViewKey(event.currentTarget.value)}
          />
        )}
        <Button
          component={Link}
          to={`/print/progress?client=${clientId}&plan=${chosen.id}${view ? `&view=${view.key}` : ''}`}
          variant="default"
          ml="auto"
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          {t('Print…')}
        </Button>
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section style={{ overflowX: 'auto' }} tabIndex={0} aria-label={t('Sessions side by side')}>
        <ProgressTable columns={columns} all={columns} series={series} view={view} />
      </section>
    </section>
  );
}
