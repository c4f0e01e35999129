import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId, ServiceId } from '../../../shared/ids.ts';
import type { AddToWaitlistInput } from '../../../shared/schemas/waitlist.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import classes from './waitlist.module.css';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Wish = Omit<AddToWaitlistInput, 'clientId'>;
type Changes = { readonly [Field in keyof Wish]?: Wish[Field] | undefined };

interface WaitlistFormProps {
  readonly clientId: ClientId;
  /** What was about to be booked. */
  readonly serviceId?: ServiceId | undefined;
  readonly onDone: () => void;
}

/** What would suit somebody who waits for an earlier time. Left empty, anything does. */
export function WaitlistForm({ clientId, serviceId, onDone }: WaitlistFormProps) {
  const services = useQuery(api.clinic.services.queryOptions());
  const staff = useQuery(api.staff.list.queryOptions());
  const add = useMutation(api.waitlist.add.mutationOptions({ onSuccess: onDone }));
  const offered = (services.data ?? []).filter((service) => service.isActive);
  const people = (staff.data ?? []).filter((person) => person.treats && person.isActive);
  const [changes, setChanges] = useState<Changes>({});
  const usual = serviceId ?? offered.find((service) => service.kind === 'treatment')?.id;
  const service = changes.serviceId ?? usual;
  const change = (next: Changes) => setChanges((before) => ({ ...before, ...next }));
  const errors = fieldErrorsOf(add.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (service) add.mutate({ clientId, ...changes, serviceId: service });
      }}
    >
      <Stack gap="sm">
        <NativeSelect
          label="Service"
          data-autofocus
          value={service ?? ''}
          data={offered.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) =>
            change({ serviceId: offered.find((one) => one.id === event.currentTarget.value)?.id })
          }
        />
        <NativeSelect
          label="Practitioner"
          value={changes.practitionerIds?.[0] ?? ''}
          data={[
            { value: '', label: 'Anybody' },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => {
            const person = people.find((one) => one.id === event.currentTarget.value);
            change({ practitionerIds: person ? [person.id] : [] });
          }}
        />
        <Weekdays chosen={changes.weekdays ?? []} onChange={(days) => change({ weekdays: days })} />
        <div className={classes.pair}>
          <TextInput
            label="From"
            type="time"
            onChange={(event) => change({ fromMinute: minuteOf(event.currentTarget.value) ?? 0 })}
          />
          <TextInput
            label="To"
            type="time"
            error={errors.toMinute}
            onChange={(event) => change({ toMinute: minuteOf(event.currentTarget.value) ?? 1440 })}
          />
          <TextInput
            label="Until"
            type="date"
            error={errors.untilDate}
            onChange={(event) => change({ untilDate: event.currentTarget.value || undefined })}
          />
        </div>
        <TextInput
          label="Note"
          value={changes.note ?? ''}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        {errors.toMinute === undefined && <ErrorNotice error={add.error} />}
        <Button type="submit" disabled={!service} loading={add.isPending}>
          Put on the waiting list
        </Button>
      </Stack>
    </form>
  );
}

function Weekdays({
  chosen,
  onChange,
}: {
  readonly chosen: readonly number[];
  readonly onChange: (days: number[]) => void;
}) {
  return (
    <fieldset className={classes.days}>
      <legend>Days; none chosen means any</legend>
      <div className={classes.choices}>
        {weekdays.map((label, index) => {
          const day = index + 1;
          const others = chosen.filter((one) => one !== day);
          return (
            <Checkbox
              key={label}
              label={label}
              checked={chosen.includes(day)}
              onChange={(event) => onChange(event.currentTarget.checked ? [...others, day].sort() : others)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

function minuteOf(time: string): number | undefined {
  return time === '' ? undefined : Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
