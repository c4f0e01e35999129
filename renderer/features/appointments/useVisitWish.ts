/** What a new visit most likely is, from what has been chosen so far; and where free times are looked for. */
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { addDays, daysBetween, laterOf } from '../../../shared/scheduling/wallTime.ts';
import { type FreeTimesInput, isLive } from '../../../shared/schemas/appointments.ts';
import { api } from '../../api/api.ts';
import type { FollowUpView, Service } from '../calendar/calendarTypes.ts';
import { type BookingDraft, likelyService, type ServiceChoice } from './bookingDraft.ts';

interface Wish {
  readonly draft: BookingDraft;
  readonly services: readonly Service[];
  readonly today: string;
}

export function useVisitWish({ draft, services: all, today }: Wish) {
  const window = useFollowUpWindow(draft.client?.id);
  const services = all.filter((service) => service.isActive);
  const past = usePast(draft.client?.id);
  const service =
    services.find((one) => one.id === draft.serviceId) ??
    likelyService(services, { isWaitedFor: window?.status === 'due', ...past });
  const durationMinutes = draft.durationMinutes ?? service?.durationMinutes;
  const search =
    service && today !== '' ? searchFor({ draft, service, window, today, durationMinutes }) : undefined;
  return { window, service, durationMinutes, search };
}

/** Asked once, however many places show them. */
export function useFreeTimes(search: FreeTimesInput | undefined) {
  return useQuery(
    api.appointments.freeTimes.queryOptions(search ?? skipToken, { placeholderData: keepPreviousData }),
  );
}

/** Whether the client has visits, and what her last treatment was: the next one is most likely the same. */
function usePast(id: ClientId | undefined) {
  const found = useQuery(
    // Not asked without a client.
    api.appointments.ofClient.queryOptions(
      { clientId: id ?? ('' as ClientId), limit: 10 },
      { enabled: id !== undefined },
    ),
  );
  const visits = id === undefined ? [] : (found.data?.filter(({ status }) => isLive(status)) ?? []);
  const treated = visits.find((visit) => visit.serviceKind === 'treatment' && visit.status === 'fulfilled');
  return { isKnown: visits.length > 0, lastTreatment: treated?.serviceId };
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
  const fromDate = laterOf(draft.searchFrom || (bounds?.earliest ?? (draft.date || today)), today);
  const lastDay = draft.searchFrom ? addDays(fromDate, 7) : (bounds?.lateAfter ?? addDays(fromDate, 14));
  // A window that is over: the next two weeks are the best that is left.
  const toDate = lastDay < addDays(fromDate, 7) ? addDays(fromDate, 14) : lastDay;
  return {
    serviceId: service.id,
    fromDate,
    toDate: daysBetween(fromDate, toDate) > 90 ? addDays(fromDate, 90) : toDate,
    limit: 6,
    ...(draft.client ? { clientId: draft.client.id } : {}),
    ...(draft.practitionerId ? { practitionerId: draft.practitionerId } : {}),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
  };
}
