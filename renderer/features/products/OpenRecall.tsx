import { Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';

/** From here on everybody who had the lot is to be told. */
export function OpenRecall({ lotNumber }: { readonly lotNumber: string }) {
  const mayRecall = useMe().role !== 'front_desk';
  const [reason, setReason] = useState('');
  const open = useMutation(api.products.recalls.open.mutationOptions());
  const errors = fieldErrorsOf(open.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate({ lotNumber, reason });
  };
  if (!mayRecall) return null;
  return (
    <form noValidate onSubmit={submit}>
      <Group align="flex-start">
        <TextInput
          label={t('Why it is recalled, and who says so')}
          flex={1}
          maw="32rem"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={errors.reason}
        />
        <Button type="submit" variant="default" mt={20} loading={open.isPending}>
          {t('Start the recall')}
        </Button>
      </Group>
      <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : open.error} />
    </form>
  );
}
