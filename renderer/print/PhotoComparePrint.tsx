import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type ClientId, clientId } from '../../shared/ids.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import type { PhotoUse } from '../../shared/schemas/photos.ts';
import { api } from '../api/api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { formatDay } from '../components/formatDay.ts';
import { NotFoundPage } from '../components/NotFoundPage.tsx';
import { comparePair } from '../features/photos/comparePair.ts';
import { useNames } from '../features/photos/useNames.ts';
import { usePhotos } from '../features/photos/usePhotos.ts';
import { t } from '../i18n/t.ts';
import { Listing } from './Listing.tsx';
import { PhotoPairSheet } from './PhotoPairSheet.tsx';
import { PrintDesk } from './PrintDesk.tsx';
import { usePaper } from './usePaper.tsx';
import { usePhotoRelease } from './usePhotoRelease.ts';

/** `/print/photos?client=…&a=…&b=…`: two photos of one view on paper, for a purpose that the client has agreed to. */
export function PhotoComparePrint() {
  const [search] = useSearchParams();
  const id = clientId.safeParse(search.get('client')).data;
  return id ? <PrintOf id={id} a={search.get('a')} b={search.get('b')} /> : <NotFoundPage />;
}

interface PrintOfProps {
  readonly id: ClientId;
  readonly a: string | null;
  readonly b: string | null;
}

function PrintOf({ id, a, b }: PrintOfProps) {
  const { clinic, paper, field } = usePaper();
  const client = useQuery(api.clients.get.queryOptions({ id }));
  const { error, retry, consent, photos, views } = usePhotos(id);
  const [use, setUse] = useState<PhotoUse>('photo_record');
  const view = photos.find((photo) => photo.id === a)?.view ?? null;
  const pair = comparePair(photos, views, { view, a, b });
  // Outside the clinic nobody needs to know who it is.
  const name = use === 'photo_record' && client.data ? fullName(client.data) : '';
  const title = [name, pair?.view.name].filter(Boolean).join(', ');
  const photoIds = pair ? [pair.earlier.id, pair.later.id] : [];
  const release = usePhotoRelease({ photoIds, use, paper });
  return (
    <PrintDesk
      facts={t('Two photos on paper. Printing asks for the client’s consent and is noted.')}
      back={`/clients/${id}/photos/compare${pair ? `?view=${pair.view.key}&a=${pair.earlier.id}&b=${pair.later.id}` : ''}`}
      backLabel={t('Back to the photos')}
      printLabel={t('Print')}
      isWaiting={!pair || !clinic.data || release.isPending}
      onPrint={release.print}
      onSavePdf={release.savePdf}
      choices={
        <>
          <NativeSelect
            label={t('For')}
            value={use}
            data={useNames(consent)}
            onChange={(event) => {
              release.reset();
              setUse(event.currentTarget.value as PhotoUse); // one of the options
            }}
          />
          {field}
        </>
      }
      notices={
        <>
          <ErrorNotice error={release.error ?? client.error} />
          <ErrorNotice error={error} onRetry={retry} />
        </>
      }
    >
      {clinic.data && pair && (
        <Listing title={title} name={formatDay(pair.later.takenOn)} clinic={clinic.data} paper={paper}>
          <PhotoPairSheet pair={pair} />
        </Listing>
      )}
    </PrintDesk>
  );
}
