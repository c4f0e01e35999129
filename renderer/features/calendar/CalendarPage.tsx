import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useClinicNow } from '../../api/useClinicToday.ts';
import { useDeskKeys } from '../../components/deskKeys.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';
import { useDayNotes } from '../dayNotes/useDayNotes.ts';
import { AboutDays } from './AboutDays.tsx';
import classes from './CalendarPage.module.css';
import { CalendarPanel } from './CalendarPanel.tsx';
import { CalendarToolbar } from './CalendarToolbar.tsx';
import type { Visit } from './calendarTypes.ts';
import { GridDesk } from './GridDesk.tsx';
import { Pinboard } from './Pinboard.tsx';
import { PinTarget } from './PinTarget.tsx';
import { type CalendarAddress, useCalendarAddress } from './useCalendarAddress.ts';
import { useCalendarData } from './useCalendarData.ts';
import { useCalendarKeys } from './useCalendarKeys.ts';
import { useDesk } from './useDesk.ts';
import { usePinboard } from './usePinboard.ts';
import { rangeTitle, stepDate, visibleDays, type WeekStart } from './visibleDays.ts';
import { WindowLegend } from './WindowLegend.tsx';

/** The appointment book: day, week, month and agenda, with what is being booked or looked at beside it. */
export function CalendarPage() {
  const now = useClinicNow();
  // Without the clinic's own clock there is no today to begin with.
  return now === '' ? <Page title={t('Calendar')}>{null}</Page> : <OpenCalendar now={now} />;
}

function OpenCalendar({ now }: { readonly now: string }) {
  const [address, changeAddress] = useCalendarAddress(now.slice(0, 10));
  const [showsWholeDay, setWholeDay] = useState(false);
  const [weekStartsOn, setWeekStart] = useState<WeekStart>(1);
  const range = visibleDays(address.view, address.date, weekStartsOn);
  const data = useCalendarData(range);
  const notes = useDayNotes(range);
  const wanted: WeekStart = data.country === 'US' || data.country === 'CA' ? 0 : 1;
  if (wanted !== weekStartsOn) setWeekStart(wanted);
  const desk = useDesk({ address, changeAddress, data, now });
  const board = usePinboard(desk.move, address, weekStartsOn);
  const navigate = useNavigate();
  useDeskKeys({ 'mod+p': () => void navigate(sheetOf(address)) });
  useCalendarKeys({
    today: () => changeAddress({ date: now.slice(0, 10) }),
    view: (view) => changeAddress({ view }),
    step: (direction) => changeAddress({ date: stepDate(address.view, address.date, direction) }),
    newVisit: desk.openNew,
    placePinned: board.placeAtSameTime,
    leave: () => board.putDown() || desk.leave(),
  });
  const grabbed = useRef<(visit: Visit) => void>(() => {});
  const page = {
    grabbed,
    address,
    changeAddress,
    data,
    desk,
    board,
    notes,
    now,
    weekStartsOn,
    showsWholeDay,
  };
  return (
    <Page
      title={t('Calendar')}
      aside={<span className={classes.range}>{rangeTitle(address.view, address.date, weekStartsOn)}</span>}
      isFilling
      actions={
        <>
          <CalendarToolbar
            {...page}
            today={now.slice(0, 10)}
            practitioners={data.practitioners}
            onChange={changeAddress}
            onWholeDay={setWholeDay}
            onNote={notes.open}
          />
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={desk.openNew}>
            {t('New visit')}
          </Button>
        </>
      }
    >
      <ErrorNotice error={data.error} onRetry={data.retry} />
      {data.isLoaded && data.practitioners.length === 0 && <NobodyTreats />}
      {desk.window && <WindowLegend name={desk.clientName} view={desk.window} />}
      <AboutDays {...page} range={range} />
      <PinTarget grabbed={grabbed} onPin={board.pin} />
      <Pinboard board={board} visits={data.visits} />
      <div className={classes.desk}>
        <GridDesk {...page} />
        <CalendarPanel desk={desk} data={data} now={now} />
      </div>
    </Page>
  );
}

/** The page in view as a document: a day, or the week around it. */
function sheetOf({ view, date }: Pick<CalendarAddress, 'view' | 'date'>): string {
  return `/print/${view === 'day' ? 'day' : 'week'}?date=${date}&print=1`;
}

/** Without a practitioner there is nobody to book. */
function NobodyTreats() {
  return (
    <EmptyState
      action={
        <Button component={Link} to="/settings/team">
          {t('Open the team')}
        </Button>
      }
    >
      {t('Nobody on the team treats clients yet. Say who does, and each gets a column here.')}
    </EmptyState>
  );
}
