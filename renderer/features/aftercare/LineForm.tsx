import { Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { t } from '../../i18n/t.ts';
import { EditFooter } from '../settings/EditFooter.tsx';
import { NumberField } from '../treatments/NumberField.tsx';
import type { AftercareLine } from './AftercareSettings.tsx';
import { OffsetField } from './OffsetField.tsx';
import { typedLine } from './typedLine.ts';

interface LineFormProps {
  readonly item: AftercareLine;
  readonly onSaved: () => void;
}

/** The clinic's own times for one line. Its words are edited with the sheet, in each language. */
export function LineForm({ item, onSaved }: LineFormProps) {
  const say = (message: string) => () => {
    onSaved();
    notifications.show({ message });
  };
  const { line, version } = item;
  const [typed, setTyped] = useState(() => typedLine.from(line));
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change });
  const save = useMutation(
    api.aftercare.save.mutationOptions({ onSuccess: say(t('Your days are on the next sheet.')) }),
  );
  const restore = useMutation(
    api.aftercare.restore.mutationOptions({ onSuccess: say(t('The line is as shipped again.')) }),
  );
  const errors = fieldErrorsOf(save.error ?? restore.error);
  const { from, until } = typed;
  return (
    <Stack gap="sm">
      <Group align="flex-start">
        <OffsetField
          label={t('From')}
          value={from}
          onChange={(next) => set({ from: next })}
          errors={errors}
          path="from"
        />
        {!line.hasNoEnd && (
          <OffsetField
            label={t('Until')}
            value={until}
            onChange={(next) => set({ until: next })}
            errors={errors}
            path="until"
          />
        )}
        {line.spf !== undefined && (
          <NumberField
            label={t('SPF at least')}
            isWhole
            w="7rem"
            value={typed.spf}
            onChange={(spf) => set({ spf })}
            error={errors.spf}
          />
        )}
      </Group>
      {line.stricter && typed.darkerUntil && (
        <OffsetField
          label={t('Until, types {first}–{last}', {
            first: line.stricter.fitzpatrick[0],
            last: line.stricter.fitzpatrick.at(-1),
          })}
          value={typed.darkerUntil}
          onChange={(darkerUntil) => set({ darkerUntil })}
          errors={errors}
          path="stricter.until"
        />
      )}
      <EditFooter
        saveLabel={t('Save your days')}
        restoreLabel={item.edit ? t('Back to the shipped line') : undefined}
        save={save}
        restore={restore}
        onSave={(reason) => save.mutate({ id: line.id, version, reason, ...typedLine.read(typed) })}
        onRestore={(reason) => restore.mutate({ id: line.id, version, reason })}
      />
    </Stack>
  );
}
