import { Button, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import classes from './photos.module.css';
import type { PhotoRow } from './photoTypes.ts';

/** A photo that should not be here, such as another person's. It is asked once, and the reason is kept. */
export function MarkInError({ photo, onDone }: { readonly photo: PhotoRow; readonly onDone: () => void }) {
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const mark = useMutation(api.photos.markInError.mutationOptions({ onSuccess: onDone }));
  const errors = fieldErrorsOf(mark.error);
  if (!isAsked)
    return (
      <Button variant="subtle" color="red" onClick={() => setAsked(true)}>
        {t('Entered in error…')}
      </Button>
    );
  return (
    <Stack gap="xs">
      <p className={classes.soft}>
        {t('It leaves every list, comparison and print. The picture and your reason stay in the record.')}
      </p>
      <Textarea
        label={t('What is wrong with it')}
        data-autofocus
        autosize
        minRows={2}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ErrorNotice error={errors.reason === undefined ? mark.error : undefined} />
      <Button
        color="red"
        loading={mark.isPending}
        onClick={() => mark.mutate({ id: photo.id, version: photo.version, reason })}
      >
        {t('Mark as entered in error')}
      </Button>
    </Stack>
  );
}
