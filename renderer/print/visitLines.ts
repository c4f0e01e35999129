/** What a printed list says of a visit. Text only; the lists place it. */
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../electron/backend/router.ts';
import { addMinutes } from '../../shared/scheduling/wallTime.ts';
import { isLive, visitStateNames, visitStateOf } from '../../shared/schemas/appointments.ts';
import { fullName } from '../../shared/schemas/clients.ts';
import { formatTime } from '../components/formatDay.ts';
import { t } from '../i18n/t.ts';

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
  return t('session {sessionNumber}{words}', {
    sessionNumber: visit.sessionNumber,
    words: visit.plannedCount ? t(' of {plannedCount}', { plannedCount: visit.plannedCount }) : '',
  });
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
