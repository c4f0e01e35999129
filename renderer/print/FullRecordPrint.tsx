import { skipToken, useMutation, useQueries, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { type ClientId, clientId } from '../../shared/ids.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import { api } from '../api/api.ts';
import { Notice } from '../components/Notice.tsx';
import { useTimeline } from '../features/clients/useTimeline.ts';
import { t } from '../i18n/t.ts';
import { FullRecordSheet } from './FullRecordSheet.tsx';
import { Listing } from './Listing.tsx';
import { ListingDesk } from './ListingDesk.tsx';
import { usePaper } from './usePaper.tsx';

/** `/print/record/:id`: all that is kept about a client, to hand out. Printing it stands in the list of changes. */
export function FullRecordPrint() {
  const { clinic, paper, field } = usePaper();
  const id = clientId.safeParse(useParams().id).data;
  const record = useWholeRecord(id);
  const takeOut = useMutation(api.fullRecord.takeOut.mutationOptions());
  const { client, error } = record;
  const isReady = clinic.data !== undefined && client !== undefined && record.isLoaded;
  return (
    <ListingDesk
      facts={t('The whole record. Who prints it stands in the list of changes.')}
      back={id ? `/clients/${id}/record` : '/clients'}
      backLabel={t('Back to the client')}
      paper={paper}
      error={clinic.error ?? error}
      onRetry={record.retry}
      choices={field}
      notices={id === undefined && <Notice tone="alert">{t('This address leads to no record.')}</Notice>}
      beforePrint={() => takeOut.mutateAsync({ clientId: id ?? ('' as ClientId), how: 'print' })} // not ready without one
    >
      {isReady && (
        <Listing
          title={fullName(client)}
          name={t('Record of {name}', { name: fullName(client) })}
          clinic={clinic.data}
          paper={paper}
        >
          <FullRecordSheet {...record} client={client} timeZone={clinic.data.timeZone} />
        </Listing>
      )}
    </ListingDesk>
  );
}

function useWholeRecord(id: ClientId | undefined) {
  const of = id === undefined ? skipToken : { clientId: id };
  const client = useQuery(api.clients.get.queryOptions(id === undefined ? skipToken : { id }));
  const allergies = useQuery(api.allergies.ofClient.queryOptions(of));
  const timeline = useTimeline(id);
  const events = useQuery(api.treatments.events.ofClient.queryOptions(of));
  const onPaper = useQuery(api.paperPack.ofClient.queryOptions(of));
  const sheets = useQuery(api.handouts.ofClient.queryOptions(of));
  const signed = useQuery(api.treatments.ofClient.queryOptions(of)).data?.filter(({ isSigned }) => isSigned);
  const consented = useQuery(api.consents.ofClient.queryOptions(of)).data;
  const treatments = useQueries({
    queries: (signed ?? []).map((one) => api.treatments.get.queryOptions({ id: one.id })),
  });
  const consents = useQueries({
    queries: (consented ?? []).map((one) => api.consents.get.queryOptions({ id: one.id })),
  });
  const parts = [client, allergies, events, onPaper, sheets, ...treatments, ...consents];
  return {
    client: client.data,
    allergies: allergies.data ?? [],
    entries: timeline.entries.toReversed(),
    treatments: treatments.flatMap(({ data }) => data ?? []).toReversed(),
    events: events.data ?? [],
    paperEntries: onPaper.data ?? [],
    givenSheets: sheets.data ?? [],
    consents: consents.flatMap(({ data }) => data ?? []),
    isLoaded: timeline.isLoaded && parts.every(({ isSuccess }) => isSuccess),
    error: timeline.error ?? parts.find(({ error }) => error)?.error,
    retry: () => void Promise.all(parts.map((part) => part.refetch())),
  };
}
