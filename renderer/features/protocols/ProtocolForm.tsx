import { Button, Group, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { CourseFields, DayFields, MaintenanceFields } from './FigureFields.tsx';
import type { ProtocolItem } from './ProtocolsSettings.tsx';
import { readFigures, useProtocolFigures } from './useProtocolFigures.ts';

interface ProtocolFormProps {
  readonly item: ProtocolItem;
  readonly onSaved: () => void;
}

/** The clinic's own figures. They need a reason, because they stand against what is cited. */
export function ProtocolForm({ item, onSaved }: ProtocolFormProps) {
  const { indication } = item.protocol;
  const figures = useProtocolFigures(item);
  const [reason, setReason] = useState('');
  const { save, restore } = useSaving(item.name, onSaved);
  const error = save.error ?? restore.error;
  const errors = fieldErrorsOf(error);
  const key = { indication, version: item.version, reason };
  return (
    <Stack gap="md">
      <DayFields figures={figures} errors={errors} />
      <CourseFields figures={figures} errors={errors} />
      <MaintenanceFields figures={figures} errors={errors} />
      <TextInput
        label={t('Why')}
        description={t('Shown in the history of this protocol')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={errors.reason}
      />
      <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : error} />
      <Group>
        <Button loading={save.isPending} onClick={() => save.run({ ...key, ...readFigures(figures) })}>
          {t('Save your figures')}
        </Button>
        {item.protocol.edit && (
          <Button variant="default" loading={restore.isPending} onClick={() => restore.run(key)}>
            {t('Back to the cited figures')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** Both ways to change a protocol; what the one refused is forgotten when the other is tried. */
function useSaving(name: string, onSaved: () => void) {
  const done = (message: string) => () => {
    onSaved();
    notifications.show({ message });
  };
  const save = useMutation(
    api.protocols.save.mutationOptions({
      onSuccess: done(t('{name}: your figures hold from now on.', { name })),
    }),
  );
  const restore = useMutation(
    api.protocols.restore.mutationOptions({
      onSuccess: done(t('{name}: back to the cited figures.', { name })),
    }),
  );
  const runSave: typeof save.mutate = (input) => {
    restore.reset();
    save.mutate(input);
  };
  const runRestore: typeof restore.mutate = (input) => {
    save.reset();
    restore.mutate(input);
  };
  return {
    save: { run: runSave, error: save.error, isPending: save.isPending },
    restore: { run: runRestore, error: restore.error, isPending: restore.isPending },
  };
}
