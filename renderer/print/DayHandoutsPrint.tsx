import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useMutation, useQueries, useQuery } from '@tanstack/react-query';
import type { TreatmentId } from '../../shared/ids.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import type { papers } from '../../shared/schemas/clinic.ts';
import { api, queryClient } from '../api/api.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { formatDay } from '../components/formatDay.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../i18n/t.ts';
import './batch.css';
import { HandoutSheet } from './HandoutSheet.tsx';
import { ListingDesk } from './ListingDesk.tsx';
import { sheetsSet } from './sheetFonts.ts';
import { useLastPrinted } from './useLastPrinted.ts';
import { usePaper } from './usePaper.tsx';
import { useSearchDate } from './useSearchDate.ts';

/** `/print/handouts/day?date=…`: every aftercare sheet of the day that has not been given yet, printed in one go. */
export function DayHandoutsPrint() {
  const { clinic, paper, field } = usePaper();
  const [date, setDate] = useSearchDate();
  const title = t('Aftercare sheets of {day}', { day: formatDay(date, 'long') });
  useDocumentTitle(title);
  const due = useQuery(api.sheets.dueHandouts.queryOptions({ date }, { enabled: date !== '' }));
  const previews = useQueries({
    queries: (due.data ?? []).map(({ treatmentId }) =>
      api.handouts.preview.queryOptions({ treatmentId, paper }, { enabled: clinic.isSuccess }),
    ),
  });
  const documents = previews.flatMap(({ data }) => (data ? [data.document] : []));
  const isReady = due.isSuccess && documents.length === due.data.length;
  const treatmentIds = due.data?.map(({ treatmentId }) => treatmentId) ?? [];
  const lastPrinted = useLastPrinted({ date, treatmentIds });
  const onPaper = lastPrinted.printed.date === date ? lastPrinted.printed.treatmentIds : treatmentIds;
  const failed = previews.find(({ error }) => error);
  return (
    <ListingDesk
      facts={title}
      back="/"
      backLabel={t('Back to Today')}
      paper={paper}
      error={clinic.error ?? due.error ?? failed?.error}
      beforePrint={() => sheetsSet(documents.map(({ language }) => language))}
      onRetry={() => void Promise.all([due, ...previews].map((query) => query.refetch()))}
      choices={
        <>
          <TextInput
            label={t('Day')}
            type="date"
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          {field}
          {isReady && documents.length > 0 && (
            <NoteGiven treatmentIds={onPaper} paper={paper} onNoted={lastPrinted.forget} />
          )}
        </>
      }
      notices={
        <>
          {due.data?.length === 0 && (
            <Notice tone="info">
              <VisuallyHidden component="h1">{title}</VisuallyHidden>
              {t(
                'Nobody treated on this day is without a sheet. Sign a session, and its sheet is printed here.',
              )}
            </Notice>
          )}
          {previews.some(({ data }) => data?.isReviewed === false) && (
            <Notice tone="warn">
              {t('Some of these translations have not been clinically reviewed yet: {names}.', {
                names: unreviewed(previews, due.data ?? []),
              })}
            </Notice>
          )}
        </>
      }
    >
      {isReady && documents.length > 0 && (
        <div className="batch">
          {documents.map((document, index) => (
            <HandoutSheet key={due.data[index]?.treatmentId} document={document} />
          ))}
        </div>
      )}
    </ListingDesk>
  );
}

interface Previewed {
  readonly data?: { readonly isReviewed: boolean } | undefined;
}
type Named = Parameters<typeof fullName>[0];

const unreviewed = (previews: readonly Previewed[], due: readonly Named[]) =>
  due
    .filter((_, index) => previews[index]?.data?.isReviewed === false)
    .map(fullName)
    .join(', ');

interface NoteGivenProps {
  readonly treatmentIds: readonly TreatmentId[];
  readonly paper: (typeof papers)[number];
  readonly onNoted: () => void;
}

/** Once they have come out of the printer: each is kept as it was given. One that fails leaves the others given. */
function NoteGiven({ treatmentIds, paper, onNoted }: NoteGivenProps) {
  const giveOne = useMutation(api.handouts.give.mutationOptions());
  const give = useMutation({
    mutationFn: async () => {
      for (const treatmentId of treatmentIds)
        await giveOne.mutateAsync({ treatmentId, paper, how: 'printed' });
    },
    onSettled: () => {
      onNoted();
      return queryClient.invalidateQueries(api.sheets.dueHandouts.queryFilter());
    },
  });
  return (
    <>
      <Button variant="default" loading={give.isPending} onClick={() => give.mutate()}>
        {t('They are printed: note {sheets} as given', { sheets: treatmentIds.length })}
      </Button>
      <ErrorNotice error={give.error} />
    </>
  );
}
