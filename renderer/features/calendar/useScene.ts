/** What is on the page of the calendar: visits, columns, hours. Each part stays the same object until it changes. */
import { useMemo } from 'react';
import { eventOf } from './calendarEvents.ts';
import type { Visit } from './calendarTypes.ts';
import { mostAbreast } from './mostAbreast.ts';
import { drawnHours, openHours } from './openHours.ts';
import type { CalendarAddress } from './useCalendarAddress.ts';
import { type CalendarData, columnsOf } from './useCalendarData.ts';

const wholeDay = { start: 0, end: 1440 };

export function useScene(data: CalendarData, address: CalendarAddress, showsWholeDay: boolean) {
  const { visits, hours, absences, zone, practitioners, rooms } = data;
  const events = useMemo(
    () => visits.filter((visit) => isShown(visit, address)).map((visit) => eventOf(visit, address.by)),
    [visits, address],
  );
  const open = useMemo(() => openHours(zone, hours, absences), [zone, hours, absences]);
  const drawn = useMemo(
    () => (showsWholeDay ? wholeDay : drawnHours(hours, visits)),
    [showsWholeDay, hours, visits],
  );
  const columns = useMemo(() => {
    if (address.view !== 'day') return undefined;
    const all = columnsOf({ practitioners, rooms, visits }, address.by);
    const own = all.filter((column) => column.id === address.practitioner);
    return own.length > 0 ? own : all;
  }, [practitioners, rooms, visits, address]);
  // Only in a week several visits share a column that might be too narrow for them.
  const abreast = useMemo(() => (address.view === 'week' ? mostAbreast(events) : 1), [events, address.view]);
  return { events, open, drawn, columns, abreast };
}

function isShown(visit: Visit, { practitioner, showsCancelled }: CalendarAddress): boolean {
  if (visit.status === 'cancelled' && !showsCancelled) return false;
  return practitioner === undefined || visit.practitionerId === practitioner;
}
