import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useClinicNow } from '../../api/useClinicToday.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { CalendarGrid } from './CalendarGrid.tsx';
import classes from './CalendarPage.module.css';
import { CalendarPanel } from './CalendarPanel.tsx';
import { CalendarToolbar } from './CalendarToolbar.tsx';
import { eventOf } from './calendarEvents.ts';
import type { Visit } from './calendarTypes.ts';
import type { GridInfo } from './GridContext.ts';
import { drawnHours, firstOpenMinute, openHours } from './openHours.ts';
import { useCalendarAddress } from './useCalendarAddress.ts';
import { columnsOf, useCalendarData } from './useCalendarData.ts';
import { useCalendarKeys } from './useCalendarKeys.ts';
import { useDesk } from './useDesk.ts';
import { useFindConflict } from './useFindConflict.ts';
import { rangeTitle, stepDate, visibleDays, type WeekStart } from './visibleDays.ts';
import { WindowLegend } from './WindowLegend.tsx';

const wholeDay = { start: 0, end: 1440 };

/** The appointment book: day, week, month and agenda, with what is being booked or looked at beside it. */
export function CalendarPage() {
  const now = useClinicNow();
  // Without the clinic's own clock there is no today to begin with.
  return now === '' ? <Page title="Calendar">{null}</Page> : <OpenCalendar now={now} />;
}

function OpenCalendar({ now }: { readonly now: string }) {
  const [address, changeAddress] = useCalendarAddress(now.slice(0, 10));
  const [showsWholeDay, setWholeDay] = useState(false);
  const [weekStartsOn, setWeekStart] = useState<WeekStart>(1);
  const data = useCalendarData(visibleDays(address.view, address.date, weekStartsOn));
  const wanted: WeekStart = data.country === 'US' || data.country === 'CA' ? 0 : 1;
  if (wanted !== weekStartsOn) setWeekStart(wanted);
  const desk = useDesk({ address, changeAddress, data, now });
  const visits = useMemo(
    () => data.visits.filter((visit) => isShown(visit, address)),
    [data.visits, address],
  );
  const events = useMemo(() => visits.map((visit) => eventOf(visit, address.by)), [visits, address.by]);
  const open = useMemo(
    () => openHours(data.zone, data.hours, data.absences),
    [data.zone, data.hours, data.absences],
  );
  const drawn = useMemo(
    () => (showsWholeDay ? wholeDay : drawnHours(data.hours, data.visits)),
    [showsWholeDay, data.hours, data.visits],
  );
  const { practitioners, rooms } = data;
  const columns = useMemo(() => {
    if (address.view !== 'day') return undefined;
    const all = columnsOf({ practitioners, rooms, visits: data.visits }, address.by);
    const own = all.filter((column) => column.id === address.practitioner);
    return own.length > 0 ? own : all;
  }, [practitioners, rooms, data.visits, address]);
  const followUp = desk.window;
  const info = useMemo(
    (): GridInfo => ({ followUp, absences: data.absences, day: address.date, select: desk.select }),
    [followUp, data.absences, address.date, desk.select],
  );
  const findConflict = useFindConflict({ events, open, by: address.by });
  useCalendarKeys({
    today: () => changeAddress({ date: now.slice(0, 10) }),
    view: (view) => changeAddress({ view }),
    step: (direction) => changeAddress({ date: stepDate(address.view, address.date, direction) }),
    newVisit: desk.openNew,
  });
  const goToDay = useCallback((date: string) => changeAddress({ date, view: 'day' }), [changeAddress]);
  return (
    <Page
      title="Calendar"
      aside={<span className={classes.range}>{rangeTitle(address.view, address.date, weekStartsOn)}</span>}
      isFilling
      actions={
        <>
          <CalendarToolbar
            address={address}
            today={now.slice(0, 10)}
            weekStartsOn={weekStartsOn}
            practitioners={data.practitioners}
            showsWholeDay={showsWholeDay}
            onChange={changeAddress}
            onWholeDay={setWholeDay}
          />
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={desk.openNew}>
            New visit
          </Button>
        </>
      }
    >
      <ErrorNotice error={data.error} onRetry={data.retry} />
      {data.isLoaded && data.practitioners.length === 0 && <NobodyTreats />}
      {desk.window && <WindowLegend name={desk.clientName} view={desk.window} />}
      <div className={classes.desk}>
        <CalendarGrid
          view={address.view}
          date={address.date}
          now={now}
          weekStartsOn={weekStartsOn}
          gridMinutes={data.gridMinutes}
          drawn={drawn}
          firstOpenMinute={firstOpenMinute(data.hours)}
          events={events}
          columns={columns}
          hoursOf={address.practitioner}
          open={open}
          info={info}
          findConflict={findConflict}
          selectedId={desk.selectedId}
          onPick={desk.pick}
          onMove={desk.move}
          onDay={goToDay}
        />
        <CalendarPanel desk={desk} data={data} now={now} />
      </div>
    </Page>
  );
}

/** Without a practitioner there is nobody to book. */
function NobodyTreats() {
  return (
    <EmptyState
      action={
        <Button component={Link} to="/settings/team">
          Open the team
        </Button>
      }
    >
      Nobody on the team treats clients yet. Say who does, and each gets a column here.
    </EmptyState>
  );
}

function isShown(
  visit: Visit,
  address: { readonly practitioner: string | undefined; readonly showsCancelled: boolean },
): boolean {
  if (visit.status === 'cancelled' && !address.showsCancelled) return false;
  return address.practitioner === undefined || visit.practitionerId === address.practitioner;
}
