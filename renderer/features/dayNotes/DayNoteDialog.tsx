import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { undoToast } from '../appointments/undoToast.tsx';
import { noteWords } from './dayLines.ts';
import type { DayNotesState, OpenedNote } from './useDayNotes.ts';

interface DayNoteDialogProps {
  readonly opened: OpenedNote;
  readonly state: DayNotesState;
  readonly onClose: () => void;
}

/** Writes a note, changes it or takes it away. What was typed stays until it is saved or closed. */
export function DayNoteDialog({ opened, state, onClose }: DayNoteDialogProps) {
  const { form, save, remove, error, isBusy } = useNoteForm(opened, state, onClose);
  const { note } = opened;
  const newer = state.notes.find(({ id, version }) => id === note?.id && version !== note?.version);
  return (
    <Modal opened onClose={onClose} title={note ? t('Note on a day') : t('New note on a day')}>
      <form noValidate onSubmit={save}>
        <Stack gap="sm">
          {newer && (
            <Notice tone="warn">
              {t('Changed at another desk meanwhile: “{note}”. If you save, yours takes its place.', {
                note: noteWords(newer, state.people),
              })}
            </Notice>
          )}
          <Textarea
            label={t('What should the team know?')}
            data-autofocus
            autosize
            minRows={2}
            {...form.getInputProps('content')}
          />
          <TextInput label={t('Day')} type="date" {...form.getInputProps('onDate')} />
          <NativeSelect
            label={t('For')}
            data={[
              { value: '', label: t('Everybody') },
              ...state.people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.getInputProps('whose')}
          />
          <ErrorNotice error={error} />
          <Group justify="flex-end">
            {note && (
              <Button variant="subtle" color="red" mr="auto" loading={isBusy} onClick={remove}>
                {t('Remove the note')}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {t('Close')}
            </Button>
            <Button type="submit" loading={isBusy}>
              {t('Save the note')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function useNoteForm({ note, onDate, staffId }: OpenedNote, state: DayNotesState, onClose: () => void) {
  const form = useForm({ initialValues: { content: note?.content ?? '', onDate, whose: staffId ?? '' } });
  const refused = { onError: (error: unknown) => form.setErrors(fieldErrorsOf(error)) };
  const add = useMutation(api.dayNotes.add.mutationOptions(refused));
  const change = useMutation(api.dayNotes.change.mutationOptions(refused));
  const takeAway = useMutation(api.dayNotes.remove.mutationOptions());
  // What another desk has made of it is shown above the fields, so it is what is saved over.
  const shown = note && (state.notes.find(({ id }) => id === note.id) ?? note);
  const done = (message: string) => () => {
    onClose();
    undoToast(message);
  };
  const save = form.onSubmit(({ whose, ...fields }) => {
    const input = { ...fields, staffId: state.people.find(({ id }) => id === whose)?.id ?? null };
    const onSuccess = done(t('Noted for {day}.', { day: formatDay(fields.onDate, 'short') }));
    if (shown) change.mutate({ ...input, id: shown.id, version: shown.version }, { onSuccess });
    else add.mutate(input, { onSuccess });
  });
  const remove = () => {
    if (shown)
      takeAway.mutate({ id: shown.id, version: shown.version }, { onSuccess: done(t('Note removed.')) });
  };
  const error =
    takeAway.error ?? (Object.keys(form.errors).length > 0 ? undefined : (change.error ?? add.error));
  return { form, save, remove, error, isBusy: add.isPending || change.isPending || takeAway.isPending };
}
