import { Button, Checkbox, ColorInput, NativeSelect, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { type Role, roleNames, roles } from '../../../shared/roles.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import type { Member } from './TeamSettings.tsx';

/** Dark enough to read beside white, far enough apart to tell people by. */
const colours = ['#1f6661', '#2f5f9e', '#8a4b9c', '#a1493b', '#6b6a1f', '#3f7d3a', '#7a5230', '#4a4f63'];

export function StaffForm({
  member,
  onDone,
}: {
  readonly member: Member | undefined;
  readonly onDone: () => void;
}) {
  const form = useForm({
    initialValues: {
      name: member?.name ?? '',
      role: member?.role ?? ('front_desk' satisfies Role),
      treats: member?.treats ?? false,
      colour: member?.colour ?? '#2f5f9e',
      isActive: member?.isActive ?? true,
      pin: '',
    },
  });
  const showErrors = { onSuccess: onDone, onError: (error: unknown) => form.setErrors(fieldErrorsOf(error)) };
  const create = useMutation(api.staff.create.mutationOptions(showErrors));
  const update = useMutation(api.staff.update.mutationOptions(showErrors));
  const save = form.onSubmit(({ pin, isActive, ...fields }) =>
    member
      ? update.mutate({ ...fields, isActive, id: member.id, version: member.version })
      : create.mutate({ ...fields, pin }),
  );
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <TextInput label={t('Name')} data-autofocus {...form.getInputProps('name')} />
        <NativeSelect
          label={t('Role')}
          data={roles.map((value) => ({ value, label: roleNames[value] }))}
          {...form.getInputProps('role')}
        />
        <Checkbox
          label={t('Visits can be booked with this person')}
          {...form.getInputProps('treats', { type: 'checkbox' })}
        />
        <ColorInput
          label={t('Colour in the calendar')}
          format="hex"
          swatches={colours}
          {...form.getInputProps('colour')}
        />
        {member ? (
          <Checkbox
            label={t('Works here and may sign in')}
            {...form.getInputProps('isActive', { type: 'checkbox' })}
          />
        ) : (
          <PasswordInput
            label={t('PIN or password')}
            autoComplete="new-password"
            {...form.getInputProps('pin')}
          />
        )}
        <ErrorNotice error={update.error ?? create.error} />
        <Button type="submit" loading={update.isPending || create.isPending}>
          {member ? t('Save') : t('Add to the team')}
        </Button>
      </Stack>
    </form>
  );
}

export function PinChange({ member, onDone }: { readonly member: Member; readonly onDone: () => void }) {
  const form = useForm({ initialValues: { pin: '' } });
  const setPin = useMutation(
    api.staff.setPin.mutationOptions({
      onSuccess: onDone,
      onError: (error) => form.setErrors(fieldErrorsOf(error)),
    }),
  );
  return (
    <form onSubmit={form.onSubmit(({ pin }) => setPin.mutate({ id: member.id, pin }))} noValidate>
      <Stack>
        <PasswordInput
          label={t('PIN or password')}
          data-autofocus
          autoComplete="new-password"
          {...form.getInputProps('pin')}
        />
        <ErrorNotice error={form.errors.pin ? undefined : setPin.error} />
        <Button type="submit" loading={setPin.isPending}>
          {t('Set the PIN')}
        </Button>
      </Stack>
    </form>
  );
}
