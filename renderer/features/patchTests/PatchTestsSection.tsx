import { ActionIcon, Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { t } from '../../i18n/t.ts';
import classes from '../conditions/ConditionsSection.module.css';
import { AddPatchTest } from './AddPatchTest.tsx';
import { patchTestWords } from './patchTestWords.ts';
import { ReadPatchTest } from './ReadPatchTest.tsx';

export type PatchTestView = inferRouterOutputs<AppRouter>['patchTests']['ofClient'][number];

/** Products that were tried on a small place of skin, the latest first. */
export function PatchTestsSection({ clientId }: { readonly clientId: ClientId }) {
  const isClinician = useMe().role !== 'front_desk';
  const tests = useQuery(api.patchTests.ofClient.queryOptions({ clientId }));
  const [isAdding, adding] = useDisclosure(false);
  return (
    <section aria-label={t('Patch tests')} className={classes.section}>
      <header className={classes.header}>
        <h2 className={classes.title}>{t('Patch tests')}</h2>
        {isClinician && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={adding.open}
          >
            {t('Record a patch test')}
          </Button>
        )}
        {tests.data?.length === 0 && <span className={classes.none}>{t('None recorded.')}</span>}
      </header>
      <ErrorNotice error={tests.error} onRetry={() => void tests.refetch()} />
      {tests.data !== undefined && tests.data.length > 0 && (
        <ul className={classes.list}>
          {tests.data.map((test) => (
            <PatchTestRow key={test.id} test={test} />
          ))}
        </ul>
      )}
      {isAdding && <AddPatchTest clientId={clientId} onClose={adding.close} />}
    </section>
  );
}

function PatchTestRow({ test }: { readonly test: PatchTestView }) {
  const isClinician = useMe().role !== 'front_desk';
  const [change, setChange] = useState<'read' | 'withdraw'>();
  const { product, lot, site, appliedOn, appliedBy, result } = test;
  const close = () => setChange(undefined);
  const where = [lot && t('lot {lot}', { lot }), site].filter(Boolean).join(', ');
  return (
    <li className={classes.row}>
      <div>
        <span className={classes.name}>{product}</span>
        <div className={classes.soft}>
          {t('Applied {day} by {name}', { day: formatDay(appliedOn), name: appliedBy })}
          {where && ` · ${where}`}
        </div>
      </div>
      <div>{patchTestWords(test)}</div>
      <div className={classes.actions}>
        {isClinician && result === '' && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('Read the test: {product}', { product })}
            onClick={() => setChange('read')}
          >
            {t('Read the test')}
          </Button>
        )}
        {isClinician && (
          <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <ActionIcon variant="subtle" aria-label={t('More about the test of {product}', { product })}>
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setChange('withdraw')}>{t('Entered by mistake…')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {change === 'read' && <ReadPatchTest test={test} onClose={close} />}
      {change === 'withdraw' && <WithdrawTest test={test} onClose={close} />}
    </li>
  );
}

function WithdrawTest({ test, onClose }: { readonly test: PatchTestView; readonly onClose: () => void }) {
  const withdraw = useMutation(api.patchTests.withdraw.mutationOptions({ onSuccess: onClose }));
  const { id, version, product } = test;
  return (
    <ReasonDialog
      title={t('Entered by mistake: {product}', { product })}
      what={t('It counts no more and stays in the history.')}
      button={t('Take it out')}
      error={withdraw.error}
      isPending={withdraw.isPending}
      onSubmit={(reason) => withdraw.mutate({ id, version, reason })}
      onClose={onClose}
    />
  );
}
