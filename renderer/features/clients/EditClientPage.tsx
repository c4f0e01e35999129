import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { type ClientId, clientId } from '../../../shared/ids.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { errorCodeOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { NotFoundPage } from '../../components/NotFoundPage.tsx';
import { Page } from '../../components/Page.tsx';
import { PrivacyCurtain } from '../../components/PrivacyCurtain.tsx';
import { t } from '../../i18n/t.ts';
import { ClientForm } from './ClientForm.tsx';

export function EditClientPage() {
  const id = clientId.safeParse(useParams().id);
  return id.success ? <EditClient id={id.data} /> : <NotFoundPage />;
}

function EditClient({ id }: { readonly id: ClientId }) {
  const client = useQuery(api.clients.get.queryOptions({ id }));
  const { data } = client;
  return (
    <Page title={data ? fullName(data) : t('Client')} isClient={data !== undefined} isNarrow>
      <ErrorNotice error={client.error} />
      {data && (
        <PrivacyCurtain sentence={t('What is known of this client is hidden. Show names to change it.')}>
          <EditForm opened={data} />
        </PrivacyCurtain>
      )}
    </Page>
  );
}

type Client = inferRouterOutputs<AppRouter>['clients']['get'];

/** The version is the one that was opened: a change at another desk meanwhile is told, never written over. */
function EditForm({ opened }: { readonly opened: Client }) {
  const navigate = useNavigate();
  const [start] = useState(opened);
  const address = `/clients/${start.id}`;
  const update = useMutation(api.clients.update.mutationOptions({ onSuccess: () => navigate(address) }));
  return (
    <ClientForm
      start={start}
      id={start.id}
      submitLabel={t('Save changes')}
      isPending={update.isPending}
      error={update.error}
      onSubmit={(fields) => update.mutate({ ...fields, id: start.id, version: start.version })}
      secondary={
        <>
          {errorCodeOf(update.error) === 'changed_elsewhere' && (
            <Button component="a" href={address} target="_blank" variant="default">
              {t('Look at the new version')}
            </Button>
          )}
          <Button component={Link} to={address} variant="subtle">
            {t('Cancel')}
          </Button>
        </>
      }
    />
  );
}
