import {
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconDoorEnter,
  IconDroplet,
  IconGhost,
  IconHourglass,
  IconPhoneCheck,
  IconTrash,
} from '@tabler/icons-react';
import { type VisitState, visitStateNames } from '../../shared/schemas/appointments.ts';
import classes from './VisitStateMark.module.css';

export const visitStateIcons = {
  booked: IconCircle,
  confirmed: IconPhoneCheck,
  arrived: IconDoorEnter,
  numbing: IconDroplet,
  'checked-in': IconHourglass,
  fulfilled: IconCircleCheck,
  cancelled: IconCircleX,
  noshow: IconGhost,
  'entered-in-error': IconTrash,
} as const satisfies Record<VisitState, typeof IconCircle>;

/** The state of a visit by icon and word; the colour only repeats it. */
export function VisitStateMark({ state }: { readonly state: VisitState }) {
  const Icon = visitStateIcons[state];
  return (
    <span className={classes.mark} data-state={state}>
      <Icon size={14} stroke={2} aria-hidden />
      {visitStateNames[state]}
    </span>
  );
}
