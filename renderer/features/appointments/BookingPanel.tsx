/** A new visit, beside the calendar: who, what, with whom, when. What was typed stays until it is booked or closed. */
import { Button, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { errorCodeOf, errorDetailsOf, fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import type { CalendarData } from '../calendar/useCalendarData.ts';
import { BookedClient } from './BookedClient.tsx';
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
    <SidePanel title="New visit" onClose={onClose} focusKey={draft.newClient ? 'new' : 'choose'}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <BookedClient
            draft={draft}
            window={booking.window}
            errors={isNewClient ? errors : {}}
            onChange={onChange}
          />
          <VisitFields {...props} serviceId={booking.service?.id} length={booking.durationMinutes} />
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
          <Button type="submit" disabled={missing !== ''} loading={booking.isBusy}>
            {missing || `Book ${formatDay(draft.date, 'short')}, ${draft.time}`}
          </Button>
          {booking.search && (
            <FreeTimeList
              search={booking.search}
              chosen={`${draft.date}T${draft.time}`}
              onChoose={({ startsLocal, practitionerId, roomId }) => {
                setError(undefined);
                onChange({
                  date: startsLocal.slice(0, 10),
                  time: startsLocal.slice(11, 16),
                  practitionerId,
                  roomId,
                });
              }}
            />
          )}
        </Stack>
      </form>
    </SidePanel>
  );
}

/** The fields that a slot fills in. */
function VisitFields({
  draft,
  data,
  onChange,
  serviceId,
  length,
}: BookingPanelProps & { readonly serviceId: string | undefined; readonly length: number | undefined }) {
  const services = data.services.filter((service) => service.isActive);
  const rooms = data.rooms.filter((room) => room.isActive);
  const choice = { value: '', label: 'Choose…' };
  return (
    <>
      <NativeSelect
        label="Service"
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
      <div style={{ display: 'grid', gridTemplateColumns: '1.4fr 1fr 1fr', gap: '0.5rem' }}>
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
        <NumberInput
          label="Minutes"
          min={5}
          max={720}
          step={5}
          hideControls
          value={length ?? ''}
          onChange={(value) => onChange({ durationMinutes: typeof value === 'number' ? value : undefined })}
        />
      </div>
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
