import { ActionIcon, Button, Menu, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { severityNames } from '../../../shared/schemas/allergies.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { t } from '../../i18n/t.ts';
import classes from '../conditions/ConditionsSection.module.css';
import { AddAllergy } from './AddAllergy.tsx';
import { AllergyForm } from './AllergyForm.tsx';

type Allergy = inferRouterOutputs<AppRouter>['allergies']['ofClient'][number];

/** What the client reacts to, the worst first. */
export function AllergiesSection({ clientId }: { readonly clientId: ClientId }) {
  const allergies = useQuery(api.allergies.ofClient.queryOptions({ clientId }));
  const [isAdding, adding] = useDisclosure(false);
  return (
    <section aria-label={t('Allergies')} className={classes.section}>
      <header className={classes.header}>
        <h2 className={classes.title}>{t('Allergies')}</h2>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={adding.open}
        >
          {t('Add an allergy')}
        </Button>
        {allergies.data?.length === 0 && <span className={classes.none}>{t('None recorded.')}</span>}
      </header>
      <ErrorNotice error={allergies.error} onRetry={() => void allergies.refetch()} />
      {allergies.data !== undefined && allergies.data.length > 0 && (
        <ul className={classes.list}>
          {allergies.data.map((allergy) => (
            <AllergyRow key={allergy.id} allergy={allergy} />
          ))}
        </ul>
      )}
      <AddAllergy clientId={clientId} isOpen={isAdding} onClose={adding.close} />
    </section>
  );
}

function AllergyRow({ allergy }: { readonly allergy: Allergy }) {
  const isClinician = useMe().role !== 'front_desk';
  const [change, setChange] = useState<'correct' | 'withdraw'>();
  const { substance, severity, reaction } = allergy;
  const close = () => setChange(undefined);
  return (
    <li className={classes.row}>
      <span className={classes.name}>{substance}</span>
      <span>{[severity && severityNames[severity], reaction].filter(Boolean).join(': ')}</span>
      <div className={classes.actions}>
        {isClinician && (
          <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                aria-label={t('More about the allergy to {substance}', { substance })}
              >
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setChange('correct')}>{t('Correct…')}</Menu.Item>
              <Menu.Item onClick={() => setChange('withdraw')}>{t('Not an allergy…')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {change === 'correct' && <CorrectAllergy allergy={allergy} onClose={close} />}
      {change === 'withdraw' && <WithdrawAllergy allergy={allergy} onClose={close} />}
    </li>
  );
}

interface ChangeProps {
  readonly allergy: Allergy;
  readonly onClose: () => void;
}

function CorrectAllergy({ allergy, onClose }: ChangeProps) {
  const correct = useMutation(api.allergies.correct.mutationOptions({ onSuccess: onClose }));
  const { id, version, substance, reaction, severity } = allergy;
  return (
    <Modal opened onClose={onClose} title={t('Correct the allergy')}>
      <AllergyForm
        start={{ substance, reaction, severity }}
        asksWhy
        button={t('Save the correction')}
        error={correct.error}
        isPending={correct.isPending}
        onSubmit={(typed) => correct.mutate({ id, version, ...typed })}
      />
    </Modal>
  );
}

function WithdrawAllergy({ allergy: { id, version, substance }, onClose }: ChangeProps) {
  const withdraw = useMutation(api.allergies.withdraw.mutationOptions({ onSuccess: onClose }));
  return (
    <ReasonDialog
      title={t('Not an allergy: {substance}', { substance })}
      what={t('It is shown no more and stays in the history.')}
      button={t('Take it out')}
      error={withdraw.error}
      isPending={withdraw.isPending}
      onSubmit={(reason) => withdraw.mutate({ id, version, reason })}
      onClose={onClose}
    />
  );
}
