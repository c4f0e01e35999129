import {
  Button,
  Checkbox,
  Group,
  PasswordInput,
  Select,
  Stack,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { type SetUpInput, setUpInput } from '../../../shared/schemas/clinic.ts';
import { api, queryClient } from '../../api/api.ts';
import { errorCodeOf, fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { WholeWindow } from '../../components/WholeWindow.tsx';
import { countries, likelyCountry, timeZones, usualPaper } from './countries.ts';
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
    <WholeWindow title="Set up your clinic" lead="Everything here can be changed later in Settings.">
      <form onSubmit={form.onSubmit((values) => setUp.mutate(values))} noValidate>
        <Stack gap="md">
          <TextInput label="Clinic name" autoFocus {...form.getInputProps('clinic.name')} />
          <Textarea
            label="Address"
            description="Stands on every sheet you print"
            autosize
            minRows={2}
            {...form.getInputProps('clinic.address')}
          />
          <Group grow align="flex-start">
            <TextInput label="Phone" type="tel" {...form.getInputProps('clinic.phone')} />
            <TextInput label="E-mail (optional)" type="email" {...form.getInputProps('clinic.email')} />
          </Group>
          <Group grow align="flex-start">
            <Select
              label="Country"
              data={countries}
              searchable
              allowDeselect={false}
              {...form.getInputProps('clinic.country')}
            />
            <Select
              label="Time zone"
              data={timeZones}
              searchable
              allowDeselect={false}
              {...form.getInputProps('clinic.timeZone')}
            />
            <Select
              label="Paper"
              data={['A4', 'Letter']}
              allowDeselect={false}
              {...form.getInputProps('clinic.paper')}
            />
          </Group>
          <HoursFields
            label="Opening hours"
            hours={form.values.hours}
            error={form.errors.hours}
            onChange={(hours) => form.setFieldValue('hours', hours)}
          />
          <Title order={2} mt="md">
            You, the owner
          </Title>
          <Group grow align="flex-start">
            <TextInput label="Your name" autoComplete="name" {...form.getInputProps('owner.name')} />
            <PasswordInput
              label="PIN or password"
              description="At least 4 digits; longer is safer"
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              autoComplete="new-password"
              {...form.getInputProps('owner.pin')}
            />
          </Group>
          <Checkbox
            label="I treat clients myself"
            {...form.getInputProps('owner.treats', { type: 'checkbox' })}
          />
          {!hasFieldErrors && <ErrorNotice error={setUp.error ?? demo.error} />}
          <Group>
            <Button type="submit" loading={setUp.isPending}>
              Open the clinic
            </Button>
            <Button variant="subtle" loading={demo.isPending} onClick={() => demo.mutate()}>
              Look around the demo clinic first
            </Button>
          </Group>
        </Stack>
      </form>
    </WholeWindow>
  );
}
