/**
 * Where the visits of one column stand: those at the same time side by side, each as wide as its neighbours leave room.
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
}

const gapPixels = 2;

export function dayLayout<Event extends { readonly start: Date; readonly end: Date }>({
  events,
  slotMetrics,
}: {
  readonly events: readonly Event[];
  readonly slotMetrics: SlotMetrics;
}): { readonly event: Event; readonly style: BoxStyle }[] {
  const placed = events
    .map((event): Placed<Event> => ({ event, span: slotMetrics.getRange(event.start, event.end), lane: 0 }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return groupsOf(placed).flatMap(styled);
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

function styled<Event>(group: readonly Placed<Event>[]) {
  const lanes: Placed<Event>[][] = [];
  for (const one of group) {
    const free = lanes.findIndex((lane) => (lane.at(-1)?.span.end ?? 0) <= one.span.start);
    one.lane = free === -1 ? lanes.length : free;
    const lane = lanes[one.lane];
    if (lane) lane.push(one);
    else lanes.push([one]);
  }
  return group.map((one) => ({ event: one.event, style: styleOf(one, lanes) }));
}

function styleOf<Event>({ span, lane }: Placed<Event>, lanes: readonly Placed<Event>[][]): BoxStyle {
  const meets = (other: Placed<Event>) => other.span.start < span.end && span.start < other.span.end;
  let last = lane + 1;
  while (last < lanes.length && !lanes[last]?.some(meets)) last++;
  const width = (100 * (last - lane)) / lanes.length;
  const gap = lane === 0 ? 0 : gapPixels;
  return {
    top: span.top,
    height: `calc(${span.height}% - ${gapPixels}px)`,
    width: `calc(${width}% - ${gap}px)`,
    xOffset: `calc(${(100 * lane) / lanes.length}% + ${gap}px)`,
    abreast: Math.round(100 / width),
  };
}
