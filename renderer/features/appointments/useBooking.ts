/** From what the panel holds to a booked visit: the client is created first where she is new. */
import { useMutation } from '@tanstack/react-query';
import { type ClientId, planId, type RoomId } from '../../../shared/ids.ts';
import { emptyClient, fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import type { FollowUpView, Visit } from '../calendar/calendarTypes.ts';
import type { CalendarData } from '../calendar/useCalendarData.ts';
import { type BookingDraft, bookingOf, type DraftChange, freeRoom } from './bookingDraft.ts';
import { useDay, useLiveConflict, type WantedTime } from './useLiveConflict.ts';
import { useVisitActions } from './useVisitActions.ts';
import { useVisitWish } from './useVisitWish.ts';

interface BookingProps {
  readonly draft: BookingDraft;
  readonly data: CalendarData;
  readonly today: string;
  readonly onChange: (change: DraftChange) => void;
  readonly onBooked: (startsLocal: string) => void;
}

export function useBooking({ draft, data, today, onChange, onBooked }: BookingProps) {
  const wish = useVisitWish({ draft, services: data.services, today });
  const { window, service, durationMinutes } = wish;
  const actions = useVisitActions();
  const createClient = useMutation(api.clients.create.mutationOptions());

  const startsLocal = `${draft.date}T${draft.time}`;
  const { bufferMinutes = 0 } = data.services.find(({ id }) => id === service?.id) ?? {};
  const span = { startsLocal, durationMinutes: durationMinutes ?? 0, bufferMinutes };
  // The day may be another than those in view.
  const freeRoomId = freeRoom(data.rooms, useDay(draft.date)?.visits ?? data.visits, span);
  const conflict = useLiveConflict(wantedBy(draft, freeRoomId, span), data);

  async function clientToBook(): Promise<ClientId | undefined> {
    const typed = draft.newClient;
    if (!typed) return draft.client?.id;
    const { id } = await createClient.mutateAsync({ ...emptyClient, ...typed });
    // Kept, so that a refused time does not enter her a second time.
    onChange({
      newClient: undefined,
      client: { id, name: fullName(typed), phone: typed.phone, alert: '' },
    });
    return id;
  }

  async function book(): Promise<void> {
    const clientId = await clientToBook();
    if (!clientId || !service || durationMinutes === undefined) return;
    const plan = window && planOf(window);
    const input = bookingOf(draft, { clientId, service, freeRoomId, plan });
    if (!input) return;
    await actions.book(input);
    onBooked(startsLocal);
  }

  return { ...wish, conflict, book, isBusy: actions.isBusy || createClient.isPending };
}

/** @returns undefined while it is not decided with whom and when */
function wantedBy(
  draft: BookingDraft,
  freeRoomId: RoomId | null,
  span: Pick<Visit, 'startsLocal' | 'durationMinutes' | 'bufferMinutes'>,
): WantedTime | undefined {
  const { practitionerId, client } = draft;
  if (!practitionerId || draft.date === '' || draft.time === '' || span.durationMinutes === 0)
    return undefined;
  const roomId = draft.roomId === undefined ? freeRoomId : draft.roomId;
  // Nobody has that id: a new visit is in nobody's way.
  const visit = { id: '', clientId: client?.id ?? ('' as ClientId), bufferMinutes: span.bufferMinutes };
  return { ...span, practitionerId, roomId, visit };
}

function planOf(view: FollowUpView) {
  const id = planId.safeParse(view.planId);
  // Once the next session is booked, this visit is something else.
  if (!id.success || !view.isPlanActive || view.status !== 'due') return undefined;
  return { id: id.data, sessionNumber: (view.sessionNumber ?? 0) + 1 };
}
