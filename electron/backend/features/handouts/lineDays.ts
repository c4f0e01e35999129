/** When each line of a sheet begins and ends for this client: by the healing timeline, or by a wait before the visit. */
import { type DatedLine, healingTimeline, type WallMoment } from '../../../../shared/clinical/healing.ts';
import type { Timing } from '../../../../shared/handoutTexts/shape.ts';
import { addDays, compare } from '../../../../shared/scheduling/wallTime.ts';
import type { SheetFacts } from './sheetFacts.ts';
import { roundedUp } from './spokenMoment.ts';

export type LineDays =
  | { readonly by: 'timeline'; readonly line: DatedLine; readonly isStricter: boolean }
  /** To be left from this day on until the visit. */
  | { readonly by: 'wait'; readonly from: WallMoment };

/** Finds the days of a line; undefined where the line does not hold for this client. */
export type FindDays = (timing: Timing) => LineDays | undefined;

export function lineDaysOf(facts: SheetFacts): FindDays {
  const timeline = new Map(timelineOf(facts).map((line) => [line.id, line]));
  const stricter = new Set(
    facts.lines
      .filter((line) => line.stricter?.fitzpatrick.some((type) => type === facts.fitzpatrick))
      .map(({ id }) => id),
  );
  return (timing) => {
    if ('wait' in timing) return waitDays(timing, facts);
    if ('daysBefore' in timing) return daysBeforeVisit(timing.daysBefore, facts);
    const line = timeline.get(timing.healing);
    return line && { by: 'timeline', line, isStricter: stricter.has(line.id) };
  };
}

function timelineOf({ session, fitzpatrick, lines }: SheetFacts): DatedLine[] {
  if (session === undefined) return [];
  const areas = session.treatedZones.map((row) => row.zone);
  return healingTimeline({ sessionEndedAt: session.endedLocal, fitzpatrick, areas, lines }).map((line) => ({
    ...line,
    from: roundedUp(line.from),
    until: roundedUp(line.until),
  }));
}

/** The wait counted back from the visit: what is done the day before it begins may still be waited out. */
function waitDays(
  { wait, variant }: Extract<Timing, { wait: unknown }>,
  { next, waits }: SheetFacts,
): LineDays | undefined {
  if (next.kind !== 'booked') return undefined;
  const { variants } = waits[wait];
  const days = (variants.find(({ id }) => id === variant) ?? variants[0]).waitDays;
  if (days === undefined || days === 0) return undefined;
  return { by: 'wait', from: { onDate: addDays(next.startsLocal.slice(0, 10), 1 - days) } };
}

function daysBeforeVisit(days: number, { next }: SheetFacts): LineDays | undefined {
  if (next.kind !== 'booked') return undefined;
  return { by: 'wait', from: { onDate: addDays(next.startsLocal.slice(0, 10), -days) } };
}

/** Something to do that begins later, such as sunscreen; what begins at once is only told when it ends. */
export const beginsLater = ({ kind, topic }: DatedLine): boolean => kind === 'do' && topic !== 'products';

/** Rows stand in the order of the date that they name first. */
export function byFirstMoment(a: LineDays | undefined, b: LineDays | undefined): number {
  return compare(firstMoment(a), firstMoment(b));
}

function firstMoment(days: LineDays | undefined): string {
  if (days === undefined) return '';
  const { onDate, atTime = '' } =
    days.by === 'wait' ? days.from : beginsLater(days.line) ? days.line.from : days.line.until;
  return `${onDate}T${atTime}`;
}
