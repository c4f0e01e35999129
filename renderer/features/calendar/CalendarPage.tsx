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
import type { GridInfo } from './GridContext.ts';
import { firstOpenMinute } from './openHours.ts';
import { type AddressChange, type CalendarAddress, useCalendarAddress } from './useCalendarAddress.ts';
import { type CalendarData, useCalendarData } from './useCalendarData.ts';
import { useCalendarKeys } from './useCalendarKeys.ts';
import { type Desk, useDesk } from './useDesk.ts';
import { useFindConflict } from './useFindConflict.ts';
import { useScene } from './useScene.ts';
import { rangeTitle, stepDate, visibleDays, type WeekStart } from './visibleDays.ts';
import { WindowLegend } from './WindowLegend.tsx';

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
  useCalendarKeys({
    today: () => changeAddress({ date: now.slice(0, 10) }),
    view: (view) => changeAddress({ view }),
    step: (direction) => changeAddress({ date: stepDate(address.view, address.date, direction) }),
    newVisit: desk.openNew,
  });
  const page = { address, changeAddress, data, desk, now, weekStartsOn, showsWholeDay };
  return (
    <Page
      title="Calendar"
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
        <Grid {...page} />
        <CalendarPanel desk={desk} data={data} now={now} />
      </div>
    </Page>
  );
}

interface GridProps {
  readonly address: CalendarAddress;
  readonly changeAddress: (change: AddressChange) => void;
  readonly data: CalendarData;
  readonly desk: Desk;
  readonly now: string;
  readonly weekStartsOn: WeekStart;
  readonly showsWholeDay: boolean;
}

function Grid({ address, changeAddress, data, desk, now, weekStartsOn, showsWholeDay }: GridProps) {
  const scene = useScene(data, address, showsWholeDay);
  const findConflict = useFindConflict({ ...scene, by: address.by });
  const { window: followUp, select } = desk;
  const { absences } = data;
  const { date: day } = address;
  const info = useMemo(
    (): GridInfo => ({ followUp, absences, day, select }),
    [followUp, absences, day, select],
  );
  const goToDay = useCallback((date: string) => changeAddress({ date, view: 'day' }), [changeAddress]);
  return (
    <CalendarGrid
      {...scene}
      view={address.view}
      date={address.date}
      now={now}
      weekStartsOn={weekStartsOn}
      gridMinutes={data.gridMinutes}
      firstOpenMinute={firstOpenMinute(data.hours)}
      hoursOf={address.practitioner}
      info={info}
      findConflict={findConflict}
      selectedId={desk.selectedId}
      onPick={desk.pick}
      onMove={desk.move}
      onDay={goToDay}
    />
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
