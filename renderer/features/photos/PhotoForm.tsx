import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { isZoneId, zones } from '../../../shared/clinical/zones.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import type { PhotoRow, ViewRow } from './photoTypes.ts';
import { SessionField } from './SessionField.tsx';

interface PhotoFormProps {
  readonly clientId: ClientId;
  readonly photo: PhotoRow;
  readonly views: readonly ViewRow[];
  /** Told at once, so that the first photo of that view can be laid over. */
  readonly onView: (view: string | null) => void;
  readonly onDone: () => void;
}

/** What a photo shows, when it was taken, and to which session it belongs. */
export function PhotoForm({ clientId, photo, views, onView, onDone }: PhotoFormProps) {
  const today = useClinicToday();
  const form = useForm({
    initialValues: {
      view: photo.view ?? '',
      zone: photo.zone ?? '',
      takenOn: photo.takenOn,
      treatmentId: photo.treatmentId,
      note: photo.note,
    },
    onValuesChange: (values, before) => {
      if (values.view !== before.view) onView(values.view || null);
    },
  });
  const assign = useMutation(
    api.photos.assign.mutationOptions({
      onSuccess: onDone,
      onError: (error) => form.setErrors(fieldErrorsOf(error)),
    }),
  );
  const save = ({ view, zone, takenOn, treatmentId, note }: typeof form.values) =>
    assign.mutate({
      id: photo.id,
      version: photo.version,
      view: view || null,
      zone: isZoneId(zone) ? zone : null,
      takenOn,
      treatmentId,
      note,
    });
  return (
    <form noValidate onSubmit={form.onSubmit(save)}>
      <Stack gap="sm">
        <NativeSelect label={t('View')} data={viewOptions(views, photo)} {...form.getInputProps('view')} />
        <NativeSelect label={t('Zone')} data={zoneOptions} {...form.getInputProps('zone')} />
        <TextInput label={t('Taken on')} type="date" max={today} {...form.getInputProps('takenOn')} />
        <SessionField
          clientId={clientId}
          value={form.values.treatmentId}
          error={form.errors.treatmentId}
          onChange={(id) => form.setFieldValue('treatmentId', id)}
        />
        <Textarea label={t('Note')} autosize minRows={1} {...form.getInputProps('note')} />
        <ErrorNotice error={Object.keys(form.errors).length > 0 ? undefined : assign.error} />
        <Button type="submit" loading={assign.isPending}>
          {t('Save')}
        </Button>
      </Stack>
    </form>
  );
}

const zoneOptions = [
  { value: '', label: t('Whole view') },
  ...Object.entries(zones).map(([value, { name }]) => ({ value, label: name })),
];

function viewOptions(views: readonly ViewRow[], photo: PhotoRow) {
  const offered = views.filter(({ key, isUsed }) => isUsed || key === photo.view);
  return [
    { value: '', label: t('Not said yet') },
    ...offered.map(({ key, name }) => ({ value: key, label: name })),
  ];
}
