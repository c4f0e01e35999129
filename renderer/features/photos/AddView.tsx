import { Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';

/** A view of the clinic's own, such as the crown of the head. */
export function AddView({ taken }: { readonly taken: readonly string[] }) {
  const [name, setName] = useState('');
  const [hint, setHint] = useState('');
  const save = useMutation(
    api.photos.saveView.mutationOptions({
      onSuccess: () => {
        setName('');
        setHint('');
      },
    }),
  );
  const errors = fieldErrorsOf(save.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ key: newKey(taken), version: 0, name, hint, isUsed: true });
      }}
    >
      <Group align="start" gap="sm">
        <TextInput
          label={t('Another view')}
          placeholder={t('Such as: crown of the head')}
          value={name}
          error={errors.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('How it is taken')}
          style={{ flex: 1 }}
          value={hint}
          error={errors.hint}
          onChange={(event) => setHint(event.currentTarget.value)}
        />
        <Button type="submit" mt="1.5rem" variant="default" loading={save.isPending}>
          {t('Add the view')}
        </Button>
      </Group>
      <ErrorNotice error={Object.keys(errors).length === 0 ? save.error : undefined} />
    </form>
  );
}

/** `own_1`, `own_2`, …: a name may be changed later, so it is not made of the name. */
function newKey(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) if (!taken.includes(`own_${number}`)) return `own_${number}`;
}
