/** The calendar library, wired: it draws and drags; what that means is decided by whoever renders this. */
import { type CSSProperties, memo, type ReactNode, useMemo, useRef } from 'react';
import 'react-big-calendar/lib/css/react-big-calendar.css';
import './grid.css';
import './visits.css';
import type { Interval } from '../../../shared/scheduling/interval.ts';
import { daysBetween } from '../../../shared/scheduling/wallTime.ts';
import { usePrivacy } from '../../components/privacy.ts';
import { t } from '../../i18n/t.ts';
import type { CalendarEvent, CalendarView, Column, Visit } from './calendarTypes.ts';
import { dayLayout, mostLanesInWeek, weekLayout } from './dayLayout.ts';
import { DragAndDropCalendar } from './dragAndDropCalendar.ts';
import {
  ConflictContext,
  type FindConflict,
  GridContext,
  type GridInfo,
  HoursContext,
  MonthRowsContext,
  PrivacyContext,
} from './GridContext.ts';
import { useMonthRows, usePlainMonth, useScrolledToDay, useScrolledToOpening } from './gridEffects.ts';
import { gridSettings } from './gridSettings.ts';
import type { OpenHours } from './openHours.ts';
import type { PickedTime } from './pickedTime.ts';
import { useDragIn } from './useDragIn.ts';
import { useGridHandlers } from './useGridHandlers.ts';
import { useGridLook } from './useGridLook.ts';
import { startOfWeek, type WeekStart, weeksOfMonth } from './visibleDays.ts';
import { wallDate } from './wallDate.ts';

interface CalendarGridProps {
  readonly view: CalendarView;
  readonly date: string;
  readonly now: string;
  readonly weekStartsOn: WeekStart;
  readonly gridMinutes: number;
  readonly drawn: Interval;
  readonly firstOpenMinute: number;
  readonly events: readonly CalendarEvent[];
  readonly abreast: number;
  readonly columns: readonly Column[] | undefined;
  /** Whose hours are drawn where there are no columns; undefined for the clinic's. */
  readonly hoursOf: string | undefined;
  readonly open: OpenHours;
  readonly info: GridInfo;
  readonly findConflict: FindConflict;
  readonly selectedId: string | undefined;
  /** A visit from the pinboard, which may be dragged in. */
  readonly inHand: Visit | undefined;
  readonly onPick: (picked: PickedTime) => void;
  readonly onMove: (visit: Visit, picked: PickedTime) => void;
  readonly onGrab: (visit: Visit) => void;
  readonly onDay: (date: string) => void;
}

const dayColumnRem = 11.5;
const leastWeekColumnRem = 8;
/** A given name of five letters: a week with three abreast fits 1280 pixels. */
const leastVisitRem = 2.875;
/** What is too wide for that has names of seven letters, and fits 1920. */
const mostWeekColumnRem = 14.375;

/** How many hours are drawn, and how narrow a column may become: in a week several visits share one. */
function measures({ view, abreast, drawn }: CalendarGridProps): CSSProperties {
  const shared =
    abreast < mostLanesInWeek ? Math.max(leastWeekColumnRem, abreast * leastVisitRem) : mostWeekColumnRem;
  const column = `${view === 'week' ? shared : dayColumnRem}rem`;
  // The properties of one's own are not in the types.
  return { '--hours': (drawn.end - drawn.start) / 60, '--column': column } as CSSProperties; // see above
}

/** Not drawn again while somebody types in the panel beside it. */
export const CalendarGrid = memo(function CalendarGrid(props: CalendarGridProps) {
  const { view, date, events, columns, gridMinutes } = props;
  const frame = useRef<HTMLElement>(null);
  const look = useGridLook({ ...props, followUp: props.info.followUp });
  const handlers = useGridHandlers({ ...props, onSelect: props.info.select });
  const dragIn = useDragIn(props);
  useScrolledToOpening(frame, props);
  useScrolledToDay(frame, view === 'week' ? daysBetween(startOfWeek(date, props.weekStartsOn), date) : -1);
  usePlainMonth(frame);
  const rows = useMonthRows(frame, weeksOfMonth(date, props.weekStartsOn));
  return (
    <GridContexts {...props} rows={rows}>
      <section ref={frame} className="calendar" aria-label={t('Calendar')} style={measures(props)}>
        {(view !== 'month' || rows !== undefined) && (
          <DragAndDropCalendar
            {...gridSettings}
            {...look}
            {...handlers}
            {...dragIn}
            events={events as CalendarEvent[]} // the library does not change it
            {...(columns ? { resources: columns as Column[] } : {})} // nor these
            view={view}
            date={wallDate(date)}
            step={gridMinutes}
            timeslots={60 / gridMinutes}
            dayLayoutAlgorithm={view === 'week' ? weekLayout : dayLayout}
            // A day of the month has no hours to draw a visit longer by.
            resizable={view !== 'month'}
            selected={events.find((event) => event.id === props.selectedId)}
          />
        )}
      </section>
    </GridContexts>
  );
});

interface GridContextsProps extends CalendarGridProps {
  readonly rows: number | undefined;
  readonly children: ReactNode;
}

/** The library takes components, not props for them: what they need reaches them around it. */
function GridContexts({ info, findConflict, rows, open, drawn, hoursOf, children }: GridContextsProps) {
  const hours = useMemo(() => ({ open, drawn, hoursOf }), [open, drawn, hoursOf]);
  return (
    <GridContext value={info}>
      <HoursContext value={hours}>
        <MonthRowsContext value={rows ?? Number.POSITIVE_INFINITY}>
          <PrivacyContext value={usePrivacy()}>
            <ConflictContext value={findConflict}>{children}</ConflictContext>
          </PrivacyContext>
        </MonthRowsContext>
      </HoursContext>
    </GridContext>
  );
}
