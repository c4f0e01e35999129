import { skipToken, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { clientId } from '../../shared/ids.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import { formKey } from '../../shared/schemas/consents.ts';
import { api } from '../api/api.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';
import { ConsentSheet } from './ConsentSheet.tsx';
import { Listing } from './Listing.tsx';
import { ListingDesk } from './ListingDesk.tsx';
import { usePaper } from './usePaper.tsx';

/** `/print/consents/blank?client=…&form=…`: a form with the client's name on it, to be read and signed by hand. */
export function BlankConsentPrint() {
  const { clinic, paper, field } = usePaper();
  const [search] = useSearchParams();
  const asked = clientId.safeParse(search.get('client')).data;
  const form = formKey.safeParse(search.get('form')).data;
  const client = useQuery(api.clients.get.queryOptions(asked ? { id: asked } : skipToken));
  const versions = useQuery(api.consents.versions.queryOptions(form ? { form } : skipToken));
  const shown = versions.data?.[0];
  return (
    <ListingDesk
      facts={t('To be signed by hand. When it comes back, record it under “Signed on paper”.')}
      back={asked ? `/clients/${asked}/consents` : '/clients'}
      backLabel={t('Back to the client')}
      paper={paper}
      error={clinic.error ?? client.error ?? versions.error}
      onRetry={() => void Promise.all([clinic.refetch(), client.refetch(), versions.refetch()])}
      choices={field}
      notices={
        (!asked || !form) && (
          <Notice tone="alert">
            {t('A form belongs to a client. Open the client’s consents and print from there.')}
          </Notice>
        )
      }
    >
      {clinic.data && client.data && shown && (
        <Listing
          title={shown.content.title}
          name={`${shown.content.title}, ${t('v{version} {hash}', {
            version: shown.version + 1,
            hash: shown.sha256.slice(0, 8),
          })}`}
          clinic={clinic.data}
          paper={paper}
        >
          <ConsentSheet
            words={shown.content}
            client={{ name: fullName(client.data), birthDate: client.data.birthDate }}
          />
        </Listing>
      )}
    </ListingDesk>
  );
}
