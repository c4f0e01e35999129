/**
 * A zone as VTIMEZONE (RFC 5545, 3.6.5), from the same table that makes the clinic's instants. Written as Outlook wants
 * it where the zone allows: one STANDARD and at most one DAYLIGHT, each with its yearly rule.
 */
import {
  addDays,
  compare,
  dateOf,
  instantOf,
  isoWeekday,
  type LocalDateTime,
  minuteOfDay,
  wallTimeOf,
  type ZoneTransition,
  zoneTransitions,
} from '../scheduling/wallTime.ts';

/** For so many years after the last visit a yearly rule must hold to be written as one. */
const yearsAhead = 5;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const minute = 60_000;

/**
 * @param zone IANA name
 * @param span first and last instant that are told in this zone, milliseconds since the epoch
 * @returns lines without their endings
 */
export function timeZoneLines(zone: string, span: { readonly from: number; readonly to: number }): string[] {
  const firstYear = Number(wallTimeOf(span.from, zone).slice(0, 4)) - 1;
  const lastYear = Number(wallTimeOf(span.to, zone).slice(0, 4)) + yearsAhead;
  const from = instantOf(`${firstYear}-01-01T00:00`, zone).instant;
  const transitions = zoneTransitions(zone, from, instantOf(`${lastYear}-01-01T00:00`, zone).instant);
  const yearly = yearlyObservances(transitions, lastYear - firstYear);
  const observances = yearly ?? eachObservance(transitions, zone, from);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE'];
}

/** Every change by itself: for zones without summer time, and those whose changes follow no yearly rule. */
function eachObservance(transitions: readonly ZoneTransition[], zone: string, from: number): string[][] {
  const offset = transitions[0]?.offsetBefore ?? offsetIn(zone, from);
  const first = observance({
    kind: 'STANDARD',
    onset: '1970-01-01T00:00',
    offsetBefore: offset,
    offsetAfter: offset,
  });
  const lowest = Math.min(...transitions.map((change) => change.offsetAfter));
  return [
    first,
    ...transitions.map((change) =>
      observance({
        kind: change.offsetAfter > lowest ? 'DAYLIGHT' : 'STANDARD',
        onset: onsetOf(change),
        offsetBefore: change.offsetBefore,
        offsetAfter: change.offsetAfter,
      }),
    ),
  ];
}

/** @returns undefined where the changes are not two a year, each by one rule in every one of these years */
function yearlyObservances(transitions: readonly ZoneTransition[], years: number): string[][] | undefined {
  const kinds = [...Map.groupBy(transitions, (change) => change.offsetAfter).values()];
  if (kinds.length !== 2 || kinds.some((changes) => changes.length !== years)) return undefined;
  const byOffset = kinds.sort((one, other) => (one[0]?.offsetAfter ?? 0) - (other[0]?.offsetAfter ?? 0));
  const written = byOffset.map((changes, index) =>
    yearlyObservance(changes, index === 0 ? 'STANDARD' : 'DAYLIGHT'),
  );
  return written.every((lines) => lines !== undefined) ? written : undefined;
}

function yearlyObservance(
  changes: readonly ZoneTransition[],
  kind: 'STANDARD' | 'DAYLIGHT',
): string[] | undefined {
  const [first] = changes;
  if (!first) return undefined;
  const onsets = changes.map(onsetOf);
  const month = Number(onsets[0]?.slice(5, 7));
  const weekday = isoWeekday(dateOf(onsets[0] ?? ''));
  const time = minuteOfDay(onsets[0] ?? '');
  const isOneRule = onsets.every(
    (onset) =>
      Number(onset.slice(5, 7)) === month &&
      isoWeekday(dateOf(onset)) === weekday &&
      minuteOfDay(onset) === time,
  );
  const nth = isOneRule ? weekOfMonth(onsets) : undefined;
  if (nth === undefined) return undefined;
  const rule = `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${weekdays[weekday - 1]}`;
  return observance({
    kind,
    onset: onsets.toSorted(compare)[0] ?? '',
    offsetBefore: first.offsetBefore,
    offsetAfter: first.offsetAfter,
    rule,
  });
}

/** Which of its weekdays in the month, the same in every year: 1 to 4, or -1 for the last. */
function weekOfMonth(onsets: readonly LocalDateTime[]): number | undefined {
  const isLast = onsets.every((onset) => addDays(dateOf(onset), 7).slice(5, 7) !== onset.slice(5, 7));
  if (isLast) return -1;
  const weeks = new Set(onsets.map((onset) => Math.ceil(Number(onset.slice(8, 10)) / 7)));
  const [week] = weeks;
  return weeks.size === 1 ? week : undefined;
}

interface Observance {
  readonly kind: 'STANDARD' | 'DAYLIGHT';
  /** By the clock before the change. */
  readonly onset: LocalDateTime;
  /** Minutes east of UTC. */
  readonly offsetBefore: number;
  readonly offsetAfter: number;
  readonly rule?: string;
}

function observance({ kind, onset, offsetBefore, offsetAfter, rule }: Observance): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${localStamp(onset)}`,
    ...(rule ? [rule] : []),
    `TZOFFSETFROM:${offsetStamp(offsetBefore)}`,
    `TZOFFSETTO:${offsetStamp(offsetAfter)}`,
    `END:${kind}`,
  ];
}

function onsetOf({ instant, offsetBefore }: ZoneTransition): LocalDateTime {
  return wallTimeOf(instant + offsetBefore * minute, 'UTC');
}

/** @param instant a whole minute */
function offsetIn(zone: string, instant: number): number {
  return (instantOf(wallTimeOf(instant, zone), 'UTC').instant - instant) / minute;
}

/** `'2026-11-24T10:00'` → `'20261124T100000'` */
export function localStamp(local: LocalDateTime): string {
  return `${local.replace(/[-:]/g, '')}00`;
}

/** Minutes east of UTC: `330` → `'+0530'` */
function offsetStamp(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
