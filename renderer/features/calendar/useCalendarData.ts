/** Everything the calendar draws, asked for the visible days only. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { StaffId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import {
  type Absence,
  type Column,
  type ColumnKind,
  noRoom,
  type OwnedHours,
  type Room,
  type Service,
  type Visit,
} from './calendarTypes.ts';
import type { DayRange } from './visibleDays.ts';

export interface Practitioner {
  readonly id: StaffId;
  readonly name: string;
  readonly colour: string;
}

const none: readonly never[] = [];

export function useCalendarData(range: DayRange) {
  const isKnown = range.fromDate !== '';
  const book = useQuery(
    api.appointments.range.queryOptions(range, { enabled: isKnown, placeholderData: keepPreviousData }),
  );
  const clinic = useQuery(api.clinic.get.queryOptions());
  const hours = useQuery(api.availability.hours.queryOptions());
  const staff = useQuery(api.staff.list.queryOptions());
  const rooms = useQuery(api.clinic.rooms.queryOptions());
  const services = useQuery(api.clinic.services.queryOptions());
  const practitioners = useMemo(
    (): readonly Practitioner[] => staff.data?.filter((person) => person.treats && person.isActive) ?? none,
    [staff.data],
  );
  const failed = [book, clinic, hours, staff, rooms, services].find((query) => query.error);
  return {
    visits: (book.data?.visits ?? none) as readonly Visit[],
    absences: (book.data?.absences ?? none) as readonly Absence[],
    hours: (hours.data ?? none) as readonly OwnedHours[],
    rooms: (rooms.data ?? none) as readonly Room[],
    services: (services.data ?? none) as readonly Service[],
    practitioners,
    zone: clinic.data?.timeZone ?? 'UTC',
    country: clinic.data?.country ?? '',
    gridMinutes: clinic.data?.gridMinutes ?? 15,
    isLoaded: book.isSuccess && hours.isSuccess && staff.isSuccess && clinic.isSuccess,
    error: failed?.error,
    retry: () => void failed?.refetch(),
  };
}
export type CalendarData = ReturnType<typeof useCalendarData>;

/** The columns of the day. */
export function columnsOf(
  data: Pick<CalendarData, 'practitioners' | 'rooms' | 'visits'>,
  by: ColumnKind,
): Column[] {
  if (by === 'practitioners')
    return data.practitioners.map(({ id, name, colour }) => ({ id, title: name, colour }));
  const rooms = data.rooms.filter((room) => room.isActive).map((room) => ({ id: room.id, title: room.name }));
  // A visit without a room must never be out of sight.
  return data.visits.some((visit) => visit.roomId === null)
    ? [...rooms, { id: noRoom, title: t('No room yet') }]
    : rooms;
}
