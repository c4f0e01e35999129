/** What is done to the library's page after it was drawn, because the library offers no other way. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Interval } from '../../../shared/scheduling/interval.ts';
import type { CalendarView } from './calendarTypes.ts';
import { rowsOfMonth } from './monthRows.ts';

type Frame = RefObject<HTMLElement | null>;

interface DrawnPage {
  readonly view: CalendarView;
  readonly date: string;
  readonly drawn: Interval;
  readonly firstOpenMinute: number;
}

/** Begins at opening time when another day or view is shown, and stays where the desk scrolled to otherwise. */
export function useScrolledToOpening(frame: Frame, { view, date, drawn, firstOpenMinute }: DrawnPage): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another date is another page of the calendar
  useLayoutEffect(() => {
    const content = frame.current?.querySelector('.rbc-time-content');
    if (!content) return;
    const share = (firstOpenMinute - 15 - drawn.start) / (drawn.end - drawn.start);
    content.scrollTop = Math.max(0, share * content.scrollHeight);
  }, [frame, view, date, drawn.start, drawn.end, firstOpenMinute]);
}

/** Brings the day asked for into sight in a week that is wider than the window, also when a panel makes it narrower. */
export function useScrolledToDay(frame: Frame, column: number): void {
  useLayoutEffect(() => {
    const content = frame.current?.querySelector<HTMLElement>('.rbc-time-content');
    if (!content || column < 0) return;
    const observer = new ResizeObserver(() => scrollToDay(content, column));
    observer.observe(content);
    for (const day of content.querySelectorAll('.rbc-day-slot')) observer.observe(day);
    scrollToDay(content, column);
    return () => observer.disconnect();
  }, [frame, column]);
}

function scrollToDay(content: HTMLElement, column: number): void {
  const day = content.querySelectorAll<HTMLElement>('.rbc-day-slot')[column];
  const gutter = content.querySelector<HTMLElement>('.rbc-time-gutter');
  if (!day || !gutter) return;
  const left = day.offsetLeft - gutter.offsetWidth;
  const right = day.offsetLeft + day.offsetWidth - content.clientWidth;
  // No further than needed: the days before it stay in sight as far as there is room.
  content.scrollLeft = Math.min(left, Math.max(right, content.scrollLeft));
}

/** Lines that fit a day of the month, known before the month is drawn; undefined until the frame stands. */
export function useMonthRows(frame: Frame, weeks: number): number | undefined {
  const [rows, setRows] = useState<number>();
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setRows(rowsOfMonth(element.clientHeight, weeks));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame, weeks]);
  return rows;
}

/**
 * The library calls its month a table and then puts no cells into the rows. A wrong table is worse to listen to than
 * none: what is left are the days and visits, which are buttons.
 */
export function usePlainMonth(frame: Frame): void {
  useLayoutEffect(() => {
    const month = frame.current?.querySelector('.rbc-month-view');
    if (!month) return;
    for (const part of [month, ...month.querySelectorAll('[role="row"], [role="rowgroup"], [role="cell"]')])
      part.removeAttribute('role');
    month.removeAttribute('aria-label');
  });
}
