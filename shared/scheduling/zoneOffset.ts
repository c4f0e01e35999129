/**
 * How far a zone's clocks are from UTC at an instant. Temporal answers in microseconds, which is too slow to ask once
 * per appointment, so the answer is kept per zone and UTC day. Knows nothing of local dates.
 */
import { Temporal } from 'temporal-polyfill';

export const millisecondsPerDay = 86_400_000;

interface ZoneMemory {
  /** Offset in milliseconds at the first instant of a UTC day, by day number since 1970. */
  readonly atDayStart: Map<number, number>;
  /** The instant at which the clocks change, by the UTC day in which they do. */
  readonly changeInDay: Map<number, number>;
}

const remembered = new Map<string, ZoneMemory>();

/**
 * Milliseconds to add to an instant to read it as wall time in `zone`.
 * @throws RangeError when the zone is unknown; ask `isTimeZone` first where the text comes from outside.
 */
export function offsetAt(instant: number, zone: string): number {
  const memory = memoryOf(zone);
  const day = Math.floor(instant / millisecondsPerDay);
  const before = atDayStart(day, zone, memory);
  const after = atDayStart(day + 1, zone, memory);
  if (before === after) return before;
  return instant < changeIn(day, zone, memory) ? before : after;
}

/** The instant within UTC day `day` (days since 1970) at which the clocks of `zone` change, if they do. */
export function findChangeInDay(day: number, zone: string): number | undefined {
  const memory = memoryOf(zone);
  if (atDayStart(day, zone, memory) === atDayStart(day + 1, zone, memory)) return undefined;
  return changeIn(day, zone, memory);
}

function memoryOf(zone: string): ZoneMemory {
  let memory = remembered.get(zone);
  if (memory === undefined) {
    memory = { atDayStart: new Map(), changeInDay: new Map() };
    remembered.set(zone, memory);
  }
  return memory;
}

function atDayStart(day: number, zone: string, memory: ZoneMemory): number {
  let offset = memory.atDayStart.get(day);
  if (offset === undefined) {
    offset = askTemporal(day * millisecondsPerDay, zone);
    memory.atDayStart.set(day, offset);
  }
  return offset;
}

/** No zone has ever changed twice within one UTC day, so halving the day finds the change. */
function changeIn(day: number, zone: string, memory: ZoneMemory): number {
  const known = memory.changeInDay.get(day);
  if (known !== undefined) return known;
  let low = day * millisecondsPerDay;
  let high = low + millisecondsPerDay;
  const before = atDayStart(day, zone, memory);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askTemporal(middle, zone) === before) low = middle;
    else high = middle;
  }
  memory.changeInDay.set(day, high);
  return high;
}

function askTemporal(instant: number, zone: string): number {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return Math.round(offsetNanoseconds / 1_000_000);
}
