/** What a printed list says of a visit. Text only; the lists place it. */
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../electron/backend/router.ts';
import { addMinutes, dateOf } from '../../shared/scheduling/wallTime.ts';
import { isLive, visitStateNames, visitStateOf } from '../../shared/schemas/appointments.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import { formatTime } from '../components/formatDay.ts';

type Outputs = inferRouterOutputs<AppRouter>;
export type PrintedVisit = Outputs['appointments']['range']['visits'][number];
export type PrintedAbsence = Outputs['appointments']['range']['absences'][number];
export type BeforeVisit = Outputs['sheets']['beforeVisits'][number];

/** On paper stands who is expected; who will not come is not. */
export const expected = (visits: readonly PrintedVisit[]) => visits.filter(({ status }) => isLive(status));

export const clientName = (visit: PrintedVisit) =>
  fullName({ givenName: visit.clientGivenName, familyName: visit.clientFamilyName });

/** '10:00–10:45' */
export function visitTimes(visit: PrintedVisit): string {
  const end = addMinutes(visit.startsLocal, visit.durationMinutes);
  return `${formatTime(visit.startsLocal)}–${formatTime(end)}`;
}

/** 'session 2 of 4', or nothing. */
export function sessionWords(visit: PrintedVisit): string {
  if (visit.sessionNumber === null) return '';
  return `session ${visit.sessionNumber}${visit.plannedCount ? ` of ${visit.plannedCount}` : ''}`;
}

/** 'session 2 of 4, confirmed', or nothing. */
export function aboutVisit(visit: PrintedVisit): string {
  const isPlain = visit.status === 'booked' && visit.confirmedAt === null;
  const state = isPlain ? '' : visitStateNames[visitStateOf(visit)].toLowerCase();
  return [sessionWords(visit), state].filter(Boolean).join(', ');
}

export function visitsByPractitioner(visits: readonly PrintedVisit[]) {
  const groups = Map.groupBy(expected(visits), (visit) => visit.practitionerId);
  return [...groups]
    .map(([id, list]) => ({ id, name: list[0]?.practitionerName ?? '', list }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** 'The clinic is closed 09:00–12:00: staff training' for those that touch this day. */
export function closuresOn(absences: readonly PrintedAbsence[], date: string): string[] {
  const day = { from: `${date}T00:00`, to: `${date}T24:00` };
  return absences
    .filter(
      (absence) => absence.staffId === null && absence.startsLocal < day.to && absence.endsLocal > day.from,
    )
    .map(({ startsLocal, endsLocal, reason }) => {
      const from = dateOf(startsLocal) < date ? '00:00' : formatTime(startsLocal);
      const to = dateOf(endsLocal) > date ? '24:00' : formatTime(endsLocal);
      const when = from === '00:00' && to === '24:00' ? 'all day' : `${from}–${to}`;
      return `The clinic is closed ${when}${reason ? `: ${reason}` : ''}.`;
    });
}

export const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
