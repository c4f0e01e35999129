import { Button, Stack, TextInput } from '@mantine/core';
import { t } from '../../i18n/t.ts';
import { type PossibleDuplicate, PossibleDuplicates } from '../clients/PossibleDuplicates.tsx';
import type { NewClientDraft } from './bookingDraft.ts';

/** Somebody who was never here: a name and a phone number are enough to book. */
export function NewClientFields({
  typed,
  errors,
  onChange,
  onBack,
  onChoose,
}: {
  readonly typed: NewClientDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (typed: NewClientDraft) => void;
  readonly onBack: () => void;
  readonly onChoose: (client: PossibleDuplicate) => void;
}) {
  const field = (name: keyof NewClientDraft) => ({
    value: typed[name],
    error: errors[name],
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      onChange({ ...typed, [name]: event.currentTarget.value }),
  });
  return (
    <Stack gap="xs">
      <TextInput label={t('First name')} data-autofocus autoComplete="off" {...field('givenName')} />
      <TextInput label={t('Family name')} autoComplete="off" {...field('familyName')} />
      <TextInput label={t('Phone')} type="tel" autoComplete="off" {...field('phone')} />
      <PossibleDuplicates typed={{ ...typed, email: '', birthDate: '' }} onChoose={onChoose} />
      <div>
        <Button variant="subtle" size="compact-sm" onClick={onBack}>
          {t('Choose somebody from the list instead')}
        </Button>
      </div>
    </Stack>
  );
}
