/** What a step did, or what taking it back does, as the desk would say it. English. Reads nothing. */
import { isLive, visitStateNames, visitStateOf } from '../../../../shared/schemas/appointments.ts';
import type { Appointment } from '../appointments/appointments.repo.ts';
import { clockOf, spokenMoment } from '../appointments/words.ts';

/** `done`: as it happened. `back`: taking it back. `again`: doing it once more. */
export type Way = 'done' | 'back' | 'again';

export interface VisitChange {
  readonly from: Appointment | undefined;
  readonly to: Appointment;
}

export interface Told {
  readonly way: Way;
  /** The client. */
  readonly who: string;
  /** 'Petra Lang, Room 2' */
  readonly place: string;
}

const back = ({ way }: Told) => (way === 'back' ? ' back' : '');
const again = ({ way }: Told) => (way === 'again' ? ' again' : '');

export function visitSentence(change: VisitChange, told: Told): string {
  const { from, to } = change;
  const was = from !== undefined && isLive(from.status);
  if (was !== isLive(to.status)) return was ? fellThrough(to, told) : booked(change, told);
  return from === undefined ? `Changed the visit of ${told.who}` : changed({ from, to }, told);
}

function booked({ from, to }: VisitChange, { way, who }: Told): string {
  const isFirst = way === 'done' && from === undefined;
  return `Booked ${who}${isFirst ? '' : ' again'} for ${spokenMoment(to.startsLocal)}`;
}

function fellThrough(to: Appointment, told: Told): string {
  const moment = spokenMoment(to.startsLocal);
  if (to.status === 'noshow') return `Noted ${told.who} as a no-show${again(told)}`;
  if (to.status === 'cancelled') return `Cancelled the visit of ${told.who} on ${moment}${again(told)}`;
  if (told.way === 'back') return `Took back the booking of ${told.who} for ${moment}`;
  return `Took out the visit of ${told.who} on ${moment}${again(told)}`;
}

function changed({ from, to }: { from: Appointment; to: Appointment }, told: Told): string {
  const { who, way } = told;
  const isSameDay = from.startsLocal.slice(0, 10) === to.startsLocal.slice(0, 10);
  if (from.startsLocal !== to.startsLocal) {
    const when = isSameDay ? clockOf(to.startsLocal) : spokenMoment(to.startsLocal);
    return `Moved ${who}${back(told)} to ${when}${again(told)}`;
  }
  if (from.practitionerId !== to.practitionerId || from.roomId !== to.roomId)
    return `Moved ${who}${back(told)} to ${told.place}${again(told)}`;
  if (from.durationMinutes !== to.durationMinutes)
    return `The visit of ${who} lasts ${to.durationMinutes} minutes${way === 'done' ? '' : ' again'}`;
  if (visitStateOf(from) !== visitStateOf(to))
    return `Set ${who}${back(told)} to “${visitStateNames[visitStateOf(to)]}”${again(told)}`;
  if (from.note !== to.note)
    return way === 'back'
      ? `Put back the note on the visit of ${who}`
      : `Changed the note for ${who}${again(told)}`;
  if (from.nextVisitDecision !== to.nextVisitDecision)
    return way === 'back'
      ? `Took back what follows the visit of ${who}`
      : `Noted what follows the visit of ${who}${again(told)}`;
  return `Changed the visit of ${who}${back(told)}${again(told)}`;
}

/** Several visits of one step, as of a whole course. */
export function visitsSentence(changes: readonly VisitChange[], told: Told): string {
  const count = changes.length;
  const { who, way } = told;
  const isLiveBefore = ({ from }: VisitChange) => from !== undefined && isLive(from.status);
  if (changes.every((change) => !isLiveBefore(change) && isLive(change.to.status)))
    return `Booked ${count} visits for ${who}${way === 'done' ? '' : ' again'}`;
  if (changes.every((change) => isLiveBefore(change) && !isLive(change.to.status)))
    return `Took back ${count} visits of ${who}${again(told)}`;
  return `Moved ${count} visits of ${who}${back(told)}${again(told)}`;
}

export function clientSentence(what: 'entered' | 'archived' | 'listed' | 'fields', told: Told): string {
  const { who, way } = told;
  if (what === 'entered')
    return way === 'back'
      ? `Took ${who} off the client list`
      : `Added ${who} to the client list${again(told)}`;
  if (what === 'archived') return `Archived ${who}${way === 'done' ? '' : ' again'}`;
  if (what === 'listed') return `Brought ${who} back to the client list`;
  return way === 'back' ? `Put back the details of ${who}` : `Changed the details of ${who}${again(told)}`;
}
