import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fieldErrorsOf } from '../api/errors.ts';
import { t } from '../i18n/t.ts';
import { ErrorNotice } from './ErrorNotice.tsx';

interface ReasonDialogProps {
  readonly title: string;
  /** What will happen, in a sentence. */
  readonly what: string;
  readonly button: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks once, with what will happen, and keeps the reason for whoever reads it later. */
export function ReasonDialog({
  title,
  what,
  button,
  error,
  isPending,
  onSubmit,
  onClose,
}: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const errors = fieldErrorsOf(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(reason);
  };
  return (
    <Modal opened onClose={onClose} title={title}>
      <form noValidate onSubmit={submit}>
        <Stack>
          <div>{what}</div>
          <Textarea
            label={t('Why')}
            data-autofocus
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={errors.reason}
          />
          <ErrorNotice error={errors.reason ? undefined : error} />
          <Button type="submit" loading={isPending}>
            {button}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
