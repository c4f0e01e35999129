import { Button } from '@mantine/core';
import { IconCalendarPlus, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { type ClientId, clientId } from '../../../shared/ids.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { NotFoundPage } from '../../components/NotFoundPage.tsx';
import { Page } from '../../components/Page.tsx';
import { ClientAlerts } from '../conditions/ClientAlerts.tsx';
import { ConditionsSection } from '../conditions/ConditionsSection.tsx';
import { ArchiveButton } from './ArchiveButton.tsx';
import { ClientFacts } from './ClientFacts.tsx';
import { ClientPapers } from './ClientPapers.tsx';
import { ClientTimeline } from './ClientTimeline.tsx';
import { NextVisit } from './NextVisit.tsx';

/** One client: what must not be overlooked first, then the facts, then everything that happened. */
export function ClientPage() {
  const id = clientId.safeParse(useParams().id);
  return id.success ? <KnownClient id={id.data} key={id.data} /> : <NotFoundPage />;
}

function KnownClient({ id }: { readonly id: ClientId }) {
  const client = useQuery(api.clients.get.queryOptions({ id }));
  const data = client.data;
  return (
    <Page
      title={data ? fullName(data) : 'Client'}
      isClient={data !== undefined}
      aside={data?.isArchived ? 'archived' : undefined}
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
              Edit
            </Button>
            <Button
              component={Link}
              to={`/calendar?client=${id}`}
              leftSection={<IconCalendarPlus size={16} />}
            >
              Book a visit
            </Button>
          </>
        )
      }
    >
      <ErrorNotice error={client.error} onRetry={() => void client.refetch()} />
      <ClientAlerts clientId={id} />
      {data && <ClientFacts client={data} />}
      <NextVisit clientId={id} />
      <ClientPapers clientId={id} />
      <ConditionsSection clientId={id} />
      <ClientTimeline clientId={id} />
    </Page>
  );
}
