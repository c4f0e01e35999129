import { Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { limitedThings, limitLevels } from '../../../shared/clinical/limits.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { t } from '../../i18n/t.ts';
import { ChangeList } from '../settings/ChangeList.tsx';
import { EditFooter } from '../settings/EditFooter.tsx';
import { LimitScopeFields } from './LimitScopeFields.tsx';
import type { LimitItem } from './LimitsSettings.tsx';
import { levelNames, thingNames } from './limitWords.ts';
import { NumberField } from './NumberField.tsx';
import { readLimit, type TypedLimit, typedLimit } from './typedLimit.ts';

interface LimitFormProps {
  /** Undefined: a new one. */
  readonly item: LimitItem | undefined;
  readonly people: ReadonlyArray<{ readonly id: string; readonly name: string; readonly treats: boolean }>;
  readonly onDone: () => void;
}

/** What is limited, for what it holds, and why. What is left empty holds for all. */
export function LimitForm({ item, people, onDone }: LimitFormProps) {
  const [typed, setTyped] = useState(() => typedLimit(item?.limit));
  const set = (change: Partial<TypedLimit>) => setTyped({ ...typed, ...change });
  const save = useMutation(api.treatments.limits.save.mutationOptions({ onSuccess: onDone }));
  const restore = useMutation(api.treatments.limits.restore.mutationOptions({ onSuccess: onDone }));
  const errors = fieldErrorsOf(save.error ?? restore.error);
  const version = item?.version ?? 0;
  return (
    <Stack>
      {!item && (
        <TextInput
          label={t('Short name')}
          data-autofocus
          value={typed.id}
          onChange={(event) => set({ id: event.currentTarget.value })}
          error={errors['limit.id']}
        />
      )}
      <LimitFigures typed={typed} errors={errors} onChange={set} />
      <LimitScopeFields typed={typed} people={people} onChange={set} />
      <Textarea
        label={t('Sentence for whoever treats')}
        autosize
        minRows={2}
        value={typed.sentence}
        onChange={(event) => set({ sentence: event.currentTarget.value })}
        error={errors['limit.sentence']}
      />
      <EditFooter
        saveLabel={t('Save the limit')}
        restoreLabel={restoreLabel(item)}
        save={save}
        restore={restore}
        onSave={(reason) => save.mutate({ limit: readLimit(typed), version, reason })}
        onRestore={(reason) => restore.mutate({ id: typed.id, version, reason })}
      />
      {version > 0 && <LimitHistory id={typed.id} />}
    </Stack>
  );
}

interface LimitFiguresProps {
  readonly typed: TypedLimit;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<TypedLimit>) => void;
}

function LimitFigures({ typed, errors, onChange }: LimitFiguresProps) {
  return (
    <Group grow align="flex-start">
      <NativeSelect
        label={t('What is limited')}
        data={limitedThings.map((value) => ({ value, label: thingNames[value] }))}
        value={typed.what}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange({ what: limitedThings.find((one) => one === chosen) ?? typed.what });
        }}
      />
      <NumberField
        label={t('Up to')}
        step={0.25}
        value={typed.most}
        onChange={(most) => onChange({ most })}
        error={errors['limit.most']}
      />
      <NativeSelect
        label={t('Past it')}
        data={limitLevels.map((value) => ({ value, label: levelNames[value] }))}
        value={typed.level}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange({ level: limitLevels.find((one) => one === chosen) ?? typed.level });
        }}
      />
    </Group>
  );
}

const actionNames = {
  'treatments.limits.save': t('own figures'),
  'treatments.limits.restore': t('back to the cited figures, or taken away'),
} as const;

function LimitHistory({ id }: { readonly id: string }) {
  const history = useQuery(api.treatments.limits.history.queryOptions({ id }));
  return (
    <section aria-label={t('History')}>
      <ChangeList changes={history.data ?? []} actionNames={actionNames} />
    </section>
  );
}

function restoreLabel(item: LimitItem | undefined): string | undefined {
  if (!item?.isEdited) return undefined;
  return item.isShipped ? t('Back to the cited figures') : t('Take this limit away');
}
