import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconEye, IconMail } from '@tabler/icons-react';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { sheetNames } from '../../shared/handoutTexts/sheetNames.ts';
import type { GivenHow } from '../../shared/schemas/handouts.ts';
import { api } from '../api/api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';
import { HandoutChoices } from './HandoutChoices.tsx';
import { HandoutSheet } from './HandoutSheet.tsx';
import { PrintDesk } from './PrintDesk.tsx';
import { useHandoutRequest } from './useHandoutRequest.ts';
import { useOnce } from './useOnce.ts';

/** What is done with the kept sheet, by how it is given. */
const thenOf: Readonly<Record<GivenHow, string>> = {
  printed: '?then=print',
  pdf: '?then=pdf',
  shown: '',
  emailed: '?then=email',
};

/**
 * The sheet before it is given (`?treatment=` or `?client=`). Giving it keeps it as it is and goes on to the kept one, which
 * is what reaches the paper. With `&print=1` that happens at once: one click from the record to the printer.
 */
export function NewHandoutPrint() {
  const navigate = useNavigate();
  const { request, isPrintedAtOnce, choose } = useHandoutRequest();
  useDocumentTitle(t('{sheet} sheet · Rollcall', { sheet: sheetNames[request?.kind ?? 'aftercare'] }));
  const sheet = useQuery({
    ...api.handouts.preview.queryOptions(request ?? skipToken),
    placeholderData: (previous) => previous,
  });
  const give = useMutation(api.handouts.give.mutationOptions());
  const giveBy = (how: GivenHow) => {
    if (request === undefined) return;
    give.mutate(
      { ...request, how },
      { onSuccess: ({ id }) => navigate(`/print/handouts/${id}${thenOf[how]}`, { replace: true }) },
    );
  };
  useOnce(isPrintedAtOnce && sheet.isSuccess, () => giveBy('printed'));
  const document = sheet.error ? undefined : sheet.data?.document;
  const isWaiting = document === undefined || give.isPending;
  return (
    <PrintDesk
      facts={t('Giving a sheet keeps it as the client gets it.')}
      back={
        request?.treatmentId ? `/treatments/${request.treatmentId}` : `/clients/${request?.clientId ?? ''}`
      }
      backLabel={request?.treatmentId ? t('Back to the session') : t('Back to the client')}
      printLabel={t('Print')}
      isWaiting={isWaiting}
      onPrint={() => giveBy('printed')}
      onSavePdf={() => giveBy('pdf')}
      choices={
        request && (
          <>
            <HandoutChoices request={request} document={document} onChange={choose} />
            <Button
              variant="default"
              disabled={isWaiting}
              leftSection={<IconEye size={16} aria-hidden />}
              onClick={() => giveBy('shown')}
            >
              {t('Shown')}
            </Button>
            <Button
              variant="default"
              disabled={isWaiting || !sheet.data?.email}
              title={sheet.data?.email ? '' : t('This client has no e-mail address.')}
              leftSection={<IconMail size={16} aria-hidden />}
              onClick={() => giveBy('emailed')}
            >
              {t('E-mail')}
            </Button>
          </>
        )
      }
      notices={
        <>
          {request === undefined && (
            <Notice tone="alert">
              {t('A sheet belongs to a session or a client. Open one of them and print from there.')}
            </Notice>
          )}
          {document && sheet.data?.isReviewed === false && (
            <Notice tone="warn">
              {t(
                'This translation has not been clinically reviewed yet. The owner approves it under Settings, Handout texts.',
              )}
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
