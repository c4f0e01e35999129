/** From what the mouse and the keys do in the grid to what the desk means by it. */
import { type KeyboardEvent, type SyntheticEvent, useCallback } from 'react';
import type { SlotInfo } from 'react-big-calendar';
import type { EventInteractionArgs } from 'react-big-calendar/lib/addons/dragAndDrop';
import type { CalendarEvent, CalendarView, Visit } from './calendarTypes.ts';
import type { OpenHours } from './openHours.ts';
import { type PickedTime, pickedFromDrop, pickedFromSlot } from './pickedTime.ts';
import { dayOf, minuteOf } from './wallDate.ts';

interface Handlers {
  readonly view: CalendarView;
  readonly open: OpenHours;
  readonly onSelect: (visit: Visit) => void;
  readonly onPick: (picked: PickedTime) => void;
  readonly onMove: (visit: Visit, picked: PickedTime) => void;
  /** Somebody takes hold of a visit; whether she drags it shows later. */
  readonly onGrab: (visit: Visit) => void;
  readonly onDay: (date: string) => void;
}

export function useGridHandlers({ view, open, onSelect, onPick, onMove, onGrab, onDay }: Handlers) {
  const onSelectSlot = useCallback(
    (slot: SlotInfo) => {
      const picked = pickedFromSlot(slot, view);
      const isSkipped = open.stateAt(dayOf(slot.start), minuteOf(slot.start), undefined) === 'skipped';
      if (!(picked.hasTime && isSkipped)) onPick(picked);
    },
    [onPick, view, open],
  );
  const onDrop = useCallback(
    (dropped: EventInteractionArgs<CalendarEvent>) =>
      onMove(dropped.event.visit, pickedFromDrop(dropped, view)),
    [onMove, view],
  );
  const onSelectEvent = useCallback((event: CalendarEvent) => onSelect(event.visit), [onSelect]);
  const onKeyPressEvent = useCallback(
    (event: CalendarEvent, pressed: SyntheticEvent) => {
      const { key } = pressed as KeyboardEvent; // the library hands on the key event it got
      if (key !== 'Enter' && key !== ' ') return;
      pressed.preventDefault();
      onSelect(event.visit);
    },
    [onSelect],
  );
  const onDragStart = useCallback(
    ({ event, action }: { readonly event: CalendarEvent; readonly action: string }) => {
      if (action === 'move') onGrab(event.visit);
    },
    [onGrab],
  );
  const toDay = useCallback((date: Date) => onDay(dayOf(date)), [onDay]);
  return {
    onSelectSlot,
    onSelectEvent,
    onKeyPressEvent,
    onDragStart,
    onEventDrop: onDrop,
    onEventResize: onDrop,
    onNavigate: toDay,
    onDrillDown: toDay,
  };
}
