/** Changing a visit from its panel: what is typed, what stands against it, and saving it. */
import { useState } from 'react';
import type { Visit } from '../calendar/calendarTypes.ts';
import type { CalendarData } from '../calendar/useCalendarData.ts';
import { type BookingDraft, type DraftChange, freeRoom, missingPart } from './bookingDraft.ts';
import { useDay, useLiveConflict } from './useLiveConflict.ts';
import { useVisitActions } from './useVisitActions.ts';
import { changeOf, draftOfVisit } from './visitChange.ts';

export function useVisitChange(visit: Visit, data: CalendarData, onChanged: (startsLocal: string) => void) {
  const [opened] = useState(visit);
  const [draft, setDraft] = useState(() => draftOfVisit(visit));
  const [error, setError] = useState<unknown>();
  const actions = useVisitActions();
  const service = data.services.find(({ id }) => id === draft.serviceId);
  const durationMinutes = draft.durationMinutes ?? service?.durationMinutes ?? visit.durationMinutes;
  const bufferMinutes = service?.bufferMinutes ?? visit.bufferMinutes;
  const roomId = useDecidedRoom(visit, { ...draft, durationMinutes, bufferMinutes }, data);
  const whole = { ...draft, durationMinutes, roomId };
  const change = changeOf(opened, whole);
  const isChanged = Object.keys(change).length > 0;
  const missing = missingPart({ ...draft, client: clientOf(visit) }, service !== undefined);
  const startsLocal = `${draft.date}T${draft.time}`;
  const conflict = useLiveConflict(
    missing === '' && draft.practitionerId
      ? { ...whole, startsLocal, practitionerId: draft.practitionerId, visit: { ...visit, bufferMinutes } }
      : undefined,
    data,
  );
  const save = () => {
    const { id, version } = visit;
    const reason = draft.overrideReason.trim();
    const input = { id, version, ...change, ...(reason === '' ? {} : { overrideReason: reason }) };
    actions.move(input, visit).then(() => onChanged(startsLocal), setError);
  };
  const type = (next: DraftChange) => {
    setDraft((before) => ({ ...before, ...next }));
    // A refusal is about what was asked for; the reason for it is typed after it.
    if (!('overrideReason' in next)) setError(undefined);
  };
  const isBusy = actions.isBusy;
  return { opened, draft, type, durationMinutes, conflict, missing, isChanged, save, error, isBusy };
}

const clientOf = ({ clientId, clientPhone, clientAlert }: Visit) => ({
  id: clientId,
  name: '',
  phone: clientPhone,
  alert: clientAlert,
});

/** "Any free room" is one of them. */
function useDecidedRoom(
  visit: Visit,
  draft: BookingDraft & { readonly durationMinutes: number; readonly bufferMinutes: number },
  { rooms }: CalendarData,
) {
  const others = useDay(draft.date)?.visits.filter(({ id }) => id !== visit.id) ?? [];
  if (draft.roomId !== undefined) return draft.roomId;
  const { date, time, durationMinutes, bufferMinutes } = draft;
  return freeRoom(rooms, others, { startsLocal: `${date}T${time}`, durationMinutes, bufferMinutes });
}
