/** Who on the waiting list could take a time that has become free, and may come by then. Books nothing. */
import type { Kysely } from 'kysely';
import type { RoomId } from '../../../../shared/ids.ts';
import type { BookingCalendar } from '../../../../shared/scheduling/bookingCalendar.ts';
import { busyByDate } from '../../../../shared/scheduling/busyTime.ts';
import { type Interval, intersect, overlaps, subtract } from '../../../../shared/scheduling/interval.ts';
import { openTimeOf } from '../../../../shared/scheduling/openTime.ts';
import { type FreedGap, matchWaitlist, type WaitlistWish } from '../../../../shared/scheduling/waitlist.ts';
import {
  dateOf,
  instantOf,
  type LocalDate,
  laterOf,
  localDateOf,
  minuteOfDay,
  wallTimeOf,
} from '../../../../shared/scheduling/wallTime.ts';
import type { FreedGapInput } from '../../../../shared/schemas/waitlist.ts';
import type { Schema } from '../../db/schema.ts';
import { getZone } from '../appointments/bookingParts.ts';
import { loadBookingCalendar } from '../appointments/freeTimes.ts';
import { clientResource, liveHolds } from '../appointments/holds.repo.ts';
import { searchWindow } from '../appointments/suggestTimes.ts';
import { listWaiting, type Waiting } from './waitlist.repo.ts';
import { type BookedVisit, findBookedVisit, type NextOfCourse, nextOfCourse } from './whatIsBooked.ts';

export interface WaitlistMatchView extends Waiting {
  readonly startsLocal: string;
  readonly roomId: RoomId | null;
  readonly reason: string;
  /** The visit that would come earlier; null: a new one is booked. */
  readonly booked: BookedVisit | null;
  /** What the new visit would be in her course; null: nothing, or the visit is there already. */
  readonly next: NextOfCourse | null;
}

export async function matchFreedGap(
  db: Kysely<Schema>,
  input: FreedGapInput,
  now: number,
): Promise<WaitlistMatchView[]> {
  const date = dateOf(input.startsLocal);
  const today = localDateOf(now, await getZone(db));
  const waiting = await listWaiting(db, { today: laterOf(date, today) });
  if (waiting.length === 0 || date < today) return [];
  const { practitionerId } = input;
  const calendar = await loadBookingCalendar(db, { from: date, to: date, notBefore: now, practitionerId });
  const place = freedPlace(calendar, input, now);
  if (!place) return [];
  const wishes: WaitlistWish[] = [];
  for (const one of waiting) {
    const wish = await wishOf(db, one, { date, open: place.open, today });
    if (wish) wishes.push(wish);
  }
  const byId = new Map<string, Waiting>(waiting.map((one) => [one.id, one]));
  const found: WaitlistMatchView[] = [];
  for (const { wishId, startsLocal, startMinute, reason } of matchWaitlist(place.gap, wishes)) {
    const one = byId.get(wishId);
    if (!one || startMinute >= place.freedUntil) continue;
    const end = startMinute + one.durationMinutes + one.bufferMinutes;
    const roomId = freeRoom(calendar, date, { start: startMinute, end });
    const booked = (await findBookedVisit(db, one, now)) ?? null;
    const comesEarlier = booked !== null && booked.startsLocal <= startsLocal;
    if (roomId === undefined || comesEarlier) continue;
    const next = booked ? null : ((await nextOfCourse(db, one, now)) ?? null);
    found.push({ ...one, startsLocal, roomId, reason, booked, next });
  }
  return found;
}

interface FreedPlace {
  readonly gap: FreedGap;
  /** The end of what was given up: the gap may reach further, but a visit begins before this. */
  readonly freedUntil: number;
  readonly open: readonly Interval[];
}

/** What is still free of it; undefined where it is over or somebody has taken it. */
function freedPlace(calendar: BookingCalendar, input: FreedGapInput, now: number): FreedPlace | undefined {
  const date = dateOf(input.startsLocal);
  const [person] = calendar.practitioners;
  if (!person) return undefined;
  const nowLocal = wallTimeOf(now, calendar.clinic.zone);
  const from = dateOf(nowLocal) === date ? minuteOfDay(nowLocal) : 0;
  const start = Math.max(minuteOfDay(input.startsLocal), from);
  const freedUntil = minuteOfDay(input.startsLocal) + input.durationMinutes;
  const free = subtract([{ start: 0, end: 1440 }], person.busy.get(date) ?? []);
  const around = free.find((span) => overlaps(span, { start, end: freedUntil }));
  if (!around || start >= freedUntil) return undefined;
  const gap = {
    date,
    practitionerId: input.practitionerId,
    gridMinutes: calendar.gridMinutes,
    start: Math.max(start, around.start),
    end: around.end,
  };
  return { gap, freedUntil, open: openTimeOf(calendar.clinic, person, date) };
}

interface Day {
  readonly date: LocalDate;
  readonly today: LocalDate;
  /** When the practitioner works. */
  readonly open: readonly Interval[];
}

/** @returns undefined for a client whom a rule keeps away without an end in sight */
async function wishOf(
  db: Kysely<Schema>,
  one: Waiting,
  { date, today, open }: Day,
): Promise<WaitlistWish | undefined> {
  const held = await searchWindow(db, one, { kind: one.serviceKind, today });
  if (held.blocked !== undefined) return undefined;
  const zone = await getZone(db);
  return {
    id: one.id,
    durationMinutes: one.durationMinutes,
    bufferMinutes: one.bufferMinutes,
    earliest: held.earliest,
    idealTo: held.ideal.idealTo,
    weekdays: one.weekdays.length > 0 ? one.weekdays : undefined,
    hours: intersect(open, [{ start: one.fromMinute, end: one.toMinute }]),
    practitionerIds: one.practitionerIds.length > 0 ? one.practitionerIds : undefined,
    to: one.untilDate ?? undefined,
    busy: await busyOf(db, one, { date, zone }),
    waitingSince: localDateOf(one.since, zone),
  };
}

async function busyOf(
  db: Kysely<Schema>,
  { clientId }: Waiting,
  { date, zone }: { readonly date: LocalDate; readonly zone: string },
): Promise<readonly Interval[]> {
  const from = instantOf(`${date}T00:00`, zone).instant;
  const held = await liveHolds(db, [clientResource(clientId)], { from, to: from + 90_000_000 }).execute();
  const spans = held.map((row) => ({ startsAt: row.starts_at, endsAt: row.ends_at }));
  return busyByDate(spans, zone).get(date) ?? [];
}

/** null: the clinic has no rooms to choose from; undefined: all of them are taken. */
function freeRoom({ rooms }: BookingCalendar, date: LocalDate, span: Interval): RoomId | null | undefined {
  if (rooms.length === 0) return null;
  return rooms.find((room) => !(room.busy.get(date) ?? []).some((busy) => overlaps(busy, span)))?.id;
}
