/** What is done to a visit from its menu and by the keys on it. */
import type { RefObject } from 'react';
import type { AppointmentId, ClientId } from '../../../shared/ids.ts';
import type { Visit } from './calendarTypes.ts';
import type { GridDeskProps } from './GridDesk.tsx';
import { isMovable } from './isMovable.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { weeksLater } from './usePinboard.ts';
import type { VisitMenuActions } from './VisitMenu.tsx';

interface CommandInput extends Pick<GridDeskProps, 'desk' | 'board' | 'data' | 'changeAddress'> {
  readonly frame: RefObject<HTMLElement | null>;
  readonly onCourse: (id: ClientId) => void;
}

export function useVisitCommands({ desk, board, data, changeAddress, frame, onCourse }: CommandInput) {
  useKeptFocus(frame);
  const actions: VisitMenuActions = {
    open: desk.select,
    bookNext: desk.bookNext,
    bookCourse: (visit) => onCourse(visit.clientId),
    moveWeeks: (visit, weeks) => {
      const picked = weeksLater(visit, weeks);
      desk.move(visit, picked);
      // Whether it went there or what was in the way: both are seen there.
      changeAddress({ date: picked.startsLocal.slice(0, 10) });
    },
    pin: board.pin,
    copy: desk.copy,
  };
  const keys: Readonly<Record<string, (visit: Visit) => void>> = {
    'shift+arrowright': (visit) => actions.moveWeeks(visit, 1),
    'shift+arrowleft': (visit) => actions.moveWeeks(visit, -1),
    x: board.pin,
  };
  const press = (id: AppointmentId, key: string): boolean => {
    const visit = data.visits.find((one) => one.id === id);
    const action = keys[key];
    if (!visit || !action || !isMovable(visit)) return false;
    action(visit);
    return true;
  };
  return { actions, press };
}
