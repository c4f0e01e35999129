import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type AllergyFacts, severities, severityNames } from '../../../shared/schemas/allergies.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';

interface AllergyFormProps {
  readonly start: AllergyFacts;
  /** A correction says why; what is new needs no reason. */
  readonly asksWhy: boolean;
  readonly button: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSubmit: (facts: AllergyFacts & { readonly reason: string }) => void;
}

export function AllergyForm({ start, asksWhy, button, error, isPending, onSubmit }: AllergyFormProps) {
  const [typed, setTyped] = useState({ ...start, reason: '' });
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change });
  const errors = fieldErrorsOf(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(typed);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('Allergic to')}
          data-autofocus
          value={typed.substance}
          onChange={(event) => set({ substance: event.currentTarget.value })}
          error={errors.substance}
        />
        <NativeSelect
          label={t('How bad')}
          data={[
            { value: '', label: t('Not known') },
            ...severities.map((value) => ({ value, label: severityNames[value] })),
          ]}
          value={typed.severity}
          onChange={(event) =>
            set({ severity: severities.find((one) => one === event.currentTarget.value) ?? '' })
          }
        />
        <Textarea
          label={t('What happened')}
          description={t('Hives, swelling, shock; and when')}
          autosize
          minRows={2}
          value={typed.reaction}
          onChange={(event) => set({ reaction: event.currentTarget.value })}
          error={errors.reaction}
        />
        {asksWhy && (
          <TextInput
            label={t('Why')}
            value={typed.reason}
            onChange={(event) => set({ reason: event.currentTarget.value })}
            error={errors.reason}
          />
        )}
        <ErrorNotice error={Object.keys(errors).length > 0 ? undefined : error} />
        <Button type="submit" loading={isPending}>
          {button}
        </Button>
      </Stack>
    </form>
  );
}
