import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { api } from '../api/api.ts';
import { formatDay } from '../components/formatDay.ts';
import { dayLines } from '../features/dayNotes/dayLines.ts';
import { useDayNotes } from '../features/dayNotes/useDayNotes.ts';
import { t } from '../i18n/t.ts';
import { DaySheet } from './DaySheet.tsx';
import { Listing } from './Listing.tsx';
import { ListingDesk } from './ListingDesk.tsx';
import { usePaper } from './usePaper.tsx';
import { useSearchDate } from './useSearchDate.ts';

/** What else is printed or typed in for a day. */
function OtherPapers({ date }: { readonly date: string }) {
  return (
    <>
      <Button component={Link} to={`/print/handouts/day?date=${date}`} variant="subtle">
        {t('Aftercare sheets')}
      </Button>
      <Button component={Link} to={`/print/paper?date=${date}`} variant="subtle">
        {t('For a power cut')}
      </Button>
      <Button component={Link} to={`/paper?date=${date}`} variant="subtle">
        {t('Enter from paper')}
      </Button>
    </>
  );
}

/** `/print/day?date=…&detail=summary|full`: the day to carry around, or to have beside the phone when the power is out. */
export function DaySheetPrint() {
  const { clinic, paper, field } = usePaper();
  const [date, setDate] = useSearchDate();
  const [search, setSearch] = useSearchParams();
  const detail = search.get('detail') === 'full' ? 'full' : 'summary';
  const isKnown = date !== '';
  const range = { fromDate: date, toDate: date };
  const day = useQuery(api.appointments.range.queryOptions(range, { enabled: isKnown }));
  const before = useQuery(
    api.sheets.beforeVisits.queryOptions({ date }, { enabled: isKnown && detail === 'full' }),
  );
  const about = useDayNotes(range);
  const isReady = clinic.data && day.data && about.isLoaded && (detail === 'summary' || before.data);
  const title = formatDay(date, 'long');
  return (
    <ListingDesk
      facts={t('Day sheet, {title}', { title })}
      back={`/calendar?view=day&date=${date}`}
      backLabel={t('Open in the calendar')}
      paper={paper}
      error={clinic.error ?? day.error ?? about.error ?? before.error}
      onRetry={() => void Promise.all([clinic.refetch(), day.refetch(), about.refetch(), before.refetch()])}
      choices={
        <>
          <TextInput
            label={t('Day')}
            type="date"
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('Detail')}
            value={detail}
            data={[
              { value: 'summary', label: t('Summary') },
              { value: 'full', label: t('Full') },
            ]}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              setSearch((now) => ({ ...Object.fromEntries(now), detail: chosen }), { replace: true });
            }}
          />
          {field}
          <OtherPapers date={date} />
        </>
      }
    >
      {isReady && clinic.data && day.data && (
        <Listing
          title={title}
          name={t('Day sheet, {title}', { title })}
          clinic={clinic.data}
          paper={paper}
          detail={detail}
        >
          <DaySheet
            date={date}
            visits={day.data.visits}
            about={dayLines({ ...about, range, absences: day.data.absences }).map(({ text }) => text)}
            before={detail === 'full' ? before.data : undefined}
          />
        </Listing>
      )}
    </ListingDesk>
  );
}
