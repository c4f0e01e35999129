import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { type ClientId, clientId } from '../../../shared/ids.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { NotFoundPage } from '../../components/NotFoundPage.tsx';
import { t } from '../../i18n/t.ts';
import { SignConsentForm } from './SignConsentForm.tsx';
import classes from './SignConsentPage.module.css';

/** A form in a window of its own, to be read, answered and signed by the client: nothing of the clinic around it. */
export function SignConsentPage() {
  const { id, form = '' } = useParams();
  const client = clientId.safeParse(id);
  return client.success ? <Signing clientId={client.data} form={form} /> : <NotFoundPage />;
}

function Signing({ clientId: id, form }: { readonly clientId: ClientId; readonly form: string }) {
  const client = useQuery(api.clients.get.queryOptions({ id }));
  const versions = useQuery(api.consents.versions.queryOptions({ form }));
  const me = useQuery(api.staff.list.queryOptions());
  const shown = versions.data?.[0];
  useDocumentTitle(`${shown?.content.title ?? t('Consent')} · Rollcall`);
  return (
    <main className={classes.page}>
      <header className={classes.head}>
        <Button component={Link} to={`/clients/${id}/consents`} variant="subtle" size="compact-sm">
          {t('Back without signing')}
        </Button>
        {client.data && <ClientName name={fullName(client.data)} />}
      </header>
      <ErrorNotice
        error={client.error ?? versions.error ?? me.error}
        onRetry={() => void versions.refetch()}
      />
      {client.data && shown && me.data && (
        <SignConsentForm client={client.data} form={form} inForce={shown} team={me.data} />
      )}
    </main>
  );
}
