import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { handoutId } from '../../shared/ids.ts';
import { givenHowNames, type HandoutDocument } from '../../shared/schemas/handouts.ts';
import { api } from '../api/api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { formatInstant } from '../components/formatDay.ts';
import { Notice } from '../components/Notice.tsx';
import { HandoutSheet } from './HandoutSheet.tsx';
import { canSavePdf, printPage, savePdf } from './printPage.ts';

/** A sheet as it was given. Printed again it is the same; nothing on it is worked out anew. */
export function KeptHandoutPrint() {
  const navigate = useNavigate();
  const asked = handoutId.safeParse(useParams().id);
  const sheet = useQuery(api.handouts.get.queryOptions(asked.success ? { id: asked.data } : skipToken));
  const clinic = useQuery(api.clinic.get.queryOptions());
  const [error, setError] = useState<unknown>();
  const kept = sheet.data;
  // The browser offers the window's title as the name of a PDF.
  useDocumentTitle(kept ? fileName(kept.document) : 'Aftercare sheet · Rollcall');
  const run = (action: 'print' | 'pdf', document: HandoutDocument) => {
    setError(undefined);
    const work =
      action === 'pdf' ? savePdf(document.paper, `${fileName(document)}.pdf`) : printPage(document.paper);
    work.catch(setError);
  };
  useThen(kept?.document, run);
  return (
    <main className="print-desk">
      <div className="print-bar">
        <p className="print-bar-facts">
          {kept &&
            clinic.data &&
            `${givenHowNames[kept.how]}, ${formatInstant(kept.givenAt, clinic.data.timeZone)}, by ${kept.givenBy}. A reprint is the same sheet.`}
        </p>
        <Button variant="default" onClick={() => navigate(kept ? `/treatments/${kept.treatmentId}` : '/')}>
          Back to the session
        </Button>
        {kept && canSavePdf() && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => run('pdf', kept.document)}
          >
            Save as PDF
          </Button>
        )}
        {kept && (
          <Button
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => run('print', kept.document)}
          >
            Print again
          </Button>
        )}
      </div>
      <div className="print-notice">
        {!asked.success && <Notice tone="alert">This address leads to no sheet.</Notice>}
        {error !== undefined && (
          <Notice tone="alert">
            The sheet was kept but not printed. Check the printer, then choose “Print again”.
          </Notice>
        )}
        <ErrorNotice error={sheet.error} onRetry={() => void sheet.refetch()} />
      </div>
      {kept && <HandoutSheet document={kept.document} />}
    </main>
  );
}

const fileName = ({ clientName, title, sessionOn }: HandoutDocument) =>
  `${clientName}, ${title.toLowerCase()}, ${sessionOn}`;

/** Goes on with what was asked for when the sheet was given, once, after it has been drawn. */
function useThen(
  document: HandoutDocument | undefined,
  run: (action: 'print' | 'pdf', document: HandoutDocument) => void,
) {
  const [search, setSearch] = useSearchParams();
  const then = search.get('then');
  const wasRun = useRef(false);
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!document || wasRun.current || (then !== 'print' && then !== 'pdf')) return;
    wasRun.current = true;
    setSearch({}, { replace: true });
    void window.document.fonts.ready.then(() => latest.current(then, document));
  }, [document, then, setSearch]);
}
