import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { clientId } from '../../../shared/ids.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { errorCodeOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { ClientForm } from './ClientForm.tsx';

export function EditClientPage() {
  const id = clientId.parse(useParams().id);
  const navigate = useNavigate();
  const client = useQuery(api.clients.get.queryOptions({ id }));
  const update = useMutation(
    api.clients.update.mutationOptions({ onSuccess: () => navigate(`/clients/${id}`) }),
  );
  const reload = errorCodeOf(update.error) === 'changed_elsewhere' && (
    <Button component="a" href={`/clients/${id}`} target="_blank" variant="default">
      Look at the new version
    </Button>
  );
  return (
    <Page
      title={client.data ? fullName(client.data) : 'Client'}
      isClient={client.data !== undefined}
      isNarrow
    >
      <ErrorNotice error={client.error} />
      {client.data && (
        <ClientForm
          // Not keyed by version: when another desk saves, what is typed here stays.
          key={id}
          start={client.data}
          id={id}
          submitLabel="Save changes"
          isPending={update.isPending}
          error={update.error}
          onSubmit={(fields) => update.mutate({ ...fields, id, version: client.data.version })}
          secondary={
            <>
              {reload}
              <Button component={Link} to={`/clients/${id}`} variant="subtle">
                Cancel
              </Button>
            </>
          }
        />
      )}
    </Page>
  );
}
