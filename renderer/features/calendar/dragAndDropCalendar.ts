/**
 * The calendar library with its drag-and-drop addon. Made once: a new one would forget what is being dragged. Of the
 * library the files are taken that the addon takes: its bundle would bring all of it a second time.
 */
import type { ComponentType } from 'react';
import type { CalendarProps } from 'react-big-calendar';
import addon, { type withDragAndDropProps } from 'react-big-calendar/lib/addons/dragAndDrop';
import calendar from 'react-big-calendar/lib/Calendar';
import type { CalendarEvent, Column } from './calendarTypes.ts';
import { unwrapped } from './unwrapped.ts';

const withDragAndDrop = unwrapped(addon);

export const DragAndDropCalendar: ComponentType<
  CalendarProps<CalendarEvent, Column> & withDragAndDropProps<CalendarEvent, Column>
> = withDragAndDrop<CalendarEvent, Column>(unwrapped(calendar));
