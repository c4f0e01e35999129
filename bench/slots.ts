/**
 * Free-slot search over a follow-up window: Rollcall's own path from the database to a ranked list, against the least
 * that any search must do (one bounded, indexed load and an integer sweep) and against the usual loop of date objects.
 */
import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import { loadBookingCalendar } from '../electron/backend/features/appointments/freeTimes.ts';
import type { ClientId } from '../shared/ids.ts';
import { freeSlots } from '../shared/scheduling/slots.ts';
import { addDays, atMinute, datesFromTo, instantOf, isoWeekday } from '../shared/scheduling/wallTime.ts';
import { type Contestant, medianMicroseconds } from './interleave.ts';
import { atMost, figuresOf, type Measure } from './measure.ts';
import {
  type BenchClinic,
  client,
  closesAt,
  gridMinutes,
  opensAt,
  openTenYears,
  practitioners,
  rooms,
  today,
  zone,
} from './tenYears.ts';

dayjs.extend(utc);
dayjs.extend(timezone);

const from = addDays(today, 14);
const to = addDays(today, 42);
const durationMinutes = 45;
const bufferMinutes = 15;
const minute = 60_000;
const longestHold = 720 * minute;

interface HoldRow {
  readonly resource: string;
  readonly starts_at: number;
  readonly ends_at: number;
}

const floor = 'bounded load + integer sweep (floor)';
const own = 'Rollcall, ranked list of 6';
const reference = 'bounded load + dayjs time zones';

export async function benchSlots(): Promise<Measure> {
  const clinic = await openTenYears();
  try {
    const load = boundedLoad(clinic);
    const contestants: Contestant[] = [
      { name: floor, run: () => integerSweep(load()) },
      { name: own, run: () => searchRanked(clinic, 6) },
      { name: 'Rollcall, every slot', run: () => searchRanked(clinic) },
      { name: reference, run: () => dayjsLoop(load()) },
    ];
    const found = await slotsFoundByAll(clinic, load);
    const medians = await medianMicroseconds(contestants, 11);
    return {
      task: `Free times of four weeks, ${clinic.visits} visits in ten years, ${found} found by all`,
      unit: 'µs',
      figures: figuresOf(medians),
      gates: [
        atMost(medians, { own, limit: 3, of: floor }),
        atMost(medians, { own, limit: 1 / 20, of: reference }),
      ],
    };
  } finally {
    await clinic.close();
  }
}

/** Nothing is timed before all have found the same. */
async function slotsFoundByAll(clinic: BenchClinic, load: () => HoldRow[]): Promise<number> {
  const own = (await searchRanked(clinic))
    .map((slot) => `${instantOf(slot.startsLocal, zone).instant} ${slot.practitionerId}`)
    .toSorted();
  for (const other of [integerSweep(load()), dayjsLoop(load())]) {
    if (JSON.stringify(other.toSorted()) !== JSON.stringify(own))
      throw new Error('The searches do not agree.');
  }
  return own.length;
}

async function searchRanked(clinic: BenchClinic, limit?: number) {
  const calendar = await loadBookingCalendar(clinic.kysely, {
    from,
    to,
    notBefore: 0,
    clientId: client as ClientId, // the bench names its clients by number
  });
  const preferences = {
    idealFrom: addDays(today, 21),
    idealTo: addDays(today, 28),
    usualWeekday: 2,
    usualMinute: 600,
  };
  return freeSlots(calendar, { from, to, durationMinutes, bufferMinutes, preferences, limit });
}

function boundedLoad({ raw }: BenchClinic): () => HoldRow[] {
  const resources = [
    ...practitioners.map((id) => `practitioner:${id}`),
    ...rooms.map((id) => `room:${id}`),
    `client:${client}`,
  ];
  const statement = raw.prepare<unknown[], HoldRow>(
    `select resource, starts_at, ends_at from appointment_holds where is_live = 1
     and resource in (${resources.map(() => '?').join(', ')}) and starts_at < ? and starts_at > ? and ends_at > ?`,
  );
  const first = instantOf(atMinute(from, 0), zone).instant;
  const last = instantOf(atMinute(addDays(to, 2), 0), zone).instant;
  return () => statement.all(...resources, last, first - longestHold, first);
}

