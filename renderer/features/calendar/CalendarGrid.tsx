/** The calendar library, wired: it draws and drags; what that means is decided by whoever renders this. */
import {
  type KeyboardEvent,
  memo,
  type RefObject,
  type SyntheticEvent,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { Messages, SlotInfo } from 'react-big-calendar';
import type { EventInteractionArgs } from 'react-big-calendar/lib/addons/dragAndDrop';
import 'react-big-calendar/lib/css/react-big-calendar.css';
import 'react-big-calendar/lib/addons/dragAndDrop/styles.css';
import './calendar.css';
import type { Interval } from '../../../shared/scheduling/interval.ts';
import { visitStateOf } from '../../../shared/schemas/appointments.ts';
import { AgendaVisit } from './AgendaVisit.tsx';
import type { CalendarEvent, CalendarView, Column, Visit } from './calendarTypes.ts';
import { DayColumn } from './DayColumn.tsx';
import { DragAndDropCalendar } from './dragAndDropCalendar.ts';
import { ConflictContext, type FindConflict, GridContext, type GridInfo } from './GridContext.ts';
import { ColumnHeader, DayHeader, MonthDay } from './GridHeaders.tsx';
import { wallTimeLocalizer } from './localizer.ts';
import type { OpenHours } from './openHours.ts';
import { VisitBlock } from './VisitBlock.tsx';
import { agendaDays, type WeekStart } from './visibleDays.ts';
import { dayOf, localOf, minuteOf, wallDate } from './wallDate.ts';
import { shadeOf } from './windowShade.ts';

/** A place in the calendar: from a click, a drag or a drop. */
export interface PickedTime {
  readonly startsLocal: string;
  /** Absent after a click, and in the month, where a day has no hours. */
  readonly durationMinutes: number | undefined;
  readonly hasTime: boolean;
  readonly column: string | undefined;
}

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

const components = {
  event: VisitBlock,
  header: DayHeader,
  resourceHeader: ColumnHeader,
  dayColumnWrapper: DayColumn,
  month: { dateHeader: MonthDay },
  agenda: { event: AgendaVisit },
};
const messages: Messages<CalendarEvent> = {
  noEventsInRange: 'Nobody is booked in these two weeks.',
  showMore: (count) => `${count} more`,
  date: 'Day',
  time: 'Time',
  event: 'Visit',
};
const isMovable = ({ visit }: CalendarEvent) =>
  visit.status === 'booked' || visit.status === 'arrived' || visit.status === 'checked-in';
const eventProps = ({ visit }: CalendarEvent) => ({
  className: `visit-${visitStateOf(visit)} ${visit.durationMinutes < 45 ? 'visit-short' : ''}`,
  style: { borderLeftColor: visit.practitionerColour },
});
const lengthOf = (start: Date, end: Date) => Math.round((+end - +start) / 60_000);
/** Without columns the library says null, against its types. */
const columnIdOf = (id: string | number | null | undefined) => (id == null ? undefined : String(id));
const asDate = (value: Date | string) => (value instanceof Date ? value : wallDate(value));

/** Not drawn again while somebody types in the panel beside it. */
export const CalendarGrid = memo(function CalendarGrid(props: CalendarGridProps) {
  const { view, date, drawn, info, open, hoursOf, onPick, onMove } = props;
  const localizer = useMemo(() => wallTimeLocalizer(props.weekStartsOn), [props.weekStartsOn]);
  const frame = useRef<HTMLElement>(null);
  useScrolledToOpening(frame, props);
  usePlainMonth(frame);
  const getNow = useCallback(() => wallDate(props.now), [props.now]);
  const min = useMemo(() => new Date(drawn.start * 60_000), [drawn.start]);
  // The end of a day is its last millisecond: midnight would be the next day's.
  const max = useMemo(() => new Date(Math.min(drawn.end * 60_000, 86_399_999)), [drawn.end]);
  const slotProps = useCallback(
    (at: Date, column?: string | number) => ({
      className: `slot-${open.stateAt(dayOf(at), minuteOf(at), columnIdOf(column) ?? hoursOf)}`,
    }),
    [open, hoursOf],
  );
  const { followUp } = info;
  const dayProps = useCallback(
    (day: Date) => {
      const shade = followUp && shadeOf(followUp, dayOf(day));
      return shade ? { className: `window-${shade}` } : {};
    },
    [followUp],
  );
  const pick = useCallback(
    ({ start, end, action, slots, resourceId }: SlotInfo) => {
      const isMonth = view === 'month';
      // In the month the end is computed in the machine's zone; the slots themselves are not.
      const first = isMonth ? (slots[0] ?? start) : start;
      if (!isMonth && open.stateAt(dayOf(first), minuteOf(first), undefined) === 'skipped') return;
      onPick({
        startsLocal: localOf(first),
        durationMinutes: action === 'select' && !isMonth ? lengthOf(start, end) : undefined,
        hasTime: !isMonth,
        column: columnIdOf(resourceId),
      });
    },
    [onPick, view, open],
  );
  const drop = useCallback(
    ({ event, start, end, resourceId }: EventInteractionArgs<CalendarEvent>) =>
      onMove(event.visit, {
        startsLocal: localOf(asDate(start)),
        durationMinutes: lengthOf(asDate(start), asDate(end)),
        hasTime: true,
        column: columnIdOf(resourceId),
      }),
    [onMove],
  );
  const select = useCallback((event: CalendarEvent) => info.select(event.visit), [info.select]);
  const pressKey = useCallback(
    (event: CalendarEvent, pressed: SyntheticEvent) => {
      const { key } = pressed as KeyboardEvent; // the library hands on the key event it got
      if (key !== 'Enter' && key !== ' ') return;
      pressed.preventDefault();
      info.select(event.visit);
    },
    [info.select],
  );
  const selected = props.events.find((event) => event.id === props.selectedId);
  return (
    <GridContext value={info}>
      <ConflictContext value={props.findConflict}>
        <section ref={frame} className="calendar" aria-label="Calendar">
          <DragAndDropCalendar
            localizer={localizer}
            events={props.events as CalendarEvent[]} // the library does not change it
            {...(props.columns ? { resources: props.columns as Column[] } : {})} // nor these
            resourceIdAccessor="id"
            resourceTitleAccessor="title"
            view={view}
            views={['day', 'week', 'month', 'agenda']}
            date={wallDate(date)}
            getNow={getNow}
            min={min}
            max={max}
            step={props.gridMinutes}
            timeslots={60 / props.gridMinutes}
            length={agendaDays}
            toolbar={false}
            selectable
            showMultiDayTimes
            enableAutoScroll={false}
            dayLayoutAlgorithm="no-overlap"
            draggableAccessor={isMovable}
            resizableAccessor={isMovable}
            // A day of the month has no hours to draw a visit longer by.
            resizable={view !== 'month'}
            tooltipAccessor={null}
            selected={selected}
            components={components}
            messages={messages}
            eventPropGetter={eventProps}
            slotPropGetter={slotProps}
            dayPropGetter={dayProps}
            onSelectSlot={pick}
            onSelectEvent={select}
            onKeyPressEvent={pressKey}
            onEventDrop={drop}
            onEventResize={drop}
            onNavigate={(to) => props.onDay(dayOf(to))}
            onView={ignore}
            onDrillDown={(to) => props.onDay(dayOf(to))}
          />
        </section>
      </ConflictContext>
    </GridContext>
  );
});

/** The view is chosen in the toolbar. */
function ignore(): void {}

/** Begins at opening time when another day or view is shown, and stays where the desk scrolled to otherwise. */
function useScrolledToOpening(
  frame: RefObject<HTMLElement | null>,
  { view, date, drawn, firstOpenMinute }: CalendarGridProps,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another date is another page of the calendar
  useLayoutEffect(() => {
    const content = frame.current?.querySelector('.rbc-time-content');
    if (!content) return;
    const share = (firstOpenMinute - 15 - drawn.start) / (drawn.end - drawn.start);
    content.scrollTop = Math.max(0, share * content.scrollHeight);
  }, [frame, view, date, drawn.start, drawn.end, firstOpenMinute]);
}

/**
 * The library calls its month a table and then puts no cells into the rows. A wrong table is worse to listen to than
 * none: what is left are the days and visits, which are buttons.
 */
function usePlainMonth(frame: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const month = frame.current?.querySelector('.rbc-month-view');
    if (!month) return;
    for (const part of [month, ...month.querySelectorAll('[role="row"], [role="rowgroup"], [role="cell"]')])
      part.removeAttribute('role');
    month.removeAttribute('aria-label');
  });
}
