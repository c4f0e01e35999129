import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { handoutId } from '../../shared/ids.ts';
import { givenHowNames } from '../../shared/schemas/handouts.ts';
import { api } from '../api/api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { formatInstant } from '../components/formatDay.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';
import { HandoutSheet } from './HandoutSheet.tsx';
import { PrintDesk } from './PrintDesk.tsx';
import { type KeptSheet, mailAddress, sheetFileName, useKeptPaper } from './useKeptPaper.ts';

/** A sheet as it was given. Printed again it is the same; nothing on it is worked out anew. */
export function KeptHandoutPrint() {
  const id = handoutId.safeParse(useParams().id).data;
  const sheet = useQuery(api.handouts.get.queryOptions(id ? { id } : skipToken));
  const kept = sheet.data;
  const { put, hasFailed } = useKeptPaper(kept);
  // The browser offers the window's title as the name of a PDF.
  useDocumentTitle(kept ? sheetFileName(kept.document) : t('Aftercare sheet · Rollcall'));
  return (
    <PrintDesk
      facts={kept && <HowGiven kept={kept} />}
      back={backOf(kept)}
      backLabel={kept?.treatmentId ? t('Back to the session') : t('Back to the client')}
      choices={
        kept && (
          <Button component={Link} to={correctionOf(kept)} variant="default">
            {t('Correct')}
          </Button>
        )
      }
      printLabel={t('Print again')}
      isWaiting={kept === undefined}
      onPrint={() => put('print')}
      onSavePdf={() => put('pdf')}
      notices={
        <>
          {id === undefined && <Notice tone="alert">{t('This address leads to no sheet.')}</Notice>}
          {kept?.how === 'emailed' && (
            <Notice
              tone="info"
              action={
                <Button component="a" href={mailAddress(kept)} size="compact-sm" variant="default">
                  {t('Open the e-mail')}
                </Button>
              }
            >
              {t('Save the sheet as a PDF and attach it. The e-mail itself says nothing about health.')}
            </Notice>
          )}
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

/** A new sheet of the same kind, in place of this one. */
const correctionOf = ({ id, kind, treatmentId, clientId, document }: KeptSheet) => {
  const about = treatmentId ? `treatment=${treatmentId}` : `client=${clientId}`;
  const print = `language=${document.language}&paper=${document.paper}&size=${document.size}`;
  return `/print/handouts/new?kind=${kind}&${about}&${print}&replaces=${id}`;
};

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
