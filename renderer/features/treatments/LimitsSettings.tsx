import { Button, Group, Modal, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { RuleRow } from '../settings/RuleRow.tsx';
import classes from '../settings/SettingsList.module.css';
import { LimitForm } from './LimitForm.tsx';
import { limitTitle, scopeWords } from './limitWords.ts';

export type LimitItem = inferRouterOutputs<AppRouter>['treatments']['limits']['list'][number];

/** How far a session may go before it needs a reason: what makers and regulators say, and what the clinic adds. */
export function LimitsSettings() {
  const mayEdit = useMe().role !== 'front_desk';
  const list = useQuery(api.treatments.limits.list.queryOptions());
  const staff = useQuery(api.staff.list.queryOptions());
  const [edited, setEdited] = useState<LimitItem | 'new'>();
  const close = () => setEdited(undefined);
  return (
    <section className={classes.page} aria-labelledby="limits-title">
      <Group justify="space-between">
        <Title order={2} id="limits-title">
          {t('Limits of a session')}
        </Title>
        {mayEdit && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {t('Add a limit')}
          </Button>
        )}
      </Group>
      <p className={classes.lead}>
        {t(
          'No published maximum for a zone was found that a clinic could lean on, so none is set. Set your own for a zone, a part of the body or a person; past it the record warns, or is signed only with a reason.',
        )}
      </p>
      <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.data?.map((item) => (
        <RuleRow
          key={item.limit.id}
          item={item}
          ownLabel={t('your limit')}
          sentence={item.limit.sentence}
          editLabel={t('Edit: {title}', { title: limitTitle(item.limit) })}
          onEdit={mayEdit ? () => setEdited(item) : undefined}
        >
          <strong>{limitTitle(item.limit)}</strong>: {scopeWords(item.limit, staff.data ?? [])}
        </RuleRow>
      ))}
      <Modal
        opened={edited !== undefined}
        onClose={close}
        size="lg"
        title={edited === 'new' ? t('Add a limit') : t('Edit the limit')}
      >
        {edited && (
          <LimitForm item={edited === 'new' ? undefined : edited} people={staff.data ?? []} onDone={close} />
        )}
      </Modal>
    </section>
  );
}
