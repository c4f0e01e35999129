import { visitStateOf } from '../../../shared/schemas/appointments.ts';
import type { CalendarEvent } from './calendarTypes.ts';

/** The state of a visit and whose it is, for the box that it stands in. */
export function eventProps({ visit }: CalendarEvent) {
  return {
    className: `visit-${visitStateOf(visit)}${visit.durationMinutes < 45 ? ' visit-short' : ''}`,
    style: { borderLeftColor: visit.practitionerColour },
  };
}
