import { type RefObject, useState } from 'react';
import type { AppointmentId } from '../../../shared/ids.ts';
import type { Interval } from '../../../shared/scheduling/interval.ts';
import type { Visit } from './calendarTypes.ts';
import { elementOfVisit, timeAt } from './gridTarget.ts';
import type { PickedTime } from './pickedTime.ts';
import type { Point } from './useGridPointing.ts';

export type GridMenuState =
  | { readonly kind: 'visit'; readonly visit: Visit; readonly point: Point }
  | { readonly kind: 'time'; readonly picked: PickedTime; readonly point: Point };

interface MenuInput {
  readonly frame: RefObject<HTMLElement | null>;
  readonly page: { readonly drawn: Interval; readonly gridMinutes: number; readonly firstDay: string };
  readonly visits: readonly Visit[];
}

/** Which menu is open on the grid, for a visit or for an empty time. */
export function useGridMenu({ frame, page, visits }: MenuInput) {
  const [menu, setMenu] = useState<GridMenuState>();
  const open = (id: AppointmentId | undefined, point: Point) => {
    const visit = visits.find((one) => one.id === id);
    if (visit) return setMenu({ kind: 'visit', visit, point });
    const picked = id === undefined ? timeAt(point, page) : undefined;
    setMenu(picked && { kind: 'time', picked, point });
  };
  const close = () => {
    // Before whatever was chosen takes the focus for itself.
    if (menu?.kind === 'visit' && frame.current) elementOfVisit(frame.current, menu.visit.id)?.focus();
    setMenu(undefined);
  };
  return { menu, open, close };
}
