import { Button, Group, NativeSelect, Stack, Table, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { StaffId } from '../../../shared/ids.ts';
import { addDays } from '../../../shared/scheduling/wallTime.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { absenceWords } from './absenceWords.ts';
import { VisitsInTheWay } from './VisitsInTheWay.tsx';

interface Person {
  readonly id: StaffId;
  readonly name: string;
}

/** Holidays, sick days and days on which the clinic is closed, from today on. */
export function AbsencesSettings({ people }: { readonly people: readonly Person[] }) {
  const today = useClinicToday();
  const absences = useQuery(
    api.availability.absences.queryOptions(
      { fromDate: today, toDate: addDays(today, 100) },
      { enabled: today !== '' },
    ),
  );
  const remove = useMutation(api.availability.deleteAbsence.mutationOptions());
  return (
    <Stack mt="lg">
      <Title order={2}>{t('Absences and closed days')}</Title>
      <ErrorNotice error={absences.error ?? remove.error} />
      {absences.data && absences.data.length > 0 && (
        <Table verticalSpacing={6}>
          <Table.Tbody>
            {absences.data.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td fw={600}>
                  {people.find((person) => person.id === one.staffId)?.name ?? t('The clinic is closed')}
                </Table.Td>
                <Table.Td>{absenceWords(one, today)}</Table.Td>
                <Table.Td>{one.reason}</Table.Td>
                <Table.Td ta="right">
                  <Button variant="subtle" size="compact-sm" onClick={() => remove.mutate({ id: one.id })}>
                    {t('Remove')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {absences.data?.length === 0 && <p>{t('Nobody is away in the next 100 days.')}</p>}
      <AbsenceForm people={people} today={today} key={today} />
    </Stack>
  );
}

function AbsenceForm({ people, today }: { readonly people: readonly Person[]; readonly today: string }) {
  const form = useForm({
    initialValues: { whose: '', startsLocal: `${today}T00:00`, endsLocal: `${today}T23:59`, reason: '' },
  });
  const create = useMutation(
    api.availability.createAbsence.mutationOptions({
      onSuccess: () => form.setFieldValue('reason', ''),
      onError: (error) => form.setErrors(fieldErrorsOf(error)),
    }),
  );
  const save = form.onSubmit(({ whose, ...fields }) =>
    create.mutate({ ...fields, staffId: people.find((person) => person.id === whose)?.id ?? null }),
  );
  return (
    <form onSubmit={save} noValidate>
      <Group align="flex-end">
        <NativeSelect
          label={t('Who')}
          data={[
            { value: '', label: t('The clinic is closed') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('whose')}
        />
        <TextInput label={t('From')} type="datetime-local" {...form.getInputProps('startsLocal')} />
        <TextInput label={t('Until')} type="datetime-local" {...form.getInputProps('endsLocal')} />
        <TextInput label={t('Reason')} {...form.getInputProps('reason')} />
        <Button type="submit" variant="default" loading={create.isPending}>
          {t('Add')}
        </Button>
      </Group>
      <ErrorNotice error={Object.keys(form.errors).length > 0 ? undefined : create.error} />
      {create.data && create.data.count > 0 && <VisitsInTheWay visits={create.data.visits} />}
    </form>
  );
}
