import { NativeSelect, TextInput } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { addDays } from '../../shared/scheduling/wallTime.ts';
import { api } from '../api/api.ts';
import { formatDay } from '../components/formatDay.ts';
import { dayLines } from '../features/dayNotes/dayLines.ts';
import { useDayNotes } from '../features/dayNotes/useDayNotes.ts';
import { t } from '../i18n/t.ts';
import { DaySheet } from './DaySheet.tsx';
import { Listing } from './Listing.tsx';
import { ListingDesk } from './ListingDesk.tsx';
import { PaperForm } from './PaperForm.tsx';
import { usePaper } from './usePaper.tsx';
import { useSearchDate } from './useSearchDate.ts';
import type { BeforeVisit, PrintedAbsence, PrintedVisit } from './visitLines.ts';

/** `/print/paper?date=…&days=2`: all that is needed when the power goes: each day in full, and a form for each treatment. */
export function PaperPackPrint() {
  const { clinic, paper, field } = usePaper();
  const [date, setDate] = useSearchDate();
  const [search, setSearch] = useSearchParams();
  const count = search.get('days') === '1' ? 1 : 2;
  const pack = usePack(date, count);
  const title = date === '' ? '' : t('Without power, from {day}', { day: formatDay(date) });
  return (
    <ListingDesk
      facts={t('Day sheets and a blank form for each treatment, to print before the power goes.')}
      back="/"
      backLabel={t('Back to Today')}
      paper={paper}
      error={clinic.error ?? pack.error}
      onRetry={() => void Promise.all([clinic.refetch(), pack.refetch()])}
      choices={
        <>
          <TextInput
            label={t('From')}
            type="date"
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('Days')}
            value={String(count)}
            data={[
              { value: '1', label: t('This day') },
              { value: '2', label: t('This day and the next') },
            ]}
            onChange={(event) => {
              const days = event.currentTarget.value;
              setSearch((now) => ({ ...Object.fromEntries(now), days }), { replace: true });
            }}
          />
          {field}
        </>
      }
    >
      {clinic.data && pack.days && (
        <Listing title={title} name={title} clinic={clinic.data} paper={paper}>
          {pack.days.map((day) => (
            <PackDay key={day.date} day={day} />
          ))}
        </Listing>
      )}
    </ListingDesk>
  );
}

interface DayOfPack {
  readonly date: string;
  readonly visits: readonly PrintedVisit[];
  readonly absences: readonly PrintedAbsence[];
  readonly before: readonly BeforeVisit[];
  readonly forms: ReadonlyArray<Parameters<typeof PaperForm>[0]['facts']>;
}

function usePack(date: string, count: number) {
  const dates = date === '' ? [] : Array.from({ length: count }, (_, index) => addDays(date, index));
  const ranges = useQueries({
    queries: dates.map((day) => api.appointments.range.queryOptions({ fromDate: day, toDate: day })),
  });
  const befores = useQueries({
    queries: dates.map((day) => api.sheets.beforeVisits.queryOptions({ date: day })),
  });
  const forms = useQueries({ queries: dates.map((day) => api.paperPack.forms.queryOptions({ date: day })) });
  const asked = [...ranges, ...befores, ...forms];
  const days = dates.flatMap((day, index): DayOfPack[] => {
    const [range, before, own] = [ranges[index]?.data, befores[index]?.data, forms[index]?.data];
    return range && before && own ? [{ date: day, ...range, before, forms: own }] : [];
  });
  return {
    days: days.length > 0 && days.length === dates.length ? days : undefined,
    error: asked.find(({ error }) => error)?.error,
    refetch: () => Promise.all(asked.map((query) => query.refetch())),
  };
}

function PackDay({ day }: { readonly day: DayOfPack }) {
  const range = { fromDate: day.date, toDate: day.date };
  const about = useDayNotes(range);
  const visitOf = new Map(day.visits.map((visit) => [visit.id, visit]));
  return (
    <div className="pack-day">
      <h2 className="pack-title">{formatDay(day.date, 'long')}</h2>
      <DaySheet
        date={day.date}
        visits={day.visits}
        about={dayLines({ ...about, range, absences: day.absences }).map(({ text }) => text)}
        before={day.before}
      />
      {day.forms.map((facts) => {
        const visit = visitOf.get(facts.appointmentId);
        return visit && <PaperForm key={facts.appointmentId} visit={visit} facts={facts} />;
      })}
    </div>
  );
}
