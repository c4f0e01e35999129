import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { api } from '../../api/api.ts';
import { useClinicNow } from '../../api/useClinicToday.ts';
import { useDeskKeys } from '../../components/deskKeys.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';
import { DayNotes } from '../dayNotes/DayNotes.tsx';
import { useDayNotes } from '../dayNotes/useDayNotes.ts';
import { TodayRecalls } from '../followUps/TodayRecalls.tsx';
import classes from './TodayPage.module.css';
import { TodayVisit, type Visit } from './TodayVisit.tsx';

/** The day by practitioner: who is here, who is late, who left without a next visit. One key or click each. */
export function TodayPage() {
  const now = useClinicNow();
  const today = now.slice(0, 10);
  const navigate = useNavigate();
  // What is printed is the document, never the screen.
  useDeskKeys({ 'mod+p': () => void navigate('/print/day?print=1') });
  const range = { fromDate: today, toDate: today };
  const day = useQuery(api.appointments.range.queryOptions(range, { enabled: today !== '' }));
  const notes = useDayNotes(range);
  const records = useQuery(api.treatments.ofDay.queryOptions({ date: today }, { enabled: today !== '' }));
  const recordOf = new Map(records.data?.map((record) => [record.appointmentId, record]));
  const visits = day.data?.visits.filter((visit) => visit.status !== 'entered-in-error') ?? [];
  return (
    <Page
      title={t('Today')}
      aside={formatDay(today, 'long')}
      actions={
        <>
          <Button variant="default" onClick={() => notes.open({ onDate: today, staffId: null })}>
            {t('Add a note')}
          </Button>
          <Button component={Link} to="/print/day" variant="default">
            {t('Print the day')}
          </Button>
          <Button component={Link} to="/calendar">
            {t('Book a visit')}
          </Button>
        </>
      }
    >
      <ErrorNotice error={day.error} onRetry={() => void day.refetch()} />
      {visits.length > 0 && <Summary visits={visits} now={now} />}
      <div className={classes.notes}>
        <DayNotes state={notes} range={range} absences={day.data?.absences ?? []} />
      </div>
      <div className={classes.people}>
        {byPractitioner(visits).map(({ name, colour, list }) => (
          <section key={name} className={classes.person} aria-label={name}>
            <h2 className={classes.name} style={{ borderColor: colour }}>
              {name}
            </h2>
            <ol className={classes.visits}>
              {list.map((visit) => (
                <TodayVisit key={visit.id} visit={visit} record={recordOf.get(visit.id)} now={now} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {day.isSuccess && visits.length === 0 && (
        <EmptyState
          action={
            <Button component={Link} to="/calendar">
              {t('Open the calendar')}
            </Button>
          }
        >
          {t('Nobody is booked for today. Visits that are will be listed here by practitioner.')}
        </EmptyState>
      )}
      <TodayRecalls />
    </Page>
  );
}

function Summary({ visits, now }: { readonly visits: readonly Visit[]; readonly now: string }) {
  const here = visits.filter((visit) => visit.status === 'arrived' || visit.status === 'checked-in').length;
  const toCome = visits.filter((visit) => visit.status === 'booked' && visit.startsLocal >= now).length;
  const late = visits.filter((visit) => visit.status === 'booked' && visit.startsLocal < now).length;
  const undecided = visits.filter(
    (visit) => visit.status === 'fulfilled' && visit.nextVisitDecision === null,
  ).length;
  const parts = [
    t('{here} here now', { here }),
    t('{toCome} to come', { toCome }),
    ...(late > 0 ? [t('{late} late', { late })] : []),
    ...(undecided > 0 ? [t('{undecided} without a next visit', { undecided })] : []),
  ];
  return <p className={classes.summary}>{parts.join(' · ')}</p>;
}

interface PersonsDay {
  readonly name: string;
  readonly colour: string;
  readonly list: readonly Visit[];
}

function byPractitioner(visits: readonly Visit[]): PersonsDay[] {
  const groups = Map.groupBy(visits, (visit) => visit.practitionerId);
  return [...groups.values()]
    .map((list) => ({
      name: list[0]?.practitionerName ?? '',
      colour: list[0]?.practitionerColour ?? '',
      // Whoever does not come any more keeps her place: it is where a gap has come up.
      list: list.toSorted((a, b) => a.startsAt - b.startsAt),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
