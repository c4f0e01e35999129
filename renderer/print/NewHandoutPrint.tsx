import { Button, NativeSelect } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { treatmentId } from '../../shared/ids.ts';
import { papers } from '../../shared/schemas/clinic.ts';
import type { GivenHow } from '../../shared/schemas/handouts.ts';
import { api } from '../api/api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { Notice } from '../components/Notice.tsx';
import { HandoutSheet } from './HandoutSheet.tsx';
import { canSavePdf } from './printPage.ts';

/**
 * The sheet before it is given (`?treatment=`). Printing or saving keeps it as it is and goes on to the kept one, which
 * is what reaches the paper. With `&print=1` that happens at once: one click from the record to the printer.
 */
export function NewHandoutPrint() {
  useDocumentTitle('Aftercare sheet · Rollcall');
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const asked = treatmentId.safeParse(search.get('treatment'));
  const [paper, setPaper] = useState<(typeof papers)[number]>();
  const sheet = useQuery(
    api.handouts.preview.queryOptions(asked.success ? { treatmentId: asked.data, paper } : skipToken),
  );
  const give = useMutation(api.handouts.give.mutationOptions());
  const { mutate } = give;
  const id = asked.data;
  const giveBy = (how: GivenHow) => {
    if (id === undefined) return;
    const then = how === 'pdf' ? 'pdf' : 'print';
    mutate(
      { treatmentId: id, paper, how },
      { onSuccess: (given) => navigate(`/print/handouts/${given.id}?then=${then}`, { replace: true }) },
    );
  };
  usePrintAtOnce(search.get('print') === '1' && sheet.isSuccess, () => giveBy('printed'));
  return (
    <main className="print-desk">
      <div className="print-bar">
        <p className="print-bar-facts">Aftercare sheet. Printing keeps it as the client gets it.</p>
        <NativeSelect label="Language" data={[{ value: 'en', label: 'English' }]} />
        <NativeSelect
          label="Paper"
          data={[...papers]}
          value={paper ?? sheet.data?.document.paper ?? 'A4'}
          onChange={(event) => setPaper(papers.find((one) => one === event.currentTarget.value))}
        />
        <Button variant="default" onClick={() => navigate(id ? `/treatments/${id}` : '/')}>
          Back to the session
        </Button>
        {canSavePdf() && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => giveBy('pdf')}
          >
            Save as PDF
          </Button>
        )}
        <Button
          leftSection={<IconPrinter size={16} aria-hidden />}
          loading={give.isPending}
          disabled={!sheet.isSuccess}
          onClick={() => giveBy('printed')}
        >
          Print
        </Button>
      </div>
      <div className="print-notice">
        {!asked.success && (
          <Notice tone="alert">A sheet belongs to a session. Open the session and print from there.</Notice>
        )}
        <ErrorNotice error={sheet.error ?? give.error} onRetry={() => void sheet.refetch()} />
      </div>
      {sheet.data && <HandoutSheet document={sheet.data.document} />}
    </main>
  );
}

/** Once, when everything is there. */
function usePrintAtOnce(isReady: boolean, print: () => void) {
  const wasPrinted = useRef(false);
  const latest = useRef(print);
  latest.current = print;
  useEffect(() => {
    if (!isReady || wasPrinted.current) return;
    wasPrinted.current = true;
    latest.current();
  }, [isReady]);
}
