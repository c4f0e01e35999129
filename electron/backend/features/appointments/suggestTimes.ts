/** Free times for a client, best first: within her follow-up window, at her usual hour, with whom she knows. */
import type { Kysely } from 'kysely';
import type { ClientId, StaffId } from '../../../../shared/ids.ts';
import type { SlotPreferences } from '../../../../shared/scheduling/slotScore.ts';
import { freeSlots, type Slot } from '../../../../shared/scheduling/slots.ts';
import { isoWeekday, laterOf, localDateOf, minuteOfDay } from '../../../../shared/scheduling/wallTime.ts';
import type { FreeTimesInput } from '../../../../shared/schemas/appointments.ts';
import type { Schema } from '../../db/schema.ts';
import { heldBack } from '../conditions/judgeConditions.ts';
import { listOpenFollowUps } from '../followUps/followUps.repo.ts';
import { getService, getZone } from './bookingParts.ts';
import { loadBookingCalendar } from './freeTimes.ts';
import { spokenDay } from './words.ts';

export interface FreeTime extends Slot {
  readonly practitionerName: string;
}

export interface FreeTimes {
  readonly times: readonly FreeTime[];
  /** What the desk should know about the list: why it is empty, or from when it was searched. */
  readonly note: string | null;
}

export async function suggestTimes(
  db: Kysely<Schema>,
  input: FreeTimesInput,
  now: number,
): Promise<FreeTimes> {
  const service = await getService(db, input.serviceId, true);
  const today = localDateOf(now, await getZone(db));
  const window = await searchWindow(db, input, { kind: service.kind, today });
  if (window.blocked) return { times: [], note: window.blocked };
  const from = laterOf(laterOf(input.fromDate, today), window.earliest ?? input.fromDate);
  const note =
    from > input.fromDate && from !== today
      ? `Searched from ${spokenDay(from, today)}; before that it is too early.`
      : null;
  if (from > input.toDate) return { times: [], note: note ?? 'These days are over.' };
  const calendar = await loadBookingCalendar(db, { ...input, from, to: input.toDate, notBefore: now });
  const slots = freeSlots(calendar, {
    durationMinutes: input.durationMinutes ?? service.durationMinutes,
    bufferMinutes: service.bufferMinutes,
    from,
    to: input.toDate,
    preferences: { ...(await usual(db, input.clientId)), ...window.ideal },
    limit: input.limit,
    limitPerDay: 2,
  });
  const names = new Map<StaffId, string>(calendar.practitioners.map((person) => [person.id, person.name]));
  const times = slots.map((slot) => ({ ...slot, practitionerName: names.get(slot.practitionerId) ?? '' }));
  return { times, note: times.length > 0 ? note : 'Nothing is free in these days. Look at later ones.' };
}

export interface SearchWindow {
  readonly earliest?: string | undefined;
  readonly blocked?: string | undefined;
  readonly ideal: SlotPreferences;
}

/** The strictest of the client's conditions and open windows; only a treatment is held to them. */
export async function searchWindow(
  db: Kysely<Schema>,
  { clientId }: Pick<FreeTimesInput, 'clientId'>,
  { kind, today }: { readonly kind: Schema['services']['kind']; readonly today: string },
): Promise<SearchWindow> {
  if (!clientId || kind !== 'treatment') return { ideal: {} };
  let found: SearchWindow = { ideal: {}, ...(await heldBack(db, clientId, today)) };
  if (found.blocked) return found;
  for (const { window } of await listOpenFollowUps(db, clientId)) {
    if (window.blocked) return { ideal: {}, blocked: window.blocked.sentence };
    const isLater = (window.earliest ?? '') >= (found.earliest ?? '');
    if (!isLater) continue;
    const ideal = window.noRule ? {} : { idealFrom: window.idealFrom, idealTo: window.idealTo };
    found = { earliest: window.earliest, ideal };
  }
  return found;
}

/** Weekday, hour and practitioner of the client's last visit that was not called off. */
export async function usual(db: Kysely<Schema>, clientId: ClientId | undefined): Promise<SlotPreferences> {
  if (!clientId) return {};
  const last = await db
    .selectFrom('appointments')
    .select(['starts_local', 'practitioner_id'])
    .where('client_id', '=', clientId)
    .where('status', 'in', ['fulfilled', 'checked-in', 'arrived'])
    .orderBy('starts_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) return {};
  return {
    usualWeekday: isoWeekday(last.starts_local.slice(0, 10)),
    usualMinute: minuteOfDay(last.starts_local),
    practitionerId: last.practitioner_id,
  };
}
