import { Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import type { ClientId } from '../../../shared/ids.ts';
import { type ClientFields, createClientInput, languages } from '../../../shared/schemas/clients.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { focusFirstError } from '../../components/focusFirstError.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { PossibleDuplicates } from './PossibleDuplicates.tsx';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const fitzpatrickTypes = [
  ['', t('Not asked yet')],
  ['1', 'I: always burns, never tans'],
  ['2', 'II: burns easily, tans with difficulty'],
  ['3', 'III: sometimes burns, gradually tans'],
  ['4', 'IV: rarely burns, always tans'],
  ['5', 'V: rarely sun-sensitive, tans'],
  ['6', 'VI: never burns, tans very easily'],
] as const;

interface ClientFormProps {
  readonly start: ClientFields;
  /** The client being edited, so that she is not shown as a duplicate of herself. */
  readonly id?: ClientId;
  readonly submitLabel: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSubmit: (fields: ClientFields) => void;
  readonly secondary?: ReactNode;
}

/** All that is kept about a person. A name is enough; possible duplicates show while it is being typed. */
export function ClientForm({
  start,
  id,
  submitLabel,
  isPending,
  error,
  onSubmit,
  secondary,
}: ClientFormProps) {
  const form = useForm<ClientFields>({
    initialValues: start,
    validate: schemaResolver(createClientInput, { sync: true }),
  });
  const { setErrors } = form;
  useEffect(() => {
    if (error) setErrors(fieldErrorsOf(error));
  }, [error, setErrors]);
  return (
    <form
      onSubmit={(event) => {
        if (!isDateWhole(event.currentTarget)) {
          event.preventDefault();
          form.setFieldError('birthDate', t('This date is not complete. Finish it, or empty the field.'));
          return;
        }
        form.onSubmit(onSubmit, focusFirstError)(event);
      }}
      noValidate
    >
      <Stack gap="md">
        <Group grow align="flex-start">
          <TextInput label={t('First name')} autoFocus {...form.getInputProps('givenName')} />
          <TextInput label={t('Family name')} {...form.getInputProps('familyName')} />
        </Group>
        <Group grow align="flex-start">
          <TextInput label={t('Phone')} type="tel" {...form.getInputProps('phone')} />
          <TextInput label={t('E-mail')} type="email" {...form.getInputProps('email')} />
          <TextInput
            label={t('Birth date')}
            type="date"
            // In words too: the field itself follows the browser's language, where 03/04 may be either.
            description={formatDay(form.values.birthDate, 'long')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('birthDate')}
          />
        </Group>
        <PossibleDuplicates typed={form.values} except={id} />
        <TextInput
          label={t('Alert')}
          description={t('Shown in red wherever this client appears')}
          {...form.getInputProps('alert')}
        />
        <Group grow align="flex-start">
          <NativeSelect
            label={t('Fitzpatrick skin type')}
            description={t('By what the sun does, not by looks; types IV–VI get longer waits')}
            data={fitzpatrickTypes.map(([value, label]) => ({ value, label }))}
            value={form.values.fitzpatrick === null ? '' : String(form.values.fitzpatrick)}
            onChange={(event) =>
              form.setFieldValue(
                'fitzpatrick',
                event.currentTarget.value === '' ? null : Number(event.currentTarget.value),
              )
            }
            error={form.errors.fitzpatrick}
          />
          <NativeSelect
            label={t('Language of handouts')}
            description={t('For printed sheets')}
            data={languages.map((value) => ({ value, label: languageNames.of(value) ?? value }))}
            {...form.getInputProps('language')}
          />
        </Group>
        <Textarea label={t('Address')} autosize minRows={2} {...form.getInputProps('address')} />
        <Textarea label={t('Notes')} autosize minRows={3} {...form.getInputProps('notes')} />
        <Checkbox
          label={t('May be called or written to about follow-ups')}
          {...form.getInputProps('mayContact', { type: 'checkbox' })}
        />
        <ErrorNotice error={Object.keys(fieldErrorsOf(error)).length > 0 ? undefined : error} />
        <Group>
          <Button type="submit" loading={isPending}>
            {submitLabel}
          </Button>
          {secondary}
        </Group>
      </Stack>
    </form>
  );
}

/** A half-typed date counts as empty for the browser; saving it so would lose what was typed. */
function isDateWhole(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('input')].every((input) => !input.validity.badInput);
}
