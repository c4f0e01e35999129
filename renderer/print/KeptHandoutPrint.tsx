import { useDocumentTitle } from '@mantine/hooks';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { AppRouter } from '../../electron/backend/router.ts';
import { handoutId } from '../../shared/ids.ts';
import { givenHowNames, type HandoutDocument } from '../../shared/schemas/handouts.ts';
import { api } from '../api/api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { formatInstant } from '../components/formatDay.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';
import { HandoutSheet } from './HandoutSheet.tsx';
import { PrintDesk } from './PrintDesk.tsx';
import { printPage, savePdf } from './printPage.ts';
import { useOnce } from './useOnce.ts';

type KeptSheet = inferRouterOutputs<AppRouter>['handouts']['get'];

/** A sheet as it was given. Printed again it is the same; nothing on it is worked out anew. */
export function KeptHandoutPrint() {
  const id = handoutId.safeParse(useParams().id).data;
  const sheet = useQuery(api.handouts.get.queryOptions(id ? { id } : skipToken));
  const kept = sheet.data;
  const { put, hasFailed } = usePaper(kept?.document);
  // The browser offers the window's title as the name of a PDF.
  useDocumentTitle(kept ? fileName(kept.document) : t('Aftercare sheet · Rollcall'));
  return (
    <PrintDesk
      facts={kept && <HowGiven kept={kept} />}
      back={backOf(kept)}
      printLabel={t('Print again')}
      isWaiting={kept === undefined}
      onPrint={() => put('print')}
      onSavePdf={() => put('pdf')}
      notices={
        <>
          {id === undefined && <Notice tone="alert">{t('This address leads to no sheet.')}</Notice>}
          {hasFailed && (
            <Notice tone="alert">
              {t('The sheet was kept but not printed. Check the printer, then choose “Print again”.')}
            </Notice>
          )}
          <ErrorNotice error={sheet.error} onRetry={() => void sheet.refetch()} />
        </>
      }
    >
      {kept && <HandoutSheet document={kept.document} />}
    </PrintDesk>
  );
}

const backOf = (kept: KeptSheet | undefined) => {
  if (kept === undefined) return '/';
  return kept.treatmentId ? `/treatments/${kept.treatmentId}` : `/clients/${kept.clientId}`;
};

const fileName = ({ clientName, title, about }: HandoutDocument) =>
  [clientName, title, about.day].filter(Boolean).join(', ');

function HowGiven({ kept }: { readonly kept: KeptSheet }) {
  const clinic = useQuery(api.clinic.get.queryOptions());
  if (!clinic.data) return null;
  const at = formatInstant(kept.givenAt, clinic.data.timeZone);
  return t('{givenHow}, {at}, by {givenBy}. A reprint is the same sheet.', {
    givenHow: givenHowNames[kept.how],
    at,
    givenBy: kept.givenBy,
  });
}

/** Puts the sheet on paper or into a file, and once by itself when it has just been given for that. */
function usePaper(document: HandoutDocument | undefined) {
  const [search, setSearch] = useSearchParams();
  const [hasFailed, setFailed] = useState(false);
  const put = (where: 'print' | 'pdf') => {
    if (!document) return;
    setFailed(false);
    const { paper } = document;
    const work = where === 'pdf' ? savePdf(paper, `${fileName(document)}.pdf`) : printPage(paper);
    work.catch(() => setFailed(true));
  };
  const then = search.get('then');
  useOnce(document !== undefined && (then === 'print' || then === 'pdf'), () => {
    setSearch({}, { replace: true });
    // Before the fonts are there the lines break elsewhere.
    void window.document.fonts.ready.then(() => put(then === 'pdf' ? 'pdf' : 'print'));
  });
  return { put, hasFailed };
}
