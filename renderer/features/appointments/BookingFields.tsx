/** The fields of a new visit that a slot or a free time fills in. */
import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { t } from '../../i18n/t.ts';
import type { CalendarData } from '../calendar/useCalendarData.ts';
import classes from './BookingPanel.module.css';
import type { BookingDraft, DraftChange } from './bookingDraft.ts';

interface FieldsProps {
  readonly draft: BookingDraft;
  readonly data: CalendarData;
  readonly onChange: (change: DraftChange) => void;
}

export function WhatAndWho({
  draft,
  data,
  onChange,
  serviceId,
}: FieldsProps & { readonly serviceId: string | undefined }) {
  // A visit may keep what is no longer offered to others.
  const services = data.services.filter(({ id, isActive }) => isActive || id === serviceId);
  const choice = { value: '', label: t('Choose…') };
  return (
    <>
      <NativeSelect
        label={t('Service')}
        data-autofocus={draft.client && draft.time === '' ? true : undefined}
        value={serviceId ?? ''}
        data={services.map(({ id, name, durationMinutes }) => ({
          value: id,
          label: t('{name}, {durationMinutes} min', { name, durationMinutes }),
        }))}
        onChange={(event) => {
          const service = services.find((one) => one.id === event.currentTarget.value);
          onChange({ serviceId: service?.id, durationMinutes: undefined });
        }}
      />
      <NativeSelect
        label={t('Practitioner')}
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

export function WhenAndWhere({
  draft,
  data,
  onChange,
  length,
}: FieldsProps & { readonly length: number | undefined }) {
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          label={t('Day')}
          type="date"
          value={draft.date}
          onChange={(event) => onChange({ date: event.currentTarget.value })}
        />
        <TextInput
          label={t('Time')}
          type="time"
          step={300}
          value={draft.time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
        <RoomField draft={draft} data={data} onChange={onChange} />
        <NumberInput
          label={t('Minutes')}
          min={5}
          max={720}
          step={5}
          value={length ?? ''}
          onChange={(value) => onChange({ durationMinutes: typeof value === 'number' ? value : undefined })}
        />
      </div>
      <Textarea
        label={t('Note')}
        autosize
        minRows={1}
        value={draft.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  );
}

function RoomField({ draft, data, onChange }: FieldsProps) {
  const rooms = data.rooms.filter((room) => room.isActive);
  return (
    <NativeSelect
      label={t('Room')}
      value={draft.roomId === undefined ? 'any' : (draft.roomId ?? 'none')}
      data={[
        { value: 'any', label: t('Any free room') },
        ...rooms.map(({ id, name }) => ({ value: id, label: name })),
        { value: 'none', label: t('No room') },
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const room = rooms.find((one) => one.id === value);
        onChange({ roomId: value === 'any' ? undefined : (room?.id ?? null) });
      }}
    />
  );
}
