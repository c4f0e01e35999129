/** The calendar library with its drag-and-drop addon. Made once: a new one would forget what is being dragged. */
import type { ComponentType } from 'react';
import { Calendar, type CalendarProps } from 'react-big-calendar';
import addon, { type withDragAndDropProps } from 'react-big-calendar/lib/addons/dragAndDrop';
import type { CalendarEvent, Column } from './calendarTypes.ts';

type Addon = typeof addon;

// The addon is CommonJS: whether its default export is wrapped once more depends on who bundles or loads it.
const withDragAndDrop = 'default' in addon ? (addon.default as Addon) : addon; // see above

export const DragAndDropCalendar: ComponentType<
  CalendarProps<CalendarEvent, Column> & withDragAndDropProps<CalendarEvent, Column>
> = withDragAndDrop<CalendarEvent, Column>(Calendar);
