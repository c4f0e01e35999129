import { Group, NativeSelect, TextInput, Title } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { updateClinicInput } from '../../../shared/schemas/clinic.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { OwnerForm } from '../settings/OwnerForm.tsx';
import { OwnerOnly } from '../settings/OwnerOnly.tsx';
import { ClinicFields } from './ClinicFields.tsx';
import { ClinicLogo } from './ClinicLogo.tsx';
import { ZoneNotice } from './ZoneNotice.tsx';

type Clinic = inferRouterOutputs<AppRouter>['clinic']['get'];

const gridChoices = [5, 10, 15, 20, 30] as const;

export function ClinicSettings() {
  const clinic = useQuery(api.clinic.get.queryOptions());
  return (
    <>
      <ErrorNotice error={clinic.error} />
      {clinic.data && <ClinicForm opened={clinic.data} />}
      <ClinicLogo />
    </>
  );
}

/** The version is the one that was opened or last saved here; what is typed stays when another desk saves. */
function ClinicForm({ opened }: { readonly opened: Clinic }) {
  const { isDemo: _, ...start } = opened;
  const form = useForm({ initialValues: start, validate: schemaResolver(updateClinicInput, { sync: true }) });
  const update = useMutation(
    api.clinic.update.mutationOptions({
      onSuccess: (_, saved) => {
        form.setFieldValue('version', saved.version + 1);
        notifications.show({ message: t('The clinic is saved.') });
      },
      onError: (error) => form.setErrors(fieldErrorsOf(error)),
    }),
  );
  const save = (values: typeof start) => {
    const gridMinutes = gridChoices.find((minutes) => minutes === values.gridMinutes) ?? 15;
    update.mutate({ ...values, gridMinutes });
  };
  return (
    <OwnerForm save={update} onSubmit={() => form.onSubmit(save)()}>
      <Title order={2}>{t('Clinic')}</Title>
      <OwnerOnly />
      <ClinicFields field={(name) => form.getInputProps(name)} />
      <Group grow align="flex-start">
        <NativeSelect
          label={t('Appointments start every')}
          data={gridChoices.map((minutes) => ({
            value: String(minutes),
            label: t('{minutes} minutes', { minutes }),
          }))}
          value={String(form.values.gridMinutes)}
          onChange={(event) => form.setFieldValue('gridMinutes', Number(event.currentTarget.value))}
        />
        <TextInput
          label={t('Lock the screen after (minutes)')}
          type="number"
          value={form.values.idleLockMinutes}
          error={form.errors.idleLockMinutes}
          onChange={(event) => form.setFieldValue('idleLockMinutes', Number(event.currentTarget.value))}
        />
      </Group>
      <ZoneNotice />
    </OwnerForm>
  );
}
