import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ClientId, ServiceId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { type WishChanges, WishTimes } from './WishTimes.tsx';

interface WaitlistFormProps {
  readonly clientId: ClientId;
  /** What was about to be booked. */
  readonly serviceId?: ServiceId | undefined;
  readonly onDone: () => void;
}

/** What would suit somebody who waits for an earlier time. Left empty, anything does. */
export function WaitlistForm({ clientId, serviceId, onDone }: WaitlistFormProps) {
  const { offered, people } = useChoices();
  const add = useMutation(api.waitlist.add.mutationOptions({ onSuccess: onDone }));
  const [wish, setWish] = useState<WishChanges>({});
  const change = (next: WishChanges) => setWish((before) => ({ ...before, ...next }));
  const service = wish.serviceId ?? serviceId ?? offered.find(({ kind }) => kind === 'treatment')?.id;
  const errors = fieldErrorsOf(add.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (service) add.mutate({ clientId, ...wish, serviceId: service });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <NativeSelect
          label={t('Service')}
          data-autofocus
          value={service ?? ''}
          data={offered.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget }) =>
            change({ serviceId: offered.find(({ id }) => id === currentTarget.value)?.id })
          }
        />
        <PersonField people={people} chosen={wish.practitionerIds?.[0]} onChange={change} />
        <WishTimes wish={wish} errors={errors} onChange={change} />
        <TextInput
          label={t('Note')}
          value={wish.note ?? ''}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        {errors.toMinute === undefined && <ErrorNotice error={add.error} />}
        <Button type="submit" disabled={!service} loading={add.isPending}>
          {t('Put on the waiting list')}
        </Button>
      </Stack>
    </form>
  );
}

function useChoices() {
  const services = useQuery(api.clinic.services.queryOptions());
  const staff = useQuery(api.staff.list.queryOptions());
  return {
    offered: (services.data ?? []).filter((service) => service.isActive),
    people: (staff.data ?? []).filter((person) => person.treats && person.isActive),
  };
}

function PersonField({
  people,
  chosen,
  onChange,
}: {
  readonly people: ReturnType<typeof useChoices>['people'];
  readonly chosen: string | undefined;
  readonly onChange: (change: WishChanges) => void;
}) {
  return (
    <NativeSelect
      label={t('Practitioner')}
      value={chosen ?? ''}
      data={[
        { value: '', label: t('Anybody') },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => {
        const person = people.find(({ id }) => id === event.currentTarget.value);
        onChange({ practitionerIds: person ? [person.id] : [] });
      }}
    />
  );
}
