/** What stands against a time that is being typed, as far as this desk knows; the backend decides when it is saved. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { addMinutes, isLocalDate, minuteOfDay } from '../../../shared/scheduling/wallTime.ts';
import { api } from '../../api/api.ts';
import { useClinicNow } from '../../api/useClinicToday.ts';
import { t } from '../../i18n/t.ts';
import type { Visit } from '../calendar/calendarTypes.ts';
import { type Dragged, dragConflict, type Place } from '../calendar/dragConflict.ts';
import { type OpenHours, openHours } from '../calendar/openHours.ts';
import type { CalendarData } from '../calendar/useCalendarData.ts';

export interface WantedTime extends Place {
  readonly visit: Dragged;
}

/** Everybody's visits on a day that is being typed; nothing while it is no day yet. */
export function useDay(date: string) {
  return useQuery(
    api.appointments.range.queryOptions(
      { fromDate: date, toDate: date },
      { enabled: isLocalDate(date), placeholderData: keepPreviousData },
    ),
  ).data;
}

/** @param wanted undefined while something is missing. @returns a sentence, or undefined when nothing known is in the way */
export function useLiveConflict(
  wanted: WantedTime | undefined,
  { zone, hours }: Pick<CalendarData, 'zone' | 'hours'>,
): string | undefined {
  const now = useClinicNow();
  const day = useDay(wanted?.startsLocal.slice(0, 10) ?? '');
  const open = useMemo(() => day && openHours(zone, hours, day.absences), [zone, hours, day]);
  if (!wanted || !day || !open) return undefined;
  // What is new; a visit that was is still written down and changed.
  if (wanted.visit.id === '' && addMinutes(wanted.startsLocal, wanted.durationMinutes) <= now)
    return t('This time is over.');
  return conflictOf(wanted, day.visits, open);
}

function conflictOf(wanted: WantedTime, visits: readonly Visit[], open: OpenHours): string | undefined {
  const taken = dragConflict(wanted.visit, wanted, visits);
  if (taken) return `${taken}.`;
  const date = wanted.startsLocal.slice(0, 10);
  const lastMinute = addMinutes(wanted.startsLocal, wanted.durationMinutes - 1);
  const states = [wanted.startsLocal, lastMinute].map((local) =>
    open.stateAt(date, minuteOfDay(local), wanted.practitionerId),
  );
  if (states[0] === 'skipped') return t('This hour does not exist: the clocks go forward.');
  return states.includes('closed') ? t('Outside working hours.') : undefined;
}
