import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';

interface EditFooterProps {
  readonly saveLabel: string;
  /** Undefined: it is as shipped, so there is nothing to go back to. */
  readonly restoreLabel: string | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSave: (reason: string) => void;
  readonly onRestore: (reason: string) => void;
}

/** What ends every form that departs from what was shipped: why, save, and the way back. */
export function EditFooter({
  saveLabel,
  restoreLabel,
  error,
  isPending,
  onSave,
  onRestore,
}: EditFooterProps) {
  const [reason, setReason] = useState('');
  const errors = fieldErrorsOf(error);
  return (
    <>
      <TextInput
        label={t('Why')}
        description={t('Shown in the history{words}', {
          words: restoreLabel === undefined ? '' : '; going back needs none',
        })}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={errors.reason}
      />
      <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : error} />
      <Group>
        <Button loading={isPending} onClick={() => onSave(reason)}>
          {saveLabel}
        </Button>
        {restoreLabel !== undefined && (
          <Button variant="default" loading={isPending} onClick={() => onRestore(reason)}>
            {restoreLabel}
          </Button>
        )}
      </Group>
    </>
  );
}
