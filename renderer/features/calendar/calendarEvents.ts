/** Visits as the calendar library wants them. A visit that did not change keeps its event, so that it is not drawn again. */

import { addMinutes } from '../../../shared/scheduling/wallTime.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { t } from '../../i18n/t.ts';
import { type CalendarEvent, type ColumnKind, noRoom, type Visit } from './calendarTypes.ts';
import { wallDate } from './wallDate.ts';

const kept: Readonly<Record<ColumnKind, WeakMap<Visit, CalendarEvent>>> = {
  practitioners: new WeakMap(),
  rooms: new WeakMap(),
};

export function eventOf(visit: Visit, by: ColumnKind): CalendarEvent {
  const known = kept[by].get(visit);
  if (known) return known;
  const event: CalendarEvent = {
    id: visit.id,
    title: clientNameOf(visit),
    start: wallDate(visit.startsLocal),
    end: wallDate(addMinutes(visit.startsLocal, visit.durationMinutes)),
    resourceId: by === 'rooms' ? (visit.roomId ?? noRoom) : visit.practitionerId,
    visit,
  };
  kept[by].set(visit, event);
  return event;
}

export function clientNameOf(visit: Pick<Visit, 'clientGivenName' | 'clientFamilyName'>): string {
  return fullName({ givenName: visit.clientGivenName, familyName: visit.clientFamilyName });
}

const courses = new Map<string, string>();

/** "2 of 4", or nothing where the visit belongs to no course. */
export function courseWords({
  sessionNumber,
  plannedCount,
}: Pick<Visit, 'sessionNumber' | 'plannedCount'>): string {
  if (sessionNumber === null) return '';
  // Most visits of a week say the same few words.
  const key = `${sessionNumber} ${plannedCount}`;
  const words =
    courses.get(key) ??
    (plannedCount === null
      ? t('session {sessionNumber}', { sessionNumber })
      : t('{sessionNumber} of {plannedCount}', { sessionNumber, plannedCount }));
  courses.set(key, words);
  return words;
}

/** "Anna S.", for where visits stand side by side. */
export function shortNameOf(visit: Pick<Visit, 'clientGivenName' | 'clientFamilyName'>): string {
  const { clientGivenName: given, clientFamilyName: family } = visit;
  const [initial] = family;
  return given && initial ? `${given} ${initial}.` : given || family;
}
