/** A new visit, beside the calendar: who, what, with whom, when. What was typed stays until it is booked or closed. */
import { Button, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { errorCodeOf, errorDetailsOf, fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import type { CalendarData } from '../calendar/useCalendarData.ts';
import { BookedClient } from './BookedClient.tsx';
import classes from './BookingPanel.module.css';
import { type BookingDraft, type DraftChange, missingPart } from './bookingDraft.ts';
import { FreeTimeList } from './FreeTimeList.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useBooking } from './useBooking.ts';

interface BookingPanelProps {
  readonly draft: BookingDraft;
  readonly data: CalendarData;
  readonly today: string;
  readonly onChange: (change: DraftChange) => void;
  readonly onBooked: (startsLocal: string) => void;
  readonly onClose: () => void;
}

export function BookingPanel(props: BookingPanelProps) {
  const { draft, onChange, onClose } = props;
  const booking = useBooking(props);
  const [error, setError] = useState<unknown>();
  const missing = missingPart(draft, booking.service !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    booking.book().then(
      () => setError(undefined),
      (refusal: unknown) => setError(refusal),
    );
  };
  const mayOverride = errorDetailsOf(error).mayOverride === true || draft.overrideReason !== '';
  const errors = fieldErrorsOf(error);
  const isNewClient = draft.newClient !== undefined && errorCodeOf(error) === 'bad_input';
  return (
    <SidePanel title="New visit" onClose={onClose} focusKey={focusKeyOf(draft)}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <BookedClient
            draft={draft}
            window={booking.window}
            errors={isNewClient ? errors : {}}
            onChange={onChange}
          />
          <WhatAndWho {...props} serviceId={booking.service?.id} />
          {booking.search && (
            <FreeTimeList
              search={booking.search}
              chosen={`${draft.date}T${draft.time}`}
              onChoose={({ startsLocal, practitionerId, roomId }) => {
                setError(undefined);
                const [date = '', time = ''] = startsLocal.split('T');
                onChange({ date, time, practitionerId, roomId });
              }}
            />
          )}
          <WhenAndWhere {...props} length={booking.durationMinutes} />
          <div className={classes.foot}>
            <ErrorNotice error={error} />
            {mayOverride && (
              <Textarea
                label="Reason to book it anyway"
                description="It is kept with the visit."
                autosize
                minRows={2}
                value={draft.overrideReason}
                onChange={(event) => onChange({ overrideReason: event.currentTarget.value })}
              />
            )}
            <Button
              type="submit"
              fullWidth
              disabled={missing !== ''}
              loading={booking.isBusy}
              // With a time and a client there is nothing left but to book.
              data-autofocus={draft.client && missing === '' ? true : undefined}
            >
              {missing || `Book ${formatDay(draft.date, 'short')}, ${draft.time}`}
            </Button>
          </div>
        </Stack>
      </form>
    </SidePanel>
  );
}

/** The focus moves on when the client is chosen or is to be entered, and stays while other fields change. */
function focusKeyOf(draft: BookingDraft): string {
  if (draft.newClient) return 'new';
  return draft.client ? draft.client.id : 'choose';
}

/** The fields that a slot fills in. */
function WhatAndWho({
  draft,
  data,
  onChange,
  serviceId,
}: BookingPanelProps & { readonly serviceId: string | undefined }) {
  const services = data.services.filter((service) => service.isActive);
  const choice = { value: '', label: 'Choose…' };
  return (
    <>
      <NativeSelect
        label="Service"
        data-autofocus={draft.client && draft.time === '' ? true : undefined}
        value={serviceId ?? ''}
        data={services.map(({ id, name, durationMinutes }) => ({
          value: id,
          label: `${name}, ${durationMinutes} min`,
        }))}
        onChange={(event) => {
          const service = services.find((one) => one.id === event.currentTarget.value);
          onChange({ serviceId: service?.id, durationMinutes: undefined });
        }}
      />
      <NativeSelect
        label="Practitioner"
        value={draft.practitionerId ?? ''}
        data={[choice, ...data.practitioners.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => {
          const person = data.practitioners.find((one) => one.id === event.currentTarget.value);
          onChange({ practitionerId: person?.id });
        }}
      />
    </>
  );
}

function WhenAndWhere({
  draft,
  data,
  onChange,
  length,
}: BookingPanelProps & { readonly length: number | undefined }) {
  const rooms = data.rooms.filter((room) => room.isActive);
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          label="Day"
          type="date"
          value={draft.date}
          onChange={(event) => onChange({ date: event.currentTarget.value })}
        />
        <TextInput
          label="Time"
          type="time"
          step={300}
          value={draft.time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
        <NativeSelect
          label="Room"
          value={draft.roomId === undefined ? 'any' : (draft.roomId ?? 'none')}
          data={[
            { value: 'any', label: 'Any free room' },
            ...rooms.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'none', label: 'No room' },
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const room = rooms.find((one) => one.id === value);
            onChange({ roomId: value === 'any' ? undefined : (room?.id ?? null) });
          }}
        />
        <NumberInput
          label="Minutes"
          min={5}
          max={720}
          step={5}
          value={length ?? ''}
          onChange={(value) => onChange({ durationMinutes: typeof value === 'number' ? value : undefined })}
        />
      </div>
      <Textarea
        label="Note"
        autosize
        minRows={1}
        value={draft.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  );
}
