import { Button, Group, Switch, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import classes from './photos.module.css';
import type { ViewRow } from './photoTypes.ts';

/** One view: its name, how it is taken, and whether it is offered. */
export function PhotoViewRow({ view, mayEdit }: { readonly view: ViewRow; readonly mayEdit: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const save = useMutation(api.photos.saveView.mutationOptions());
  if (isOpen) return <EditView view={view} onDone={() => setOpen(false)} />;
  return (
    <li className={classes.viewRow}>
      <div>
        <strong>{view.name}</strong>
        <p className={classes.soft}>{view.hint}</p>
        <ErrorNotice error={save.error} />
      </div>
      <Group gap="sm" wrap="nowrap">
        <Switch
          size="sm"
          label={t('Offered')}
          checked={view.isUsed}
          disabled={!mayEdit}
          onChange={(event) => save.mutate({ ...view, isUsed: event.currentTarget.checked })}
        />
        {mayEdit && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('Change {name}', { name: view.name })}
            onClick={() => setOpen(true)}
          >
            {t('Change')}
          </Button>
        )}
      </Group>
    </li>
  );
}

function EditView({ view, onDone }: { readonly view: ViewRow; readonly onDone: () => void }) {
  const [name, setName] = useState(view.name);
  const [hint, setHint] = useState(view.hint);
  const save = useMutation(api.photos.saveView.mutationOptions({ onSuccess: onDone }));
  const errors = fieldErrorsOf(save.error);
  return (
    <li className={classes.viewForm}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ ...view, name, hint });
        }}
      >
        <TextInput
          label={t('Name')}
          value={name}
          error={errors.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('How it is taken')}
          value={hint}
          error={errors.hint}
          onChange={(event) => setHint(event.currentTarget.value)}
        />
        <ErrorNotice error={Object.keys(errors).length === 0 ? save.error : undefined} />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('Leave as it is')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('Save the view')}
          </Button>
        </Group>
      </form>
    </li>
  );
}
