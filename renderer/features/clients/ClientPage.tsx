import { Button } from '@mantine/core';
import { IconCalendarPlus, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from 'react-router';
import { type ClientId, clientId } from '../../../shared/ids.ts';
import { type ClientFields, fullName, skinTypes } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { NotFoundPage } from '../../components/NotFoundPage.tsx';
import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';
import { ClientAlerts } from '../conditions/ClientAlerts.tsx';
import { ArchiveButton } from './ArchiveButton.tsx';
import { ClientTabs } from './ClientTabs.tsx';

/** One client: the name, what must not be overlooked and what can be done stand above every tab. */
export function ClientPage() {
  const id = clientId.safeParse(useParams().id);
  return id.success ? <KnownClient id={id.data} key={id.data} /> : <NotFoundPage />;
}

function KnownClient({ id }: { readonly id: ClientId }) {
  const client = useQuery(api.clients.get.queryOptions({ id }));
  const data = client.data;
  return (
    <Page
      title={data ? fullName(data) : t('Client')}
      isClient={data !== undefined}
      aside={data && asideOf(data)}
      actions={
        data && (
          <>
            <ArchiveButton client={data} />
            <Button
              component={Link}
              to={`/clients/${id}/edit`}
              variant="default"
              leftSection={<IconPencil size={16} />}
            >
              {t('Edit')}
            </Button>
            <Button
              component={Link}
              to={`/calendar?client=${id}`}
              leftSection={<IconCalendarPlus size={16} />}
            >
              {t('Book a visit')}
            </Button>
          </>
        )
      }
    >
      <ErrorNotice error={client.error} onRetry={() => void client.refetch()} />
      <ClientAlerts clientId={id} />
      <ClientTabs clientId={id} />
      <Outlet context={id} />
    </Page>
  );
}

/** What matters whichever tab is open: how the skin takes sun, and that she is in the archive. */
function asideOf({ fitzpatrick, isArchived }: ClientFields & { readonly isArchived: boolean }): string {
  const skin = fitzpatrick !== null && t('Fitzpatrick {type}', { type: skinTypes[fitzpatrick] });
  return [skin, isArchived && t('archived')].filter(Boolean).join(', ');
}
