import { NativeSelect } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { treatmentId } from '../../shared/ids.ts';
import { papers } from '../../shared/schemas/clinic.ts';
import type { GivenHow } from '../../shared/schemas/handouts.ts';
import { api } from '../api/api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';
import { HandoutSheet } from './HandoutSheet.tsx';
import { PrintDesk } from './PrintDesk.tsx';
import { useOnce } from './useOnce.ts';

type Paper = (typeof papers)[number];

/**
 * The sheet before it is given (`?treatment=`). Printing or saving keeps it as it is and goes on to the kept one, which
 * is what reaches the paper. With `&print=1` that happens at once: one click from the record to the printer.
 */
export function NewHandoutPrint() {
  useDocumentTitle(t('Aftercare sheet · Rollcall'));
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const id = treatmentId.safeParse(search.get('treatment')).data;
  const [paper, setPaper] = useState<Paper>();
  const sheet = useQuery(api.handouts.preview.queryOptions(id ? { treatmentId: id, paper } : skipToken));
  const give = useMutation(api.handouts.give.mutationOptions());
  const giveBy = (how: GivenHow) => {
    if (id === undefined) return;
    const then = how === 'pdf' ? 'pdf' : 'print';
    give.mutate(
      { treatmentId: id, paper, how },
      { onSuccess: (given) => navigate(`/print/handouts/${given.id}?then=${then}`, { replace: true }) },
    );
  };
  useOnce(search.get('print') === '1' && sheet.isSuccess, () => giveBy('printed'));
  const document = sheet.data?.document;
  return (
    <PrintDesk
      facts={t('Aftercare sheet. Printing keeps it as the client gets it.')}
      back={id ? `/treatments/${id}` : '/'}
      printLabel="Print"
      isWaiting={document === undefined || give.isPending}
      onPrint={() => giveBy('printed')}
      onSavePdf={() => giveBy('pdf')}
      choices={<Choices paper={paper ?? document?.paper ?? 'A4'} onPaper={setPaper} />}
      notices={
        <>
          {id === undefined && (
            <Notice tone="alert">
              {t('A sheet belongs to a session. Open the session and print from there.')}
            </Notice>
          )}
          <ErrorNotice error={sheet.error ?? give.error} onRetry={() => void sheet.refetch()} />
        </>
      }
    >
      {document && <HandoutSheet document={document} />}
    </PrintDesk>
  );
}

function Choices({ paper, onPaper }: { readonly paper: Paper; readonly onPaper: (paper: Paper) => void }) {
  return (
    <>
      <NativeSelect label={t('Language')} data={[{ value: 'en', label: t('English') }]} />
      <NativeSelect
        label={t('Paper')}
        data={[...papers]}
        value={paper}
        onChange={(event) => onPaper(papers.find((one) => one === event.currentTarget.value) ?? 'A4')}
      />
    </>
  );
}
