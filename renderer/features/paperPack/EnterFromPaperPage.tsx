import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { localDate } from '../../../shared/schemas/fields.ts';
import { api } from '../../api/api.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';
import { PaperVisit } from './PaperVisit.tsx';
import classes from './paperPack.module.css';

/** After a day on paper: visit by visit, who came and who did not, each with when it was and when it is typed. */
export function EnterFromPaperPage() {
  const today = useClinicToday();
  const [search, setSearch] = useSearchParams();
  const date = localDate.safeParse(search.get('date')).data ?? today;
  const day = useQuery(
    api.appointments.range.queryOptions({ fromDate: date, toDate: date }, { enabled: date !== '' }),
  );
  const records = useQuery(api.treatments.ofDay.queryOptions({ date }, { enabled: date !== '' }));
  const recordOf = new Map(records.data?.map((record) => [record.appointmentId, record]));
  const visits = (day.data?.visits ?? [])
    .filter(({ status }) => status !== 'entered-in-error' && status !== 'cancelled')
    .toSorted((one, other) => one.startsAt - other.startsAt);
  return (
    <Page
      title={t('Enter from paper')}
      isNarrow
      actions={
        <Button component={Link} to={`/print/paper?date=${date}`} variant="default" data-prints>
          {t('Print the pack')}
        </Button>
      }
    >
      <TextInput
        label={t('Day')}
        type="date"
        w="12rem"
        value={date}
        onChange={(event) => setSearch({ date: event.currentTarget.value }, { replace: true })}
      />
      <ErrorNotice error={day.error ?? records.error} onRetry={() => void day.refetch()} />
      {day.isSuccess && visits.length === 0 && (
        <EmptyState
          action={
            <Button component={Link} to={`/calendar?view=day&date=${date}`}>
              {t('Open the day in the calendar')}
            </Button>
          }
        >
          {t('Nobody was booked on this day. Whoever came without a visit is booked in the calendar first.')}
        </EmptyState>
      )}
      <ol className={classes.visits}>
        {visits.map((visit) => (
          <PaperVisit key={`${visit.id} ${visit.version}`} visit={visit} record={recordOf.get(visit.id)} />
        ))}
      </ol>
    </Page>
  );
}
