/** From a place on the page to the visit or the empty time there. The library itself knows neither after drawing. */
import type { AppointmentId } from '../../../shared/ids.ts';
import type { Interval } from '../../../shared/scheduling/interval.ts';
import { addDays, atMinute } from '../../../shared/scheduling/wallTime.ts';
import type { PickedTime } from './pickedTime.ts';

/** The part of the library's page that takes the focus for this visit. */
export function elementOfVisit(frame: Element, id: string): HTMLElement | null {
  const block = frame.querySelector(`[data-visit="${id}"]`);
  return block?.closest<HTMLElement>('.rbc-event, button') ?? null;
}

export function visitIdAt(target: Element): AppointmentId | undefined {
  const event = target.closest('.rbc-event, .agenda-visit');
  const marked = event?.matches('[data-visit]') ? event : event?.querySelector('[data-visit]');
  const id = marked?.getAttribute('data-visit');
  return id ? (id as AppointmentId) : undefined; // written there by VisitBlock and AgendaVisit
}

interface Page {
  readonly drawn: Interval;
  readonly gridMinutes: number;
  /** The first day of the month's page. */
  readonly firstDay: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export function timeAt(point: Point, page: Page): PickedTime | undefined {
  const under = document.elementsFromPoint(point.x, point.y);
  const column = under.find((element) => element instanceof HTMLElement && element.matches('.rbc-day-slot'));
  if (column instanceof HTMLElement) return timeInColumn(column, point, page);
  const cell = under.find((element) => element.matches('.rbc-month-view .rbc-day-bg'));
  const cells = [...document.querySelectorAll('.rbc-month-view .rbc-day-bg')];
  return cell ? dayOnly(addDays(page.firstDay, cells.indexOf(cell))) : undefined;
}

function timeInColumn(column: HTMLElement, { y }: Point, page: Page): PickedTime | undefined {
  const { date, column: id } = column.dataset;
  if (!date) return undefined;
  const box = column.getBoundingClientRect();
  const share = (y - box.top) / box.height;
  const minute = page.drawn.start + share * (page.drawn.end - page.drawn.start);
  const slot = Math.floor(minute / page.gridMinutes) * page.gridMinutes;
  return { startsLocal: atMinute(date, slot), durationMinutes: undefined, hasTime: true, column: id };
}

function dayOnly(date: string): PickedTime {
  return { startsLocal: `${date}T00:00`, durationMinutes: undefined, hasTime: false, column: undefined };
}
