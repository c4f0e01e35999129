/** The words of a double booking: what is taken, from when to when, and the nearest time that is free. */
import type { Kysely } from 'kysely';
import type { AppointmentId } from '../../../../shared/ids.ts';
import { freeSlots } from '../../../../shared/scheduling/slots.ts';
import {
  addDays,
  dateOf,
  localDateOf,
  minuteOfDay,
  wallTimeOf,
} from '../../../../shared/scheduling/wallTime.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { loadBookingCalendar } from './freeTimes.ts';
import { clientResource, type HeldVisit, holdsOf, liveHolds, practitionerResource } from './holds.repo.ts';
import type { VisitTime } from './visitTime.ts';
import { clockOf, spokenMoment } from './words.ts';

export interface Wanted {
  readonly visit: HeldVisit;
  readonly time: VisitTime;
  readonly now: number;
}

/** Call it in the transaction whose hold was refused, before giving it up. */
export async function slotTaken(db: Kysely<Schema>, wanted: Wanted): Promise<AppError> {
  const taken = await listTaken(db, wanted);
  const nearest = await findNearest(db, wanted);
  const sentences = [
    ...sentencesOf(taken),
    nearest ? `The nearest free time is ${wordsForNearest(nearest, wanted)}.` : 'Choose another time.',
  ];
  return new AppError('slot_taken', sentences.join(' '), {
    taken: taken.map(({ kind, fromLocal, toLocal }) => ({ kind, fromLocal, toLocal })),
    nearestFree: nearest ?? null,
  });
}

function wordsForNearest(nearest: string, { time, now }: Wanted): string {
  if (dateOf(nearest) === dateOf(time.startsLocal)) return clockOf(nearest);
  return spokenMoment(nearest, localDateOf(now, time.timeZone));
}

async function listTaken(db: Kysely<Schema>, { visit, time }: Wanted) {
  const names = await namesOf(db, visit);
  const wantedHolds = holdsOf(visit);
  const rows = await liveHolds(
    db,
    wantedHolds.map((hold) => hold.resource),
    { from: visit.startsAt, to: Math.max(...wantedHolds.map((hold) => hold.ends_at)) },
  ).execute();
  const endOf = await endsOf(
    db,
    rows.map((row) => row.appointment_id),
  );
  return rows
    .filter((row) => row.appointment_id !== visit.id)
    .filter((row) =>
      wantedHolds.some((hold) => hold.resource === row.resource && row.starts_at < hold.ends_at),
    )
    .sort((one, other) => one.starts_at - other.starts_at)
    .map((row) => {
      const fromLocal = wallTimeOf(row.starts_at, time.timeZone);
      const toLocal = wallTimeOf(row.ends_at, time.timeZone);
      const kind = row.resource.split(':')[0] ?? '';
      const endsAt = Math.min(endOf.get(row.appointment_id) ?? row.ends_at, row.ends_at);
      const until = clockOf(wallTimeOf(endsAt, time.timeZone));
      const cleaning = cleaningWords(row.ends_at - endsAt);
      const own =
        row.starts_at < visit.endsAt ? '' : ` This visit needs${cleaningWords(heldAfter(visit), '')}.`;
      const from = `from ${clockOf(fromLocal)} to ${until}${cleaning}.${own}`;
      return { kind, fromLocal, toLocal, who: names(row.resource), from };
    });
}

type Taken = Awaited<ReturnType<typeof listTaken>>[number];

/** Who is taken for the same time by one visit is named in one sentence: "Petra and Room 1 are taken from …". */
function sentencesOf(taken: readonly Taken[]): string[] {
  return [...Map.groupBy(taken, ({ kind, from }) => `${kind === 'client'} ${from}`).values()].flatMap(
    ([first, ...others]) => {
      if (!first) return [];
      const all = [first, ...others].map(({ who }) => who);
      if (first.kind === 'client') return `${first.who} already has a visit ${first.from}`;
      return `${all.join(' and ')} ${all.length > 1 ? 'are' : 'is'} taken ${first.from}`;
    },
  );
}

const minute = 60_000;
const heldAfter = ({ bufferMinutes }: HeldVisit) => bufferMinutes * minute;

/** The calendar shows the visit without it, so the desk is told. */
function cleaningWords(milliseconds: number, and = ' and'): string {
  return milliseconds > 0 ? `${and} ${milliseconds / minute} minutes to clean up` : '';
}

/** When each visit itself ends; its holds may last longer. */
async function endsOf(db: Kysely<Schema>, ids: readonly AppointmentId[]) {
  if (ids.length === 0) return new Map<AppointmentId, number>();
  const rows = await db.selectFrom('appointments').select(['id', 'ends_at']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.ends_at]));
}

async function namesOf(db: Kysely<Schema>, visit: HeldVisit): Promise<(resource: string) => string> {
  const person = await db
    .selectFrom('staff')
    .select('name')
    .where('id', '=', visit.practitionerId)
    .executeTakeFirst();
  const room =
    visit.roomId === null
      ? undefined
      : await db.selectFrom('rooms').select('name').where('id', '=', visit.roomId).executeTakeFirst();
  return (resource) => {
    if (resource === practitionerResource(visit.practitionerId)) return person?.name ?? 'The practitioner';
    // No name: the sentence may end in a log, and the desk knows whom it is booking.
    if (resource === clientResource(visit.clientId)) return 'This client';
    return room?.name ?? 'The room';
  };
}

/** When a visit that is being moved stands with that practitioner until then: its own time is free, and no answer. */
async function placeOf(db: Kysely<Schema>, visit: HeldVisit): Promise<string | undefined> {
  const place = await db
    .selectFrom('appointments')
    .select('starts_local')
    .where('id', '=', visit.id)
    .where('practitioner_id', '=', visit.practitionerId)
    .executeTakeFirst();
  return place?.starts_local;
}

/** On the same day if there is any, else on one of the next two weeks. */
async function findNearest(db: Kysely<Schema>, { visit, time, now }: Wanted): Promise<string | undefined> {
  const date = dateOf(time.startsLocal);
  const to = addDays(date, 14);
  const calendar = await loadBookingCalendar(db, {
    from: date,
    to,
    notBefore: now,
    clientId: visit.clientId,
    practitionerId: visit.practitionerId,
    roomId: visit.roomId,
    except: [visit.id],
  });
  const length = { durationMinutes: time.durationMinutes, bufferMinutes: visit.bufferMinutes };
  const present = await placeOf(db, visit);
  const search = (from: string, until: string) =>
    freeSlots(calendar, { ...length, from, to: until, preferences: {} }).filter(
      ({ startsLocal }) => startsLocal !== present,
    );
  const minute = minuteOfDay(time.startsLocal);
  const away = (slot: { startMinute: number }) => Math.abs(slot.startMinute - minute);
  const sameDay = search(date, date).sort((one, other) => away(one) - away(other))[0];
  if (sameDay) return sameDay.startsLocal;
  const later = search(addDays(date, 1), to).sort((one, other) =>
    one.startsLocal < other.startsLocal ? -1 : 1,
  );
  const firstDay = later[0]?.date;
  return later.filter((slot) => slot.date === firstDay).sort((one, other) => away(one) - away(other))[0]
    ?.startsLocal;
}
