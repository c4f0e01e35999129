import { Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { UndoPlan, UndoResult } from '../../../shared/schemas/imports.ts';
import { api } from '../../api/api.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { counted } from './counted.ts';
import classes from './imports.module.css';

interface UndoImportProps {
  readonly importId: string;
  readonly fileName: string;
  readonly onClose: () => void;
  readonly onUndone?: () => void;
}

/** Says first what undoing will do, names whoever is in use, and lets the desk decide about them. */
export function UndoImport({ importId, fileName, onClose, onUndone }: UndoImportProps) {
  const [inUse, setInUse] = useState<'leave' | 'archive'>('leave');
  const onSuccess = ({ removed }: UndoResult) => {
    const message = `${fileName} was undone: ${counted(removed, 'client')} removed.`;
    notifications.show({ message, closeButtonProps: { 'aria-label': t('Close') } });
    onClose();
    onUndone?.();
  };
  const undo = useMutation(api.imports.undo.mutationOptions({ onSuccess }));
  const plan = useUndoPlan(importId, undo.isIdle || undo.isError);
  return (
    <Modal
      opened
      // What runs runs on: to close it would look like keeping the import.
      onClose={undo.isPending ? () => {} : onClose}
      title={t('Undo the import of {fileName}?', { fileName })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Stack gap="md">
        <ErrorNotice error={plan.error ?? undo.error} />
        {plan.data && <PlanText plan={plan.data} />}
        {plan.data && plan.data.inUseCount > 0 && (
          <InUseChoice count={plan.data.inUseCount} value={inUse} onChange={setInUse} />
        )}
        <Group justify="flex-end">
          {undo.isPending && <span className={classes.hint}>{t('Taking them out again…')}</span>}
          <Button variant="default" disabled={undo.isPending} onClick={onClose}>
            {t('Keep the import')}
          </Button>
          <UndoButton
            plan={plan.data}
            isPending={undo.isPending}
            onClick={() => undo.mutate({ importId, inUse: plan.data?.inUseCount ? inUse : 'refuse' })}
          />
        </Group>
      </Stack>
    </Modal>
  );
}

/** Once it is being undone there is nothing left to plan, whoever says that imports changed. */
function useUndoPlan(importId: string, isWanted: boolean) {
  return useQuery({
    ...api.imports.undoPlan.queryOptions({ importId }),
    enabled: isWanted,
    retry: false,
    staleTime: 0,
  });
}

interface UndoButtonProps {
  readonly plan: UndoPlan | undefined;
  readonly isPending: boolean;
  readonly onClick: () => void;
}

function UndoButton({ plan, isPending, onClick }: UndoButtonProps) {
  return (
    <Button color="red.9" disabled={!plan} loading={isPending} onClick={onClick}>
      {plan ? `Undo: remove ${counted(plan.toRemove, 'client')}` : t('Undo')}
    </Button>
  );
}

interface InUseChoiceProps {
  readonly count: number;
  readonly value: 'leave' | 'archive';
  readonly onChange: (value: 'leave' | 'archive') => void;
}

function InUseChoice({ count, value, onChange }: InUseChoiceProps) {
  return (
    <Radio.Group
      label={count === 1 ? t('What about this client?') : t('What about these clients?')}
      value={value}
      onChange={(chosen) => onChange(chosen === 'archive' ? 'archive' : 'leave')}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="leave" label={t('Leave them as they are')} />
        <Radio value="archive" label={t('Archive them')} />
      </Stack>
    </Radio.Group>
  );
}

function PlanText({ plan }: { readonly plan: UndoPlan }) {
  const more = plan.inUseCount - plan.inUse.length;
  return (
    <>
      <p className={classes.sentence}>
        {t('{counted} will be removed again.{toRestore}', {
          counted: counted(plan.toRemove, 'client'),
          toRestore:
            plan.toRestore > 0 &&
            t(' What was added to {counted} is taken out.', {
              counted: counted(plan.toRestore, t('other client')),
            }),
        })}
      </p>
      {plan.inUseCount > 0 && (
        <div>
          <p className={classes.sentence}>
            {t('{counted} cannot be removed, because they were used or changed since:', {
              counted: counted(plan.inUseCount, 'client'),
            })}
          </p>
          <ul className={classes.inUse}>
            {plan.inUse.map(({ clientId, name, why }) => (
              <li key={clientId}>
                <strong>
                  <ClientName name={name} />
                </strong>{' '}
                {why}
              </li>
            ))}
            {more > 0 && <li>{t('and {counted}', { counted: counted(more, 'other') })}</li>}
          </ul>
        </div>
      )}
    </>
  );
}
