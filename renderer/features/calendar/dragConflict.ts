/** What a visit would run into where it is being dragged. For showing at once; the backend decides when it is dropped. */

import { addMinutes } from '../../../shared/scheduling/wallTime.ts';
import { isLive } from '../../../shared/schemas/appointments.ts';
import { t } from '../../i18n/t.ts';
import type { Visit } from './calendarTypes.ts';

export interface Place {
  readonly startsLocal: string;
  readonly durationMinutes: number;
  readonly practitionerId: string;
  readonly roomId: string | null;
}

const clock = (local: string) => local.slice(11, 16);

/** The visit itself: it is not in its own way, and neither is its client's. */
export type Dragged = Pick<Visit, 'clientId' | 'bufferMinutes'> & { readonly id: string };

/** @returns a few words, or undefined when nothing known is in the way */
export function dragConflict(visit: Dragged, place: Place, others: readonly Visit[]): string | undefined {
  const leaves = addMinutes(place.startsLocal, place.durationMinutes);
  const isFreeAgain = addMinutes(leaves, visit.bufferMinutes);
  for (const other of others) {
    if (other.id === visit.id || !isLive(other.status)) continue;
    const otherLeaves = addMinutes(other.startsLocal, other.durationMinutes);
    const otherIsFreeAgain = addMinutes(otherLeaves, other.bufferMinutes);
    const holds = other.startsLocal < isFreeAgain && place.startsLocal < otherIsFreeAgain;
    const span = `${clock(other.startsLocal)}–${clock(otherIsFreeAgain)}`;
    // The visit itself would be over by then: without a word nobody sees what is in the way.
    const needs =
      other.startsLocal < leaves
        ? ''
        : t('; {minutes} min to clean up first', { minutes: visit.bufferMinutes });
    const until = `${span}${needs}`;
    if (holds && other.practitionerId === place.practitionerId)
      return t('{practitionerName} is taken {until}', { practitionerName: other.practitionerName, until });
    if (holds && other.roomId !== null && other.roomId === place.roomId)
      return t('{roomName} is taken {until}', { roomName: other.roomName ?? t('The room'), until });
    if (other.clientId === visit.clientId && other.startsLocal < leaves && place.startsLocal < otherLeaves)
      return t('Already has a visit {clock}–{clock2}', {
        clock: clock(other.startsLocal),
        clock2: clock(otherLeaves),
      });
  }
  return undefined;
}
