import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { AddCondition } from './AddCondition.tsx';
import { ConditionRow } from './ConditionRow.tsx';
import classes from './ConditionsSection.module.css';

export type ConditionView = inferRouterOutputs<AppRouter>['conditions']['ofClient']['rows'][number];

/** Health and medication as recorded: what counts today first, what is over behind one click. */
export function ConditionsSection({ clientId }: { readonly clientId: ClientId }) {
  const conditions = useQuery(api.conditions.ofClient.queryOptions({ clientId }));
  const [isAdding, adding] = useDisclosure(false);
  const rows = conditions.data?.rows;
  const current = rows?.filter((row) => !row.isOver) ?? [];
  const over = rows?.filter((row) => row.isOver) ?? [];
  return (
    <section aria-label={t('Health and medication')} className={classes.section}>
      <header className={classes.header}>
        <h2 className={classes.title}>{t('Health and medication')}</h2>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={adding.open}
        >
          {t('Add')}
        </Button>
      </header>
      {rows?.length === 0 && (
        <p className={classes.soft}>
          {t(
            'Nothing recorded. Ask about illnesses, medicines and other treatments before the first session.',
          )}
        </p>
      )}
      <List rows={current} />
      {over.length > 0 && (
        <details className={classes.over}>
          <summary>{t('Over ({count})', { count: over.length })}</summary>
          <List rows={over} />
        </details>
      )}
      <AddCondition clientId={clientId} isOpen={isAdding} onClose={adding.close} />
    </section>
  );
}

function List({ rows }: { readonly rows: readonly ConditionView[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className={classes.list}>
      {rows.map((row) => (
        <ConditionRow key={row.id} row={row} />
      ))}
    </ul>
  );
}
