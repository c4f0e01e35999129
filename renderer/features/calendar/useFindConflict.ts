import { useCallback, useRef } from 'react';
import { t } from '../../i18n/t.ts';
import { type CalendarEvent, type ColumnKind, noRoom } from './calendarTypes.ts';
import { dragConflict, type Place } from './dragConflict.ts';
import type { FindConflict } from './GridContext.ts';
import type { OpenHours } from './openHours.ts';
import { dayOf, localOf, minuteOf } from './wallDate.ts';

interface Known {
  readonly events: readonly CalendarEvent[];
  readonly open: OpenHours;
  readonly by: ColumnKind;
}

/** Looks at what is drawn at the moment, through a function that stays the same. */
export function useFindConflict(known: Known): FindConflict {
  const latest = useRef(known);
  latest.current = known;
  return useCallback((event, column) => {
    const { events, open, by } = latest.current;
    const place = placeOf(event, column, by);
    const taken = dragConflict(
      event.visit,
      place,
      events.map((other) => other.visit),
    );
    if (taken) return taken;
    const state = open.stateAt(dayOf(event.start), minuteOf(event.start), place.practitionerId);
    if (state === 'skipped') return t('This hour does not exist');
    return state === 'closed' ? t('Outside working hours') : undefined;
  }, []);
}

function placeOf(event: CalendarEvent, column: string | undefined, by: ColumnKind): Place {
  const { visit, start, end } = event;
  const isPerson = by === 'practitioners';
  const roomId = column === noRoom ? null : column;
  return {
    startsLocal: localOf(start),
    durationMinutes: Math.round((+end - +start) / 60_000),
    practitionerId: isPerson && column ? column : visit.practitionerId,
    roomId: !isPerson && roomId !== undefined ? roomId : visit.roomId,
  };
}
