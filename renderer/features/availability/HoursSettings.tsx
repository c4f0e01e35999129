import { Button, Group, NativeSelect, Stack, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StaffId } from '../../../shared/ids.ts';
import type { WeeklyHours } from '../../../shared/schemas/clinic.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { HoursFields } from '../clinic/HoursFields.tsx';
import { OwnerOnly } from '../settings/OwnerOnly.tsx';
import { AbsencesSettings } from './AbsencesSettings.tsx';

/** When the clinic is open, when each person works, and who is away. */
export function HoursSettings() {
  const staff = useQuery(api.staff.list.queryOptions());
  const hours = useQuery(api.availability.hours.queryOptions());
  const [whose, setWhose] = useState('clinic');
  const people = staff.data?.filter((person) => person.treats && person.isActive) ?? [];
  const staffId = people.find((person) => person.id === whose)?.id ?? null;
  const own = hours.data?.filter((row) => row.staffId === staffId);
  return (
    <Stack>
      <Title order={2}>{t('Opening hours and shifts')}</Title>
      <OwnerOnly />
      <NativeSelect
        label={t('Whose hours')}
        w={280}
        value={whose}
        onChange={(event) => setWhose(event.currentTarget.value)}
        data={[
          { value: 'clinic', label: t('The clinic') },
          ...people.map((person) => ({ value: person.id, label: person.name })),
        ]}
      />
      <ErrorNotice error={hours.error ?? staff.error} />
      {own && <HoursForm key={whose} staffId={staffId} saved={own} />}
      <AbsencesSettings people={people} />
    </Stack>
  );
}

function HoursForm({
  staffId,
  saved,
}: {
  readonly staffId: StaffId | null;
  readonly saved: readonly WeeklyHours[];
}) {
  const isOwner = useMe().role === 'owner';
  const [hours, setHours] = useState(() =>
    saved.map(({ weekday, startMinute, endMinute }) => ({ weekday, startMinute, endMinute })),
  );
  const replace = useMutation(
    api.availability.replaceHours.mutationOptions({
      onSuccess: () => notifications.show({ message: t('The hours are saved.') }),
    }),
  );
  const hint = staffId !== null && hours.length === 0;
  return (
    <>
      {hint && <p>{t('No shifts of their own: they work whenever the clinic is open.')}</p>}
      <HoursFields label={t('Week')} hours={hours} onChange={setHours} isDisabled={!isOwner} />
      <ErrorNotice error={replace.error} />
      {isOwner && (
        <Group>
          <Button loading={replace.isPending} onClick={() => replace.mutate({ staffId, hours })}>
            {t('Save hours')}
          </Button>
        </Group>
      )}
    </>
  );
}
