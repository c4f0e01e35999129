import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';

interface AddPatchTestProps {
  readonly clientId: ClientId;
  readonly onClose: () => void;
}

export function AddPatchTest(props: AddPatchTestProps) {
  const today = useClinicToday();
  return (
    <Modal opened onClose={props.onClose} title={t('Record a patch test')}>
      {today !== '' && <AddForm {...props} today={today} />}
    </Modal>
  );
}

function AddForm({ clientId, onClose, today }: AddPatchTestProps & { readonly today: string }) {
  const form = useForm({ initialValues: { product: '', lot: '', site: '', appliedOn: today } });
  const add = useMutation(
    api.patchTests.add.mutationOptions({
      onSuccess: onClose,
      onError: (error) => form.setErrors(fieldErrorsOf(error)),
    }),
  );
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => add.mutate({ clientId, ...typed }))}>
      <Stack>
        <TextInput label={t('Product')} data-autofocus {...form.getInputProps('product')} />
        <TextInput label={t('Lot')} {...form.getInputProps('lot')} />
        <TextInput
          label={t('Where on the skin')}
          description={t('So that it is found again')}
          {...form.getInputProps('site')}
        />
        <TextInput label={t('Applied on')} type="date" max={today} {...form.getInputProps('appliedOn')} />
        <ErrorNotice error={Object.keys(form.errors).length > 0 ? undefined : add.error} />
        <Button type="submit" loading={add.isPending}>
          {t('Record the test')}
        </Button>
      </Stack>
    </form>
  );
}
