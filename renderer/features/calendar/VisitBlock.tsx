import { memo, use } from 'react';
import type { CalendarEvent } from './calendarTypes.ts';
import { ColumnContext, ConflictContext } from './GridContext.ts';
import { VisitText } from './VisitText.tsx';
import { localOf } from './wallDate.ts';

/** A visit where the library draws it: in the month, and under the hand that drags it. */
export const VisitBlock = memo(function VisitBlock({ event }: { readonly event: CalendarEvent }) {
  return <VisitText visit={event.visit} conflict={useDragConflict(event)} />;
});

/** Only the copy under the pointer can be in the way: its time or its column is not the visit's own. */
function useDragConflict(event: CalendarEvent): string | undefined {
  const column = use(ColumnContext);
  const findConflict = use(ConflictContext);
  const { visit } = event;
  const isInPlace =
    localOf(event.start) === visit.startsLocal &&
    +event.end - +event.start === visit.durationMinutes * 60_000 &&
    (column === undefined || column === event.resourceId);
  return isInPlace ? undefined : findConflict(event, column);
}
