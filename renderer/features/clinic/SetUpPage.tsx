import { Button, Checkbox, Group, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { type SetUpInput, setUpInput } from '../../../shared/schemas/clinic.ts';
import { api, queryClient } from '../../api/api.ts';
import { errorCodeOf, fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { focusFirstError } from '../../components/focusFirstError.ts';
import { WholeWindow } from '../../components/WholeWindow.tsx';
import { t } from '../../i18n/t.ts';
import { ClinicFields } from './ClinicFields.tsx';
import { likelyCountry, usualPaper } from './countries.ts';
import { HoursFields } from './HoursFields.tsx';

function startingValues(): SetUpInput {
  const country = likelyCountry();
  return {
    clinic: {
      name: '',
      address: '',
      phone: '',
      email: '',
      country,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      paper: usualPaper(country),
    },
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 9 * 60, endMinute: 18 * 60 })),
    owner: { name: '', pin: '', treats: true },
  };
}

/** A new clinic in a minute: what stands on its sheets, when it is open, and its owner. */
export function SetUpPage() {
  const form = useForm<SetUpInput>({
    initialValues: startingValues(),
    validate: schemaResolver(setUpInput, { sync: true }),
  });
  const setUp = useMutation(
    api.clinic.setUp.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(),
      onError: (error) => form.setErrors(fieldErrorsOf(error)),
    }),
  );
  const demo = useMutation(
    api.clinic.openDemo.mutationOptions({ onSuccess: () => queryClient.invalidateQueries() }),
  );
  const hasFieldErrors = errorCodeOf(setUp.error) === 'bad_input' && Object.keys(form.errors).length > 0;
  return (
    <WholeWindow
      title={t('Set up your clinic')}
      lead={t('Everything here can be changed later in Settings.')}
    >
      <form onSubmit={form.onSubmit((values) => setUp.mutate(values), focusFirstError)} noValidate>
        <Stack gap="md">
          <ClinicFields isFirst field={(name) => form.getInputProps(`clinic.${name}`)} />
          <HoursFields
            label={t('Opening hours')}
            hours={form.values.hours}
            error={form.errors.hours}
            onChange={(hours) => form.setFieldValue('hours', hours)}
          />
          <Title order={2} mt="md">
            {t('You, the owner')}
          </Title>
          <Group grow align="flex-start">
            <TextInput label={t('Your name')} autoComplete="name" {...form.getInputProps('owner.name')} />
            <PasswordInput
              label={t('PIN or password')}
              description={t('At least 4 digits; longer is safer')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              autoComplete="new-password"
              {...form.getInputProps('owner.pin')}
            />
          </Group>
          <Checkbox
            label={t('I treat clients myself')}
            {...form.getInputProps('owner.treats', { type: 'checkbox' })}
          />
          {!hasFieldErrors && <ErrorNotice error={setUp.error ?? demo.error} />}
          <Group>
            <Button type="submit" loading={setUp.isPending}>
              {t('Open the clinic')}
            </Button>
            <Button variant="subtle" loading={demo.isPending} onClick={() => demo.mutate()}>
              {t('Look around the demo clinic first')}
            </Button>
          </Group>
        </Stack>
      </form>
    </WholeWindow>
  );
}
