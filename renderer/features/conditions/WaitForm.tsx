import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { NumberField } from '../treatments/NumberField.tsx';
import type { Wait, WaitVariant } from './ClocksSettings.tsx';
import { EditFooter } from './EditFooter.tsx';

const { save, restore } = api.conditions.waits;
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
  const edit = useMutation(
    save.mutationOptions({ onSuccess: say(`${wait.name}: your wait holds from now on.`) }),
  );
  const undo = useMutation(
    restore.mutationOptions({ onSuccess: say(`${wait.name}: back to the cited wait.`) }),
  );
  const error = edit.error ?? undo.error;
  const key = { id: wait.id, variant: variant.id, version: variant.version };
  return (
    <Stack gap="xs">
      <NumberField
        label={variant.name === '' ? 'Wait in days' : `Wait in days, ${variant.name}`}
        description={`Cited: ${variant.shippedWaitDays}`}
        isWhole
        w="12rem"
        value={waitDays}
        onChange={setWaitDays}
        error={fieldErrorsOf(error).waitDays}
      />
      <EditFooter
        saveLabel="Save your wait"
        restoreLabel={variant.edit ? `Back to ${variant.shippedWaitDays} days` : undefined}
        error={error}
        isPending={edit.isPending || undo.isPending}
        onSave={(reason) => {
          undo.reset();
          edit.mutate({ ...key, reason, waitDays: waitDays ?? Number.NaN });
        }}
        onRestore={(reason) => {
          edit.reset();
          undo.mutate({ ...key, reason });
        }}
      />
    </Stack>
  );
}
