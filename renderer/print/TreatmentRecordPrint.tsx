import { skipToken, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { treatmentId } from '../../shared/ids.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import { api } from '../api/api.ts';
import { formatDay } from '../components/formatDay.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';
import { Listing } from './Listing.tsx';
import { ListingDesk } from './ListingDesk.tsx';
import { TreatmentRecordSheet } from './TreatmentRecordSheet.tsx';
import { usePaper } from './usePaper.tsx';

/** `/print/treatment/:id`: the record of one session as it was signed, with what was added since. */
export function TreatmentRecordPrint() {
  const { clinic, paper, field } = usePaper();
  const asked = treatmentId.safeParse(useParams().id);
  const record = useQuery(api.treatments.get.queryOptions(asked.success ? { id: asked.data } : skipToken));
  const events = useQuery(
    api.treatments.events.ofTreatment.queryOptions(asked.success ? { treatmentId: asked.data } : skipToken),
  );
  const { data } = record;
  const onPaper = useQuery(
    api.paperPack.ofClient.queryOptions(data ? { clientId: data.clientId } : skipToken),
  );
  const sheets = useQuery(api.handouts.ofClient.queryOptions(data ? { clientId: data.clientId } : skipToken));
  const client = data?.client;
  const day = formatDay(data?.fields.performedOn ?? '');
  const isDraft = data !== undefined && !data.isSigned;
  return (
    <ListingDesk
      facts={t('The record of one session, as it was signed')}
      back={asked.success ? `/treatments/${asked.data}` : '/clients'}
      backLabel={t('Back to the session')}
      paper={paper}
      error={clinic.error ?? record.error ?? events.error ?? onPaper.error ?? sheets.error}
      onRetry={() =>
        void Promise.all([clinic, record, events, onPaper, sheets].map((part) => part.refetch()))
      }
      choices={
        <>
          {isDraft && (
            <Notice tone="warn">{t('This record is still a draft. Sign it, then print it.')}</Notice>
          )}
          {!asked.success && <Notice tone="alert">{t('This address leads to no record.')}</Notice>}
          {field}
        </>
      }
    >
      {clinic.data && client && data.isSigned && events.data && onPaper.data && sheets.data && (
        <Listing
          title={fullName(client)}
          name={t('Session of {name}, {day}', { name: fullName(client), day })}
          clinic={clinic.data}
          paper={paper}
        >
          <TreatmentRecordSheet
            record={data}
            events={events.data}
            paperEntries={onPaper.data}
            givenSheets={sheets.data}
            timeZone={clinic.data.timeZone}
          />
        </Listing>
      )}
    </ListingDesk>
  );
}
