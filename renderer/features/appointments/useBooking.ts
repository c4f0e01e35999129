/** From what the panel holds to a booked visit: the client is created first where she is new. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ClientId, planId, type ServiceId } from '../../../shared/ids.ts';
import { addDays, daysBetween, laterOf } from '../../../shared/scheduling/wallTime.ts';
import type { FreeTimesInput } from '../../../shared/schemas/appointments.ts';
import { emptyClient, fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import type { FollowUpView } from '../calendar/calendarTypes.ts';
import type { CalendarData } from '../calendar/useCalendarData.ts';
import {
  type BookingDraft,
  bookingOf,
  type DraftChange,
  freeRoom,
  likelyService,
  type ServiceChoice,
} from './bookingDraft.ts';
import { useVisitActions } from './useVisitActions.ts';

interface BookingProps {
  readonly draft: BookingDraft;
  readonly data: CalendarData;
  readonly today: string;
  readonly onChange: (change: DraftChange) => void;
  readonly onBooked: (startsLocal: string) => void;
}

export function useBooking({ draft, data, today, onChange, onBooked }: BookingProps) {
  const window = useFollowUpWindow(draft.client?.id);
  const actions = useVisitActions();
  const createClient = useMutation(api.clients.create.mutationOptions());
  const services = data.services.filter((service) => service.isActive);
  const lastTreatment = useLastTreatment(draft.client?.id);
  const service =
    services.find((one) => one.id === draft.serviceId) ??
    likelyService(services, { isWaitedFor: window?.status === 'due', lastTreatment });
  const durationMinutes = draft.durationMinutes ?? service?.durationMinutes;

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
    const startsLocal = `${draft.date}T${draft.time}`;
    const freeRoomId = freeRoom(data.rooms, data.visits, { startsLocal, durationMinutes });
    const plan = window && planOf(window);
    const input = bookingOf(draft, { clientId, service, freeRoomId, plan });
    if (!input) return;
    await actions.book(input);
    onBooked(startsLocal);
  }

  return {
    book,
    window,
    service,
    durationMinutes,
    search:
      service && today !== '' ? searchFor({ draft, service, window, today, durationMinutes }) : undefined,
    isBusy: actions.isBusy || createClient.isPending,
  };
}

/** The service of the client's last treatment: the next one is most likely the same. */
function useLastTreatment(id: ClientId | undefined): ServiceId | undefined {
  const found = useQuery(
    // Not asked without a client.
    api.appointments.ofClient.queryOptions(
      { clientId: id ?? ('' as ClientId), limit: 10 },
      { enabled: id !== undefined },
    ),
  );
  if (id === undefined) return undefined;
  const visits = found.data ?? [];
  return visits.find((visit) => visit.serviceKind === 'treatment' && visit.status === 'fulfilled')?.serviceId;
}

/** The window the client is waited in; undefined when nobody waits for her. */
export function useFollowUpWindow(id: ClientId | undefined): FollowUpView | undefined {
  const found = useQuery(
    api.followUps.windowOf.queryOptions(
      // Not asked without a client.
      { clientId: id ?? ('' as ClientId) },
      { enabled: id !== undefined },
    ),
  );
  return id === undefined ? undefined : (found.data ?? undefined);
}

function planOf(view: FollowUpView) {
  const id = planId.safeParse(view.planId);
  // Once the next session is booked, this visit is something else.
  if (!id.success || !view.isPlanActive || view.status !== 'due') return undefined;
  return { id: id.data, sessionNumber: (view.sessionNumber ?? 0) + 1 };
}

interface Search {
  readonly draft: BookingDraft;
  readonly service: ServiceChoice;
  readonly window: FollowUpView | undefined;
  readonly today: string;
  readonly durationMinutes: number | undefined;
}

/** In the client's window where there is one, else in the two weeks from the day in view. */
function searchFor({ draft, service, window, today, durationMinutes }: Search): FreeTimesInput {
  const bounds = service.kind === 'treatment' ? window?.window : undefined;
  const fromDate = laterOf(bounds?.earliest ?? (draft.date || today), today);
  const lastDay = bounds?.lateAfter ?? addDays(fromDate, 14);
  // A window that is over: the next two weeks are the best that is left.
  const toDate = lastDay < addDays(fromDate, 7) ? addDays(fromDate, 14) : lastDay;
  return {
    serviceId: service.id,
    fromDate,
    toDate: daysBetween(fromDate, toDate) > 90 ? addDays(fromDate, 90) : toDate,
    limit: 4,
    ...(draft.client ? { clientId: draft.client.id } : {}),
    ...(draft.practitionerId ? { practitionerId: draft.practitionerId } : {}),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
  };
}
