/**
 * Reads the system's own zone data (TZif, RFC 9636): when the clocks change. Only for comparing it with what the runtime
 * believes; all dates shown come from the runtime. Reads bytes and knows neither files nor the clock.
 */
import { rulesAfter } from './posixZone.ts';
import type { ZoneTransition } from './wallTime.ts';

/**
 * Every change of the clocks with `fromInstant ≤ instant < toInstant`, in order; offsets in minutes east of UTC.
 * @returns undefined where the bytes are not a zone file of version 2 or later
 */
export function zoneFileTransitions(
  bytes: Uint8Array,
  fromInstant: number,
  toInstant: number,
): ZoneTransition[] | undefined {
  const file = readZoneFile(bytes);
  if (file === undefined) return undefined;
  const listed = file.changes.map(({ second, offset }) => ({ instant: second * 1000, offset }));
  const last = listed.at(-1)?.instant ?? Number.NEGATIVE_INFINITY;
  const years = { from: Math.max(last + 1, fromInstant - oneYear), to: toInstant };
  const ruled = rulesAfter(file.footer, years).filter((change) => change.instant > last);
  const found: ZoneTransition[] = [];
  let offsetBefore = file.firstOffset;
  for (const { instant, offset } of [...listed, ...ruled]) {
    const isChange = offset !== offsetBefore;
    if (isChange && instant >= fromInstant && instant < toInstant)
      found.push({ instant, offsetBefore: offsetBefore / 60, offsetAfter: offset / 60 });
    offsetBefore = offset;
  }
  return found;
}

const oneYear = 366 * 86_400_000;
const headerLength = 44;

interface ZoneFile {
  /** Seconds since the epoch, and seconds east of UTC from then on. */
  readonly changes: ReadonlyArray<{ readonly second: number; readonly offset: number }>;
  /** Before the first change. */
  readonly firstOffset: number;
  /** The rule that goes on after the last change, as POSIX writes it; '' where there is none. */
  readonly footer: string;
}

interface Counts {
  readonly version: number;
  readonly isUtc: number;
  readonly isStandard: number;
  readonly leaps: number;
  readonly times: number;
  readonly types: number;
  readonly letters: number;
}

function readZoneFile(bytes: Uint8Array): ZoneFile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = readCounts(view, 0);
  if (first === undefined || first.version < 2) return undefined;
  // The first block has 32-bit times and is only there for old readers.
  const start = headerLength + blockLength(first, 4);
  const counts = readCounts(view, start);
  if (counts === undefined) return undefined;
  const times = start + headerLength;
  const kinds = times + counts.times * 8;
  const types = kinds + counts.times;
  const offsetOf = (type: number) => view.getInt32(types + type * 6);
  const changes = Array.from({ length: counts.times }, (_, index) => ({
    second: Number(view.getBigInt64(times + index * 8)),
    offset: offsetOf(view.getUint8(kinds + index)),
  }));
  const footer = start + headerLength + blockLength(counts, 8);
  return { changes, firstOffset: offsetOf(0), footer: textOf(bytes.subarray(footer)).trim() };
}

function readCounts(view: DataView, at: number): Counts | undefined {
  if (view.byteLength < at + headerLength || view.getUint32(at) !== 0x545a6966) return undefined;
  const count = (index: number) => view.getUint32(at + 20 + index * 4);
  return {
    version: view.getUint8(at + 4) - 48,
    isUtc: count(0),
    isStandard: count(1),
    leaps: count(2),
    times: count(3),
    types: count(4),
    letters: count(5),
  };
}

function blockLength(counts: Counts, timeBytes: number): number {
  const { times, types, letters, leaps, isStandard, isUtc } = counts;
  return times * (timeBytes + 1) + types * 6 + letters + leaps * (timeBytes + 4) + isStandard + isUtc;
}

const textOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