function byResource(rows: readonly HoldRow[]): Map<string, HoldRow[]> {
  const found = new Map<string, HoldRow[]>();
  for (const row of rows) {
    const list = found.get(row.resource);
    if (list === undefined) found.set(row.resource, [row]);
    else list.push(row);
  }
  for (const list of found.values()) list.sort((a, b) => a.starts_at - b.starts_at);
  return found;
}

/** Instants of the window at which nothing of `rows` is in the way for `held` milliseconds; a pointer moves along. */
function freeStarts(rows: readonly HoldRow[], grid: readonly number[], held: number): boolean[] {
  let at = 0;
  return grid.map((start) => {
    while ((rows[at]?.ends_at ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (rows[at]?.starts_at ?? Number.POSITIVE_INFINITY) >= start + held;
  });
}

function integerSweep(rows: readonly HoldRow[]): string[] {
  const grid = gridOfWindow();
  const held = (durationMinutes + bufferMinutes) * minute;
  const taken = byResource(rows);
  const clientFree = freeStarts(taken.get(`client:${client}`) ?? [], grid, durationMinutes * minute);
  const inRooms = rooms.map((id) => freeStarts(taken.get(`room:${id}`) ?? [], grid, held));
  const someRoom = grid.map((_, index) => inRooms.some((free) => free[index]));
  return practitioners.flatMap((id) => {
    const own = freeStarts(taken.get(`practitioner:${id}`) ?? [], grid, held);
    return grid.flatMap((start, index) =>
      own[index] && someRoom[index] && clientFree[index] ? [`${start} ${id}`] : [],
    );
  });
}

function gridOfWindow(): number[] {
  const grid: number[] = [];
  for (const date of datesFromTo(from, to)) {
    if (isoWeekday(date) === 7) continue;
    const opens = instantOf(atMinute(date, opensAt), zone).instant;
    const last = closesAt - opensAt - durationMinutes;
    for (let after = 0; after <= last; after += gridMinutes) grid.push(opens + after * minute);
  }
  return grid;
}

interface DayjsSpan {
  readonly start: Dayjs;
  readonly end: Dayjs;
}

/** As booking software usually does it: walk the day in date objects and compare with every booking of the resource. */
function dayjsLoop(rows: readonly HoldRow[]): string[] {
  const taken = new Map(
    [...byResource(rows)].map(([resource, list]) => [
      resource,
      list.map(
        (row): DayjsSpan => ({ start: dayjs(row.starts_at).tz(zone), end: dayjs(row.ends_at).tz(zone) }),
      ),
    ]),
  );
  // `isBefore` on zoned objects costs 79 µs each and would make this a minute long; `valueOf` is what Cal.com went over to.
  const isFree = (resource: string, start: Dayjs, end: Dayjs) =>
    !(taken.get(resource) ?? []).some(
      (span) => span.start.valueOf() < end.valueOf() && span.end.valueOf() > start.valueOf(),
    );
  const found: string[] = [];
  for (let day = dayjs.tz(from, zone); !day.isAfter(dayjs.tz(to, zone)); day = day.add(1, 'day')) {
    if (day.day() === 0) continue;
    const closes = day.hour(closesAt / 60);
    for (let start = day.hour(opensAt / 60); ; start = start.add(gridMinutes, 'minute')) {
      const end = start.add(durationMinutes, 'minute');
      if (end.isAfter(closes)) break;
      const heldUntil = end.add(bufferMinutes, 'minute');
      if (!isFree(`client:${client}`, start, end)) continue;
      if (!rooms.some((id) => isFree(`room:${id}`, start, heldUntil))) continue;
      for (const id of practitioners)
        if (isFree(`practitioner:${id}`, start, heldUntil)) found.push(`${start.valueOf()} ${id}`);
    }
  }
  return found;
}
