import { useMemo } from 'react';
import type { DragFromOutsideItemArgs } from 'react-big-calendar/lib/addons/dragAndDrop';
import { eventOf } from './calendarEvents.ts';
import type { CalendarView, Visit } from './calendarTypes.ts';
import { columnIdOf, type PickedTime } from './pickedTime.ts';
import { localOf, wallDate } from './wallDate.ts';

interface DragIn {
  readonly view: CalendarView;
  readonly inHand: Visit | undefined;
  readonly onPick: (picked: PickedTime) => void;
}

/** A visit that is dragged from the pinboard into the grid; its place is shown, with what is in the way. */
export function useDragIn({ view, inHand, onPick }: DragIn) {
  return useMemo(() => {
    if (!inHand) return {};
    return {
      dragFromOutsideItem: () => eventOf(inHand, 'practitioners'),
      onDropFromOutside: ({ start, resource }: DragFromOutsideItemArgs) =>
        onPick({
          startsLocal: localOf(start instanceof Date ? start : wallDate(start)),
          durationMinutes: undefined,
          hasTime: view !== 'month',
          column: columnIdOf(resource),
        }),
    };
  }, [inHand, onPick, view]);
}
