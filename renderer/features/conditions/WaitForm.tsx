import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { NumberField } from '../treatments/NumberField.tsx';
import type { Wait, WaitVariant } from './ClocksSettings.tsx';

/** The clinic's own days. They need a reason, because they stand against what is cited. */
export function WaitForm({ wait, variant }: { readonly wait: Wait; readonly variant: WaitVariant }) {
  const [waitDays, setWaitDays] = useState(variant.waitDays);
  const [reason, setReason] = useState('');
  const done = (message: string) => () => notifications.show({ message });
  const save = useMutation(
    api.conditions.waits.save.mutationOptions({
      onSuccess: done(`${wait.name}: your wait holds from now on.`),
    }),
  );
  const restore = useMutation(
    api.conditions.waits.restore.mutationOptions({
      onSuccess: done(`${wait.name}: back to the cited wait.`),
    }),
  );
  const error = save.error ?? restore.error;
  const errors = fieldErrorsOf(error);
  const key = { id: wait.id, variant: variant.id, version: variant.version, reason };
  return (
    <>
      <Group align="flex-start">
        <NumberField
          label={variant.name === '' ? 'Wait in days' : `Wait in days, ${variant.name}`}
          description={`Cited: ${variant.shippedWaitDays}`}
          isWhole
          w="12rem"
          value={waitDays}
          onChange={setWaitDays}
          error={errors.waitDays}
        />
        <TextInput
          label="Why"
          description="Shown in the history of this wait"
          style={{ flex: 1 }}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={errors.reason}
        />
      </Group>
      <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : error} />
      <Group>
        <Button
          size="compact-sm"
          loading={save.isPending}
          onClick={() => {
            restore.reset();
            save.mutate({ ...key, waitDays: waitDays ?? Number.NaN });
          }}
        >
          Save your wait
        </Button>
        {variant.edit && (
          <Button
            size="compact-sm"
            variant="default"
            loading={restore.isPending}
            onClick={() => {
              save.reset();
              restore.mutate(key);
            }}
          >
            Back to {variant.shippedWaitDays} days
          </Button>
        )}
      </Group>
    </>
  );
}
