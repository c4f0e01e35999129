import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { t } from '../../i18n/t.ts';
import { EditFooter } from '../settings/EditFooter.tsx';
import { NumberField } from '../treatments/NumberField.tsx';
import type { Wait, WaitVariant } from './ClocksSettings.tsx';

interface WaitFormProps {
  readonly wait: Wait;
  readonly variant: WaitVariant;
  readonly onSaved: () => void;
}

/** The clinic's own days. They need a reason, because they stand against what is cited. */
export function WaitForm({ wait, variant, onSaved }: WaitFormProps) {
  const say = (message: string) => () => {
    onSaved();
    notifications.show({ message });
  };
  const [waitDays, setWaitDays] = useState(variant.waitDays);
  const save = useMutation(
    api.conditions.waits.save.mutationOptions({
      onSuccess: say(t('{name}: your wait holds from now on.', { name: wait.name })),
    }),
  );
  const restore = useMutation(
    api.conditions.waits.restore.mutationOptions({
      onSuccess: say(t('{name}: back to the cited wait.', { name: wait.name })),
    }),
  );
  const key = { id: wait.id, variant: variant.id, version: variant.version };
  return (
    <Stack gap="xs">
      <NumberField
        label={variant.name === '' ? t('Wait in days') : t('Wait in days, {name}', { name: variant.name })}
        description={t('Cited: {shippedWaitDays}', { shippedWaitDays: variant.shippedWaitDays })}
        isWhole
        w="12rem"
        value={waitDays}
        onChange={setWaitDays}
        error={fieldErrorsOf(save.error ?? restore.error).waitDays}
      />
      <EditFooter
        saveLabel={t('Save your wait')}
        restoreLabel={
          variant.edit
            ? t('Back to {shippedWaitDays} days', { shippedWaitDays: variant.shippedWaitDays })
            : undefined
        }
        save={save}
        restore={restore}
        onSave={(reason) => save.mutate({ ...key, reason, waitDays: waitDays ?? Number.NaN })}
        onRestore={(reason) => restore.mutate({ ...key, reason })}
      />
    </Stack>
  );
}
