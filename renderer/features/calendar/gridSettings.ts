/** How the calendar library is told to draw and behave. Made once: a new object would draw everything again. */
import type { ComponentProps } from 'react';
import type { Messages } from 'react-big-calendar';
import { t } from '../../i18n/t.ts';
import { AgendaVisit } from './AgendaVisit.tsx';
import type { CalendarEvent } from './calendarTypes.ts';
import { DayColumn } from './DayColumn.tsx';
import type { DragAndDropCalendar } from './dragAndDropCalendar.ts';
import { eventProps } from './eventProps.ts';
import { ColumnHeader, DayHeader, MonthDay } from './GridHeaders.tsx';
import { isMovable } from './isMovable.ts';
import { lightViews } from './lightViews.tsx';
import { countMore } from './monthRows.ts';
import { VisitBlock } from './VisitBlock.tsx';
import { agendaDays } from './visibleDays.ts';

const components = {
  event: VisitBlock,
  header: DayHeader,
  resourceHeader: ColumnHeader,
  dayColumnWrapper: DayColumn,
  month: { dateHeader: MonthDay },
  agenda: { event: AgendaVisit },
};

const messages: Messages<CalendarEvent> = {
  noEventsInRange: t('Nobody is booked in these two weeks.'),
  showMore: (_known, beneath) => t('{count} more', { count: countMore(beneath) }),
  date: t('Day'),
  time: t('Time'),
  event: t('Visit'),
};

const canMove = ({ visit }: CalendarEvent) => isMovable(visit);

/** The view is chosen in the toolbar. */
function ignore(): void {}

type Settings = Partial<ComponentProps<typeof DragAndDropCalendar>> & {
  /** Of the time column, in the library but not in its types. Without one it measures the page and draws it again. */
  readonly width: number;
};

export const gridSettings: Settings = {
  // The style sheet knows it.
  width: 0,
  views: lightViews,
  length: agendaDays,
  components,
  messages,
  resourceIdAccessor: 'id',
  resourceTitleAccessor: 'title',
  draggableAccessor: canMove,
  resizableAccessor: canMove,
  tooltipAccessor: null,
  eventPropGetter: eventProps,
  toolbar: false,
  selectable: true,
  showMultiDayTimes: true,
  // The library would measure the page after every drawing; useScrolledToOpening does it when the page changes.
  enableAutoScroll: false,
  onView: ignore,
};
