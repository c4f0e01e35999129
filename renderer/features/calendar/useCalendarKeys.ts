/** The calendar's single keys. None while somebody types, in a dialog, or with a modifier held. */
import { useEffect, useRef } from 'react';
import { isMovingInChoices, mayPress } from '../../components/deskKeys.ts';
import type { CalendarView } from './calendarTypes.ts';

export interface KeyActions {
  readonly today: () => void;
  readonly view: (view: CalendarView) => void;
  readonly step: (direction: 1 | -1) => void;
  readonly newVisit: () => void;
  readonly placePinned: () => void;
  /** Puts down what is in hand, else closes what is open. @returns whether there was anything */
  readonly leave: () => boolean;
}

const viewKeys: Readonly<Record<string, CalendarView>> = { d: 'day', w: 'week', m: 'month', a: 'agenda' };

/** @returns whether the key meant something here */
function press(key: string, actions: KeyActions): boolean {
  const view = viewKeys[key];
  if (view) actions.view(view);
  else if (key === 't') actions.today();
  else if (key === 'n') actions.newVisit();
  else if (key === 'v') actions.placePinned();
  else if (key === 'escape') return actions.leave();
  else if (key === 'arrowleft' || key === 'k') actions.step(-1);
  else if (key === 'arrowright' || key === 'j') actions.step(1);
  else return false;
  return true;
}

/** What stands beside the calendar knows best what there is to leave. */
const isLeavingPanel = ({ key, target }: KeyboardEvent) =>
  key === 'Escape' && target instanceof Element && target.closest('aside') !== null;

export function useCalendarKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (!mayPress(event) || isMovingInChoices(event) || isLeavingPanel(event)) return;
      if (!press(event.key.toLowerCase(), latest.current)) return;
      event.preventDefault();
      // T means the calendar's today here, and not the screen of that name.
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
