import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type ClientId, clientId, type PlanId, planId } from '../../shared/ids.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import { api } from '../api/api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { NotFoundPage } from '../components/NotFoundPage.tsx';
import { Notice } from '../components/Notice.tsx';
import type { ViewRow } from '../features/photos/photoTypes.ts';
import { ProgressTable } from '../features/progress/ProgressTable.tsx';
import type { ProgressColumn } from '../features/progress/progressColumns.ts';
import { useProgress } from '../features/progress/useProgress.ts';
import { t } from '../i18n/t.ts';
import { Listing } from './Listing.tsx';
import { PrintDesk } from './PrintDesk.tsx';
import { usePaper } from './usePaper.tsx';
import { usePhotoRelease } from './usePhotoRelease.ts';

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
  const isAgreed = consent.uses.includes('photo_record');
  const view = isAgreed ? views.find(({ key }) => key === viewKey) : undefined;
  const shown = columns.flatMap(({ photos }) => photos.find((photo) => photo.view === view?.key) ?? []);
  const photoIds = shown.map((photo) => photo.id);
  const release = usePhotoRelease({ photoIds, use: 'photo_record', paper });
  const title = client.data && plan ? `${fullName(client.data)}, ${plan.indicationName}` : '';
  return (
    <PrintDesk
      facts={t('Progress of a plan. Photos are printed only with the client’s consent, and it is noted.')}
      back={`/clients/${id}/progress?plan=${planId}`}
      backLabel={t('Back to the client')}
      printLabel={t('Print')}
      isWaiting={!isLoaded || !clinic.data || !client.data || release.isPending}
      onPrint={release.print}
      onSavePdf={release.savePdf}
      choices={
        <>
          {isAgreed && <ViewChoice views={views} chosen={view} onChoose={setViewKey} />}
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

interface ViewChoiceProps {
  readonly views: readonly ViewRow[];
  readonly chosen: ViewRow | undefined;
  readonly onChoose: (key: string) => void;
}

function ViewChoice({ views, chosen, onChoose }: ViewChoiceProps) {
  if (views.length === 0) return null;
  return (
    <NativeSelect
      label={t('Photos')}
      value={chosen?.key ?? ''}
      data={[
        { value: '', label: t('Without photos') },
        ...views.map(({ key, name }) => ({ value: key, label: name })),
      ]}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

function pagesOf(columns: readonly ProgressColumn[]): ProgressColumn[][] {
  const pages: ProgressColumn[][] = [];
  for (let start = 0; start < columns.length; start += columnsOfPage)
    pages.push(columns.slice(start, start + columnsOfPage));
  return pages;
}
