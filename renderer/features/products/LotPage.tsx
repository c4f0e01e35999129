import { Button, Group, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { Link, useParams } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { api } from '../../api/api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { LotClients } from './LotClients.tsx';
import { OpenRecall } from './OpenRecall.tsx';
import classes from './products.module.css';

export type LotView = inferRouterOutputs<AppRouter>['products']['recalls']['ofLot'];

/** Everybody who had the lot; once it is recalled, also who has been told. */
export function LotPage() {
  const { lotNumber = '' } = useParams();
  const lot = useQuery(api.products.recalls.ofLot.queryOptions({ lotNumber }));
  const data = lot.data;
  const told = data?.clients.filter((client) => client.told).length ?? 0;
  return (
    <section className={classes.page} aria-labelledby="lot-title">
      <Group justify="space-between">
        <Title order={2} id="lot-title">
          {t('Lot {lotNumber}', { lotNumber })}
        </Title>
        <Group gap="xs">
          <Button component={Link} to="/settings/lots" variant="default">
            {t('Another lot')}
          </Button>
          {data && data.clients.length > 0 && (
            <Button
              component={Link}
              to={`/print/lot-recall?lot=${encodeURIComponent(lotNumber)}`}
              leftSection={<IconPrinter size={16} aria-hidden />}
            >
              {t('Print the sheet')}
            </Button>
          )}
        </Group>
      </Group>
      <ErrorNotice error={lot.error} onRetry={() => void lot.refetch()} />
      {data?.recall && (
        <p className={classes.lead}>
          {t('Recalled: {reason} {told} of {all} clients told.', {
            reason: data.recall.reason,
            told,
            all: data.clients.length,
          })}
        </p>
      )}
      {data && !data.recall && data.clients.length > 0 && <OpenRecall lotNumber={data.lotNumber} />}
      {data && data.clients.length === 0 && (
        <EmptyState>{t('No signed record names this lot: nobody had it.')}</EmptyState>
      )}
      {data && <LotClients lot={data} />}
    </section>
  );
}
