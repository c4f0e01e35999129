/** What is on the pinboard, which of it is in hand, and putting that down. */
import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AppointmentId } from '../../../shared/ids.ts';
import { addDays, isoWeekday } from '../../../shared/scheduling/wallTime.ts';
import { api } from '../../api/api.ts';
import { errorCodeOf } from '../../api/errors.ts';
import type { Visit } from './calendarTypes.ts';
import { isMovable } from './isMovable.ts';
import type { PickedTime } from './pickedTime.ts';
import { pin, unpin, usePinned } from './pinboard.ts';
import type { CalendarAddress } from './useCalendarAddress.ts';
import { startOfWeek, type WeekStart } from './visibleDays.ts';

export type MoveVisit = (visit: Visit, picked: PickedTime) => void;

export function usePinboard(move: MoveVisit, address: CalendarAddress, weekStartsOn: WeekStart) {
  const visits = usePinnedVisits();
  const [chosen, setInHand] = useState<AppointmentId>();
  const inHand = visits.find((visit) => visit.id === chosen);
  const place = useCallback(
    // The length stays: a click says where, not how long.
    (visit: Visit, picked: PickedTime) => move(visit, { ...picked, durationMinutes: undefined }),
    [move],
  );
  const next = inHand ?? visits[0];
  const sameTime = next && sameTimeInView(next, address, weekStartsOn);
  return {
    visits,
    inHand,
    place,
    take: (id: AppointmentId) => setInHand((before) => (before === id ? undefined : id)),
    putDown: () => {
      setInHand(undefined);
      return inHand !== undefined;
    },
    pin: (visit: Visit) => {
      pin(visit.id);
      setInHand(visit.id);
    },
    unpin: (visit: Visit) => unpin(visit.id),
    sameTime,
    placeAtSameTime: () => {
      if (next && sameTime) place(next, sameTime);
    },
  };
}
export type PinboardState = ReturnType<typeof usePinboard>;

/** Those that can still be moved; the others leave the board by themselves. */
function usePinnedVisits(): readonly Visit[] {
  const ids = usePinned();
  const found = useQueries({ queries: ids.map((id) => api.appointments.get.queryOptions({ id })) });
  const gone = found.flatMap(({ data, error }, index) => {
    const id = ids[index];
    const isGone = (data && !isMovable(data)) || errorCodeOf(error) === 'not_found';
    return isGone && id ? [id] : [];
  });
  const goneIds = gone.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids as text change only when they do
  useEffect(() => gone.forEach(unpin), [goneIds]);
  const data = found.flatMap((one) => (one.data && isMovable(one.data) ? [one.data] : []));
  const key = data.map((visit) => `${visit.id} ${visit.version}`).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same visits are the same list
  return useMemo(() => data, [key]);
}

/** The visit's own time on the day in view; in a week, on its own weekday. undefined where no day is in view. */
export function sameTimeInView(
  visit: Pick<Visit, 'startsLocal'>,
  { view, date }: Pick<CalendarAddress, 'view' | 'date'>,
  weekStartsOn: WeekStart,
): PickedTime | undefined {
  if (view !== 'day' && view !== 'week') return undefined;
  const first = startOfWeek(date, weekStartsOn);
  const weekday = (isoWeekday(visit.startsLocal.slice(0, 10)) - (weekStartsOn === 1 ? 1 : 0) + 7) % 7;
  const day = view === 'day' ? date : addDays(first, weekday);
  return at(`${day}${visit.startsLocal.slice(10)}`);
}

/** A time without a column: whoever treats and where stay. */
export function at(startsLocal: string): PickedTime {
  return { startsLocal, durationMinutes: undefined, hasTime: true, column: undefined };
}

export function weeksLater(visit: Pick<Visit, 'startsLocal'>, weeks: number): PickedTime {
  return at(`${addDays(visit.startsLocal.slice(0, 10), weeks * 7)}${visit.startsLocal.slice(10)}`);
}
