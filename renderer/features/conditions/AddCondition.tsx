import { Button, Modal, NativeSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { isRecordable } from '../../../shared/schemas/conditions.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { asksForDay, conditionOptions, variantOptions } from './conditionOptions.ts';

interface AddConditionProps {
  readonly clientId: ClientId;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAdded?: () => void;
}

/** What the client told: an illness, a medicine, another treatment. Allergies have a list of their own. */
export function AddCondition({ isOpen, onClose, ...rest }: AddConditionProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('Add to health and medication')}>
      {isOpen && <AddForm {...rest} onClose={onClose} />}
    </Modal>
  );
}

const empty = { contraindication: '', variant: '', onDate: '', note: '' };

function AddForm({ clientId, onClose, onAdded }: Omit<AddConditionProps, 'isOpen'>) {
  const { role } = useMe();
  const form = useForm({ initialValues: empty });
  const add = useMutation(
    api.conditions.add.mutationOptions({
      onSuccess: () => {
        onAdded?.();
        onClose();
      },
      onError: (error) => form.setErrors(fieldErrorsOf(error)),
    }),
  );
  const { contraindication } = form.values;
  const variants = variantOptions(contraindication);
  const save = form.onSubmit((values) => {
    const id = values.contraindication;
    if (isRecordable(id)) add.mutate({ ...values, contraindication: id, clientId });
    else form.setFieldError('contraindication', t('Choose a condition from the list.'));
  });
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Select
          label={t('What')}
          searchable
          openOnFocus={false}
          withScrollArea={false}
          maxDropdownHeight={280}
          styles={{ dropdown: { maxHeight: 280, overflowY: 'auto' } }}
          comboboxProps={{ withinPortal: false }}
          data-autofocus
          placeholder={t('Type a few letters')}
          nothingFoundMessage={t(
            'Not on the list. An allergy is added under Allergies; anything else goes into the alert.',
          )}
          data={conditionOptions(role)}
          value={contraindication === '' ? null : contraindication}
          onChange={(value) => form.setValues({ contraindication: value ?? '', variant: '' })}
          error={form.errors.contraindication}
        />
        {variants.length > 0 && (
          <NativeSelect label={t('Which')} data={variants} {...form.getInputProps('variant')} />
        )}
        <TextInput
          label={asksForDay(contraindication) ? t('Day it happened, or of the last use') : t('Since')}
          description={asksForDay(contraindication) ? t('The wait is counted from this day') : t('If known')}
          type="date"
          {...form.getInputProps('onDate')}
        />
        <Textarea
          label={t('Note')}
          description={t('Where, which drug, who said so')}
          autosize
          minRows={2}
          {...form.getInputProps('note')}
        />
        <ErrorNotice error={Object.keys(form.errors).length > 0 ? undefined : add.error} />
        <Button type="submit" loading={add.isPending}>
          {t('Add')}
        </Button>
      </Stack>
    </form>
  );
}
