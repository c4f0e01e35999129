import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';

interface EditFooterProps {
  readonly saveLabel: string;
  /** Undefined: it is as shipped, so there is nothing to go back to. */
  readonly restoreLabel: string | undefined;
  readonly save: Attempt;
  readonly restore: Attempt;
  readonly onSave: (reason: string) => void;
  readonly onRestore: (reason: string) => void;
}

/** One of the two ways to change the same thing. */
interface Attempt {
  readonly error: unknown;
  readonly isPending: boolean;
  reset(): void;
}

/**
 * What ends every form that departs from what was shipped: why, save, and the way back. What the one way was refused for is
 * forgotten when the other is tried.
 */
export function EditFooter({ saveLabel, restoreLabel, save, restore, onSave, onRestore }: EditFooterProps) {
  const [reason, setReason] = useState('');
  const error = save.error ?? restore.error;
  const errors = fieldErrorsOf(error);
  const isPending = save.isPending || restore.isPending;
  const runSave = () => {
    restore.reset();
    onSave(reason);
  };
  const runRestore = () => {
    save.reset();
    onRestore(reason);
  };
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
        <Button loading={isPending} onClick={runSave}>
          {saveLabel}
        </Button>
        {restoreLabel !== undefined && (
          <Button variant="default" loading={isPending} onClick={runRestore}>
            {restoreLabel}
          </Button>
        )}
      </Group>
    </>
  );
}
