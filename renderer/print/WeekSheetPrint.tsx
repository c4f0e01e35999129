import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { addDays } from '../../shared/scheduling/wallTime.ts';
import { api } from '../api/api.ts';
import { rangeTitle, startOfWeek } from '../features/calendar/visibleDays.ts';
import { t } from '../i18n/t.ts';
import { Listing } from './Listing.tsx';
import { ListingDesk } from './ListingDesk.tsx';
import { usePaper } from './usePaper.tsx';
import { useSearchDate } from './useSearchDate.ts';
import { WeekSheet } from './WeekSheet.tsx';

/** `/print/week?date=…`: the week in which that day lies. */
export function WeekSheetPrint() {
  const { clinic, paper, field } = usePaper();
  const [date, setDate] = useSearchDate();
  const country = clinic.data?.country;
  const isKnown = date !== '' && country !== undefined;
  const weekStartsOn = country === 'US' || country === 'CA' ? 0 : 1;
  const fromDate = isKnown ? startOfWeek(date, weekStartsOn) : '';
  const toDate = isKnown ? addDays(fromDate, 6) : '';
  const week = useQuery(api.appointments.range.queryOptions({ fromDate, toDate }, { enabled: isKnown }));
  const title = isKnown ? t('Week {rangeTitle}', { rangeTitle: rangeTitle('week', date, weekStartsOn) }) : '';
  return (
    <ListingDesk
      facts={title}
      back={`/calendar?view=week&date=${date}`}
      backLabel={t('Open in the calendar')}
      paper={paper}
      error={clinic.error ?? week.error}
      onRetry={() => void Promise.all([clinic.refetch(), week.refetch()])}
      choices={
        <>
          <TextInput
            label={t('A day of the week')}
            type="date"
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          {field}
        </>
      }
    >
      {clinic.data && week.data && (
        <Listing title={title} name={title} clinic={clinic.data} paper={paper}>
          <WeekSheet fromDate={fromDate} {...week.data} />
        </Listing>
      )}
    </ListingDesk>
  );
}
