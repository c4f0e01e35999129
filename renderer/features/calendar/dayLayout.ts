/**
 * Where the visits of one column stand: those at the same time side by side, each as wide as its neighbours leave room.
 * Where more stand abreast than can be read, the last place tells how many are left out: "+3", as the month's "3 more".
 * Pure; in the shape that the calendar library asks of a layout.
 */

interface Span {
  /** Minutes after the first that is drawn. */
  readonly start: number;
  readonly end: number;
  /** Of the column's height, in percent. */
  readonly top: number;
  readonly height: number;
}

interface SlotMetrics {
  getRange(start: Date, end: Date): Span;
}

interface Placed<Event> {
  readonly event: Event;
  readonly span: Span;
  lane: number;
}

export interface BoxStyle {
  readonly top: number;
  readonly height: string;
  readonly width: string;
  readonly xOffset: string;
  /** How many of its width would fill the column. */
  readonly abreast: number;
  /** Set where this is no visit but the place of as many that are left out. */
  readonly leftOut?: number;
}

const gapPixels = 2;

interface Timed {
  readonly start: Date;
  readonly end: Date;
}

interface Layout<Event> {
  readonly events: readonly Event[];
  readonly slotMetrics: SlotMetrics;
}

type Laid<Event> = { readonly event: Event; readonly style: BoxStyle }[];

export function dayLayout<Event extends Timed>(layout: Layout<Event>): Laid<Event> {
  return laidOut(layout, Number.POSITIVE_INFINITY);
}

/** In a week: as many abreast as one can still read; of more, one lane fewer and who is left out. */
export const mostLanesInWeek = 4;
/** Of the column's width: two digits and a plus. */
const pilePercent = 14;

export function weekLayout<Event extends Timed>(layout: Layout<Event>): Laid<Event> {
  return laidOut(layout, mostLanesInWeek);
}

function laidOut<Event extends Timed>({ events, slotMetrics }: Layout<Event>, most: number): Laid<Event> {
  return groupsIn(events, slotMetrics).flatMap((group) => {
    const lanes = lanesOf(group);
    if (lanes.length <= most) {
      const edges = edgesOf(lanes.length, 100);
      return group.map((one) => ({ event: one.event, style: styleOf(one, lanes, edges) }));
    }
    const piles = pilesOf(group, most - 1);
    const shown = [...lanes.slice(0, most - 1), piles.map(({ place }) => place)];
    const edges = [...edgesOf(most - 1, 100 - pilePercent), 100];
    return [
      ...group
        .filter(({ lane }) => lane < most - 1)
        .map((one) => ({ event: one.event, style: styleOf(one, shown, edges) })),
      ...piles.map(({ place, leftOut }) => ({
        event: place.event,
        style: { ...styleOf(place, shown, edges), leftOut },
      })),
    ];
  });
}

/** Those from that lane on, put together where they share a minute; a pile is as high as all that is in it. */
function pilesOf<Event>(group: readonly Placed<Event>[], lane: number) {
  return groupsOf(group.filter((one) => one.lane >= lane)).flatMap(([first, ...others]) => {
    if (!first) return [];
    const { span } = others.reduce((latest, one) => (one.span.end > latest.span.end ? one : latest), first);
    const height = span.top + span.height - first.span.top;
    const place = { event: first.event, span: { ...first.span, end: span.end, height }, lane };
    return [{ place, leftOut: others.length + 1 }];
  });
}

function groupsIn<Event extends Timed>(events: readonly Event[], slotMetrics: SlotMetrics) {
  const placed = events
    .map((event): Placed<Event> => ({ event, span: slotMetrics.getRange(event.start, event.end), lane: 0 }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return groupsOf(placed);
}

/** Visits that hang together: each shares a minute with another of its group, none with any other group. */
function groupsOf<Event>(placed: readonly Placed<Event>[]): Placed<Event>[][] {
  const groups: Placed<Event>[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of placed) {
    if (one.span.start >= end) groups.push([]);
    groups.at(-1)?.push(one);
    end = Math.max(end, one.span.end);
  }
  return groups;
}

/** Each visit in the first lane that is free when it begins. */
function lanesOf<Event>(group: readonly Placed<Event>[]): Placed<Event>[][] {
  const lanes: Placed<Event>[][] = [];
  for (const one of group) {
    const free = lanes.findIndex((lane) => (lane.at(-1)?.span.end ?? 0) <= one.span.start);
    one.lane = free === -1 ? lanes.length : free;
    const lane = lanes[one.lane];
    if (lane) lane.push(one);
    else lanes.push([one]);
  }
  return lanes;
}

/** Where lanes of one width begin and end, in percent of the column. */
function edgesOf(lanes: number, width: number): number[] {
  return Array.from({ length: lanes + 1 }, (_, lane) => (width * lane) / lanes);
}

function styleOf<Event>(
  { span, lane }: Placed<Event>,
  lanes: readonly Placed<Event>[][],
  edges: readonly number[],
): BoxStyle {
  const meets = (other: Placed<Event>) => other.span.start < span.end && span.start < other.span.end;
  let last = lane + 1;
  while (last < lanes.length && !lanes[last]?.some(meets)) last++;
  const left = edges[lane] ?? 0;
  const width = (edges[last] ?? 100) - left;
  const gap = lane === 0 ? 0 : gapPixels;
  return {
    top: span.top,
    height: `calc(${span.height}% - ${gapPixels}px)`,
    width: `calc(${width}% - ${gap}px)`,
    xOffset: `calc(${left}% + ${gap}px)`,
    abreast: Math.round(100 / width),
  };
}
