import { Button, Fieldset, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';

interface OwnerFormProps {
  readonly onSubmit: () => void;
  readonly save: { readonly error: unknown; readonly isPending: boolean };
  readonly children: ReactNode;
}

/** Settings that everybody may read and only the owner may change. What is wrong in a field is said beside it. */
export function OwnerForm({ onSubmit, save, children }: OwnerFormProps) {
  const isOwner = useMe().role === 'owner';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Fieldset disabled={!isOwner} variant="unstyled" m={0}>
        <Stack>
          {children}
          {Object.keys(fieldErrorsOf(save.error)).length === 0 && <ErrorNotice error={save.error} />}
          {isOwner && (
            <Button type="submit" loading={save.isPending} style={{ alignSelf: 'flex-start' }}>
              {t('Save')}
            </Button>
          )}
        </Stack>
      </Fieldset>
    </form>
  );
}
