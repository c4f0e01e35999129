/** A place in the calendar, from a click, a drag or a drop; and what it means for a new visit or for one that is moved. */
import type { SlotInfo } from 'react-big-calendar';
import type { EventInteractionArgs } from 'react-big-calendar/lib/addons/dragAndDrop';
import type { RoomId, StaffId } from '../../../shared/ids.ts';
import type { MoveInput } from '../../../shared/schemas/appointments.ts';
import type { DraftChange } from '../appointments/bookingDraft.ts';
import {
  type CalendarEvent,
  type CalendarView,
  type ColumnKind,
  noRoom,
  type Visit,
} from './calendarTypes.ts';
import { localOf, wallDate } from './wallDate.ts';

export interface PickedTime {
  readonly startsLocal: string;
  /** Absent after a click, and in the month. */
  readonly durationMinutes: number | undefined;
  /** False in the month, where a day has no hours. */
  readonly hasTime: boolean;
  /** The practitioner or room whose column it is. */
  readonly column: string | undefined;
}

/** Without columns the library says null, against its types. */
export const columnIdOf = (id: string | number | null | undefined): string | undefined =>
  id == null ? undefined : String(id);

const lengthOf = (start: Date, end: Date) => Math.round((+end - +start) / 60_000);
const asDate = (value: Date | string) => (value instanceof Date ? value : wallDate(value));

export function pickedFromSlot(
  { start, end, action, slots, resourceId }: SlotInfo,
  view: CalendarView,
): PickedTime {
  const hasTime = view !== 'month';
  return {
    // In the month the library computes the end in the machine's zone; the slots themselves are untouched.
    startsLocal: localOf(hasTime ? start : (slots[0] ?? start)),
    durationMinutes: action === 'select' && hasTime ? lengthOf(start, end) : undefined,
    hasTime,
    column: columnIdOf(resourceId),
  };
}

export function pickedFromDrop(
  { start, end, resourceId }: EventInteractionArgs<CalendarEvent>,
  view: CalendarView,
): PickedTime {
  return {
    startsLocal: localOf(asDate(start)),
    durationMinutes: lengthOf(asDate(start), asDate(end)),
    hasTime: view !== 'month',
    column: columnIdOf(resourceId),
  };
}

/** What the place fills in for a new visit. */
export function draftFrom(picked: PickedTime, by: ColumnKind): DraftChange {
  const { startsLocal, durationMinutes, hasTime } = picked;
  return {
    date: startsLocal.slice(0, 10),
    ...(hasTime ? { time: startsLocal.slice(11, 16) } : {}),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    ...columnOf(picked.column, by),
  };
}

/** @returns the move; undefined when the visit was dropped where it was */
export function moveTo(visit: Visit, picked: PickedTime, by: ColumnKind): MoveInput | undefined {
  // In the month only the day is dropped: the time stays.
  const startsLocal = picked.hasTime
    ? picked.startsLocal
    : `${picked.startsLocal.slice(0, 10)}${visit.startsLocal.slice(10)}`;
  const length = picked.hasTime ? picked.durationMinutes : undefined;
  const durationMinutes = length ?? visit.durationMinutes;
  const { practitionerId = visit.practitionerId, roomId = visit.roomId } = columnOf(picked.column, by);
  const isSame =
    startsLocal === visit.startsLocal &&
    durationMinutes === visit.durationMinutes &&
    practitionerId === visit.practitionerId &&
    roomId === visit.roomId;
  if (isSame) return undefined;
  return { id: visit.id, version: visit.version, startsLocal, durationMinutes, practitionerId, roomId };
}

interface Place {
  readonly practitionerId?: StaffId;
  readonly roomId?: RoomId | null;
}

/** A column has the id of its practitioner or room, which the library hands back as plain text. */
function columnOf(column: string | undefined, by: ColumnKind): Place {
  if (column === undefined) return {};
  if (by === 'practitioners') return { practitionerId: column as StaffId }; // see above
  return { roomId: column === noRoom ? null : (column as RoomId) }; // see above
}
