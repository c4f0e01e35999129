/** The calendar library, wired: it draws and drags; what that means is decided by whoever renders this. */
import { memo, useRef } from 'react';
import 'react-big-calendar/lib/css/react-big-calendar.css';
import 'react-big-calendar/lib/addons/dragAndDrop/styles.css';
import './grid.css';
import './visits.css';
import type { Interval } from '../../../shared/scheduling/interval.ts';
import { daysBetween } from '../../../shared/scheduling/wallTime.ts';
import type { CalendarEvent, CalendarView, Column, Visit } from './calendarTypes.ts';
import { DragAndDropCalendar } from './dragAndDropCalendar.ts';
import { ConflictContext, type FindConflict, GridContext, type GridInfo } from './GridContext.ts';
import { usePlainMonth, useScrolledToDay, useScrolledToOpening } from './gridEffects.ts';
import { gridSettings } from './gridSettings.ts';
import type { OpenHours } from './openHours.ts';
import type { PickedTime } from './pickedTime.ts';
import { useGridHandlers } from './useGridHandlers.ts';
import { useGridLook } from './useGridLook.ts';
import { startOfWeek, type WeekStart } from './visibleDays.ts';
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
  readonly columns: readonly Column[] | undefined;
  /** Whose hours are drawn where there are no columns; undefined for the clinic's. */
  readonly hoursOf: string | undefined;
  readonly open: OpenHours;
  readonly info: GridInfo;
  readonly findConflict: FindConflict;
  readonly selectedId: string | undefined;
  readonly onPick: (picked: PickedTime) => void;
  readonly onMove: (visit: Visit, picked: PickedTime) => void;
  readonly onDay: (date: string) => void;
}

/** Not drawn again while somebody types in the panel beside it. */
export const CalendarGrid = memo(function CalendarGrid(props: CalendarGridProps) {
  const { view, date, info, events, columns, gridMinutes } = props;
  const frame = useRef<HTMLElement>(null);
  const look = useGridLook({ ...props, followUp: info.followUp });
  const handlers = useGridHandlers({ ...props, onSelect: info.select });
  useScrolledToOpening(frame, props);
  useScrolledToDay(frame, view === 'week' ? daysBetween(startOfWeek(date, props.weekStartsOn), date) : -1);
  usePlainMonth(frame);
  return (
    <GridContext value={info}>
      <ConflictContext value={props.findConflict}>
        <section ref={frame} className="calendar" aria-label="Calendar">
          <DragAndDropCalendar
            {...gridSettings}
            {...look}
            {...handlers}
            events={events as CalendarEvent[]} // the library does not change it
            {...(columns ? { resources: columns as Column[] } : {})} // nor these
            view={view}
            date={wallDate(date)}
            step={gridMinutes}
            timeslots={60 / gridMinutes}
            // A day of the month has no hours to draw a visit longer by.
            resizable={view !== 'month'}
            selected={events.find((event) => event.id === props.selectedId)}
          />
        </section>
      </ConflictContext>
    </GridContext>
  );
});
