import { Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { AllergyForm } from './AllergyForm.tsx';

interface AddAllergyProps {
  readonly clientId: ClientId;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAdded?: () => void;
}

export function AddAllergy({ isOpen, onClose, ...rest }: AddAllergyProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('Add an allergy')}>
      {isOpen && <AddForm {...rest} onClose={onClose} />}
    </Modal>
  );
}

function AddForm({ clientId, onClose, onAdded }: Omit<AddAllergyProps, 'isOpen'>) {
  const add = useMutation(
    api.allergies.add.mutationOptions({
      onSuccess: () => {
        onAdded?.();
        onClose();
      },
    }),
  );
  return (
    <AllergyForm
      start={{ substance: '', reaction: '', severity: '' }}
      asksWhy={false}
      button={t('Add')}
      error={add.error}
      isPending={add.isPending}
      onSubmit={({ substance, reaction, severity }) =>
        add.mutate({ clientId, substance, reaction, severity })
      }
    />
  );
}
