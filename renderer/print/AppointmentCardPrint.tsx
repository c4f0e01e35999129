import { skipToken, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { clientId } from '../../shared/ids.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import { api } from '../api/api.ts';
import { useClinicNow } from '../api/useClinicToday.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';
import { AppointmentCard } from './AppointmentCard.tsx';
import { Listing } from './Listing.tsx';
import { ListingDesk } from './ListingDesk.tsx';
import { usePaper } from './usePaper.tsx';

/** `/print/card?client=…`: all that the client has booked, with every date of a course. */
export function AppointmentCardPrint() {
  const { clinic, paper, field } = usePaper();
  const now = useClinicNow();
  const [search] = useSearchParams();
  const asked = clientId.safeParse(search.get('client'));
  const client = useQuery(api.clients.get.queryOptions(asked.success ? { id: asked.data } : skipToken));
  const visits = useQuery(
    api.appointments.ofClient.queryOptions(asked.success ? { clientId: asked.data, limit: 200 } : skipToken),
  );
  const name = client.data ? fullName(client.data) : '';
  return (
    <ListingDesk
      facts={t('Appointment card. It says nothing about what is treated.')}
      back={asked.success ? `/clients/${asked.data}` : '/clients'}
      backLabel={t('Back to the client')}
      paper={paper}
      error={clinic.error ?? client.error ?? visits.error}
      onRetry={() => void Promise.all([clinic.refetch(), client.refetch(), visits.refetch()])}
      choices={
        <>
          {!asked.success && (
            <Notice tone="alert">
              {t('A card belongs to a client. Open the client and print from there.')}
            </Notice>
          )}
          {field}
        </>
      }
    >
      {clinic.data && client.data && visits.data && (
        <Listing title={name} name={t('Appointments of {name}', { name })} clinic={clinic.data} paper={paper}>
          <AppointmentCard visits={visits.data} now={now} clinic={clinic.data} />
        </Listing>
      )}
    </ListingDesk>
  );
}
