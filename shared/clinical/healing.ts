/**
 * From a session to dated lines of aftercare: what to do, what to leave, what is normal, when to call. Reads the lines it
 * is given and the wall clock of the clinic; writes no wording of its own.
 */
import { addDays, addMinutes, dateOf } from '../scheduling/wallTime.ts';
import type { HealingKind, HealingLine, HealingTopic, Offset } from './healingLine.ts';
import { defaultHealingLines } from './healingLines.ts';
import type { SourceId } from './sources.ts';
import type { Fitzpatrick } from './windowRules.ts';
import { areaGroups, type ZoneId } from './zones.ts';

/** A local date `YYYY-MM-DD`, with a wall time `HH:MM` where hours matter. */
export interface WallMoment {
  readonly onDate: string;
  readonly atTime?: string;
}

/** A line of aftercare with the client's own dates. */
export interface DatedLine {
  readonly id: string;
  readonly kind: HealingKind;
  readonly topic: HealingTopic;
  readonly from: WallMoment;
  /** When it ends. A day without a time: something forbidden is allowed from that day; the rest holds that day too. */
  readonly until: WallMoment;
  /** It goes on after `until`: no day is printed with it. */
  readonly hasNoEnd: boolean;
  readonly text: string;
  readonly spf?: number | undefined;
  readonly sources: readonly SourceId[];
  /** For the staff; never printed for the client. */
  readonly disputed?: string | undefined;
}

export interface HealingInput {
  /** Wall time in the clinic's zone, `YYYY-MM-DDTHH:MM`. */
  readonly sessionEndedAt: string;
  readonly fitzpatrick?: Fitzpatrick | undefined;
  readonly areas: readonly ZoneId[];
  /** Instead of `defaultHealingLines`. */
  readonly lines?: readonly HealingLine[] | undefined;
}

const kinds: readonly HealingKind[] = ['expected', 'do', 'dont', 'call'];

/**
 * The dated lines that hold for this client, by start, then expected, do, don't, call, then end. Hours are counted on the
 * wall clock: "24 hours" ends at the same time tomorrow, also when the clocks change in between.
 */
export function healingTimeline(input: HealingInput): DatedLine[] {
  return (input.lines ?? defaultHealingLines)
    .filter((line) => applies(line, input))
    .map((line) => dated(line, input))
    .sort(
      (a, b) =>
        compare(a.from, b.from) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a.until, b.until),
    );
}

/** The dates an aftercare sheet names in large type. Left out where the clinic has no line for it. */
export interface HealingDates {
  readonly shadeUntil?: WallMoment | undefined;
  readonly sunscreenFrom?: WallMoment | undefined;
  readonly sunscreenUntil?: WallMoment | undefined;
  /** At least this sun protection factor. */
  readonly spf?: number | undefined;
  readonly noSunbathingUntil?: WallMoment | undefined;
  readonly ownProductsFrom?: WallMoment | undefined;
  readonly moisturiserFrom?: WallMoment | undefined;
  readonly moisturiserUntil?: WallMoment | undefined;
  readonly makeUpFrom?: WallMoment | undefined;
  readonly exerciseFrom?: WallMoment | undefined;
  readonly activesFrom?: WallMoment | undefined;
  /** Redness up to here is usual; later it is a reason to call. */
  readonly rednessUsualUntil?: WallMoment | undefined;
}

/** Picks the dates of the topics out of a timeline made by `healingTimeline`. */
export function healingDates(timeline: readonly DatedLine[]): HealingDates {
  const about = (topic: HealingTopic) => timeline.find((line) => line.topic === topic);
  const sunscreen = about('sunscreen');
  const moisturiser = about('moisturiser');
  return {
    shadeUntil: about('shade')?.until,
    sunscreenFrom: sunscreen?.from,
    sunscreenUntil: sunscreen?.until,
    spf: sunscreen?.spf,
    noSunbathingUntil: about('sunbathing')?.until,
    ownProductsFrom: about('products')?.until,
    moisturiserFrom: moisturiser?.from,
    moisturiserUntil: moisturiser?.until,
    makeUpFrom: about('make_up')?.until,
    exerciseFrom: about('exercise')?.until,
    activesFrom: about('actives')?.until,
    rednessUsualUntil: about('redness')?.until,
  };
}

function applies(line: HealingLine, { areas, fitzpatrick }: HealingInput): boolean {
  const groups = areaGroups(areas);
  if (line.areaGroups !== undefined && !line.areaGroups.some((group) => groups.has(group))) return false;
  return line.onlyFitzpatrick === undefined || includesType(line.onlyFitzpatrick, fitzpatrick);
}

function dated(line: HealingLine, { sessionEndedAt, fitzpatrick }: HealingInput): DatedLine {
  const { id, kind, topic, from, spf, disputed, stricter } = line;
  const own =
    stricter !== undefined && includesType(stricter.fitzpatrick, fitzpatrick) ? stricter : undefined;
  return {
    id,
    kind,
    topic,
    from: moment(sessionEndedAt, from),
    until: moment(sessionEndedAt, own?.until ?? line.until),
    hasNoEnd: line.hasNoEnd ?? false,
    text: own?.text ?? line.text,
    spf,
    sources: own?.sources === undefined ? line.sources : [...line.sources, ...own.sources],
    disputed,
  };
}

function includesType(types: readonly Fitzpatrick[], fitzpatrick: Fitzpatrick | undefined): boolean {
  return fitzpatrick !== undefined && types.includes(fitzpatrick);
}

function moment(endedAt: string, offset: Offset): WallMoment {
  if ('day' in offset) return { onDate: addDays(dateOf(endedAt), offset.day) };
  const then = addMinutes(endedAt, offset.hours * 60);
  return { onDate: dateOf(then), atTime: then.slice(11) };
}

function compare(a: WallMoment, b: WallMoment): number {
  const key = ({ onDate, atTime = '' }: WallMoment) => `${onDate}T${atTime}`;
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}
