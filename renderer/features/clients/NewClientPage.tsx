import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { emptyClient } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';
import { ClientForm } from './ClientForm.tsx';

export function NewClientPage() {
  const navigate = useNavigate();
  const create = useMutation(
    api.clients.create.mutationOptions({ onSuccess: ({ id }) => navigate(`/clients/${id}`) }),
  );
  return (
    <Page title={t('New client')} isNarrow>
      <ClientForm
        start={emptyClient}
        submitLabel={t('Save client')}
        isPending={create.isPending}
        error={create.error}
        onSubmit={(fields) => create.mutate(fields)}
        secondary={
          <Button component={Link} to="/clients" variant="subtle">
            {t('Cancel')}
          </Button>
        }
      />
    </Page>
  );
}
