import { Button, Group, NativeSelect } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { indications } from '../../../shared/clinical/indications.ts';
import type { ClientId, PlanId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { useTabClient } from '../clients/useTabClient.ts';
import { ProgressTable } from './ProgressTable.tsx';
import { useProgress } from './useProgress.ts';

type PlanRow = inferRouterOutputs<AppRouter>['plans']['ofClient'][number];

/** The client's plans that have begun; the newest is shown until another is chosen. */
export function ProgressTab() {
  const clientId = useTabClient();
  const [search, setSearch] = useSearchParams();
  const plans = useQuery(api.plans.ofClient.queryOptions({ clientId }));
  const held = (plans.data ?? []).filter(({ sessionsDone }) => sessionsDone > 0);
  const chosen = held.find(({ id }) => id === search.get('plan')) ?? held[0];
  if (!plans.isSuccess) return <ErrorNotice error={plans.error} onRetry={() => void plans.refetch()} />;
  if (!chosen)
    return (
      <EmptyState>
        {t('No session has been signed yet. With the first one a plan begins, and its progress stands here.')}
      </EmptyState>
    );
  const field = (
    <NativeSelect
      label={t('Plan')}
      value={chosen.id}
      data={held.map((plan) => ({ value: plan.id, label: planLabel(plan) }))}
      onChange={(event) => setSearch({ plan: event.currentTarget.value }, { replace: true })}
    />
  );
  return <OnePlan clientId={clientId} planId={chosen.id} planField={field} />;
}

function planLabel({ indication, createdAt, sessionsDone }: PlanRow): string {
  return t('{what}, since {day}: {count} sessions', {
    what: indications[indication].name,
    day: formatDay(new Date(createdAt).toISOString()),
    count: sessionsDone,
  });
}

interface OnePlanProps {
  readonly clientId: ClientId;
  readonly planId: PlanId;
  readonly planField: ReactNode;
}

/** One plan on one screen: its sessions from left to right, what was done, seen and scored from top to bottom. */
function OnePlan({ clientId, planId, planField }: OnePlanProps) {
  const [viewKey, setViewKey] = useState('');
  const { isLoaded, error, retry, columns, series, views } = useProgress(clientId, planId);
  const view = views.find(({ key }) => key === viewKey) ?? views[0];
  if (!isLoaded) return <ErrorNotice error={error} onRetry={retry} />;
  return (
    <section aria-label={t('Progress')}>
      <Group align="end" gap="sm" mb="md">
        {planField}
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
          to={`/print/progress?client=${clientId}&plan=${planId}${view ? `&view=${view.key}` : ''}`}
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
