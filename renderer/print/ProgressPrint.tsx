import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type ClientId, clientId, type PlanId, planId } from '../../shared/ids.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import { api } from '../api/api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { NotFoundPage } from '../components/NotFoundPage.tsx';
import { Notice } from '../components/Notice.tsx';
import { ProgressTable } from '../features/progress/ProgressTable.tsx';
import type { ProgressColumn } from '../features/progress/progressColumns.ts';
import { useProgress } from '../features/progress/useProgress.ts';
import { t } from '../i18n/t.ts';
import { Listing } from './Listing.tsx';
import { PrintDesk } from './PrintDesk.tsx';
import { picturesDrawn } from './picturesDrawn.ts';
import { printPage, savePdf } from './printPage.ts';
import { usePaper } from './usePaper.tsx';

/** `/print/progress?client=…&plan=…&view=…`: a plan on paper, with the photos of one view where she has agreed. */
export function ProgressPrint() {
  const [search] = useSearchParams();
  const id = clientId.safeParse(search.get('client')).data;
  const plan = planId.safeParse(search.get('plan')).data;
  return id && plan ? (
    <PrintOf id={id} planId={plan} firstView={search.get('view') ?? ''} />
  ) : (
    <NotFoundPage />
  );
}

interface PrintOfProps {
  readonly id: ClientId;
  readonly planId: PlanId;
  readonly firstView: string;
}

/** So many sessions stand side by side on a page without becoming too small to read. */
const columnsOfPage = 4;

function PrintOf({ id, planId, firstView }: PrintOfProps) {
  const { clinic, paper, field } = usePaper();
  const client = useQuery(api.clients.get.queryOptions({ id }));
  const { plan, isLoaded, error, retry, columns, series, views, consent } = useProgress(id, planId);
  const [viewKey, setViewKey] = useState(firstView);
  const release = useMutation(api.photos.release.mutationOptions());
  const isAgreed = consent.uses.includes('photo_record');
  const view = isAgreed ? views.find(({ key }) => key === viewKey) : undefined;
  const shown = columns.flatMap(({ photos }) => photos.find((photo) => photo.view === view?.key) ?? []);
  const releaseThen = (then: () => Promise<unknown>) => {
    const go = () => void picturesDrawn().then(then);
    if (shown.length === 0) go();
    else
      release.mutate(
        { photoIds: shown.map((photo) => photo.id), how: 'print', use: 'photo_record' },
        { onSuccess: go },
      );
  };
  const title = client.data && plan ? `${fullName(client.data)}, ${plan.indicationName}` : '';
  return (
    <PrintDesk
      facts={t('Progress of a plan. Photos are printed only with the client’s consent, and it is noted.')}
      back={`/clients/${id}/progress?plan=${planId}`}
      backLabel={t('Back to the client')}
      printLabel={t('Print')}
      isWaiting={!isLoaded || !clinic.data || !client.data || release.isPending}
      onPrint={() => releaseThen(() => printPage(paper))}
      onSavePdf={() => releaseThen(() => savePdf(paper, `${document.title}.pdf`))}
      choices={
        <>
          {isAgreed && views.length > 0 && (
            <NativeSelect
              label={t('Photos')}
              value={view?.key ?? ''}
              data={[
                { value: '', label: t('Without photos') },
                ...views.map(({ key, name }) => ({ value: key, label: name })),
              ]}
              onChange={(event) => setViewKey(event.currentTarget.value)}
            />
          )}
          {field}
        </>
      }
      notices={
        <>
          <ErrorNotice error={release.error ?? client.error} />
          <ErrorNotice error={error} onRetry={retry} />
          {isLoaded && !isAgreed && views.length > 0 && (
            <Notice tone="info">{t('No consent for photos is in force, so none is printed.')}</Notice>
          )}
        </>
      }
    >
      {clinic.data && client.data && isLoaded && (
        <Listing title={title} name={title} clinic={clinic.data} paper={paper}>
          {pagesOf(columns).map((page) => (
            <div key={page[0]?.date} className="progress-part">
              <ProgressTable columns={page} all={columns} series={series} view={view} isPrinted />
            </div>
          ))}
        </Listing>
      )}
    </PrintDesk>
  );
}

function pagesOf(columns: readonly ProgressColumn[]): ProgressColumn[][] {
  const pages: ProgressColumn[][] = [];
  for (let start = 0; start < columns.length; start += columnsOfPage)
    pages.push(columns.slice(start, start + columnsOfPage));
  return pages;
}
