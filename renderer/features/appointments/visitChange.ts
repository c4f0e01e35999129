/** A visit that is being changed: what was typed, and what of it is new. Pure. */
import type { MoveInput } from '../../../shared/schemas/appointments.ts';
import type { Visit } from '../calendar/calendarTypes.ts';
import { type BookingDraft, emptyDraft } from './bookingDraft.ts';

/** The fields of a new visit, filled with this one. */
export function draftOfVisit(visit: Visit): BookingDraft {
  const [date = '', time = ''] = visit.startsLocal.split('T');
  const { serviceId, practitionerId, roomId, durationMinutes, note } = visit;
  return { ...emptyDraft(date), time, serviceId, practitionerId, roomId, durationMinutes, note };
}

export type VisitChange = Omit<MoveInput, 'id' | 'version' | 'overrideReason'>;

/**
 * Only what is new: what another desk has changed meanwhile, and nobody has touched here, stays.
 * @param draft with the room and the length decided
 */
export function changeOf(
  opened: Visit,
  draft: Pick<BookingDraft, 'date' | 'time' | 'serviceId' | 'practitionerId' | 'note'> & {
    readonly roomId: Visit['roomId'];
    readonly durationMinutes: number;
  },
): VisitChange {
  const { date, time, serviceId, practitionerId, roomId, durationMinutes, note } = draft;
  const startsLocal = `${date}T${time}`;
  return {
    ...(startsLocal === opened.startsLocal ? {} : { startsLocal }),
    ...(durationMinutes === opened.durationMinutes ? {} : { durationMinutes }),
    ...(roomId === opened.roomId ? {} : { roomId }),
    ...(serviceId && serviceId !== opened.serviceId ? { serviceId } : {}),
    ...(practitionerId && practitionerId !== opened.practitionerId ? { practitionerId } : {}),
    ...(note === opened.note ? {} : { note }),
  };
}
