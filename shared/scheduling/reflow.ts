/**
 * What the rest of a course becomes when one of its visits is moved, missed or cancelled. Later visits stay where they
 * are as long as their windows allow it; the others get a new date near their old weekday and time. Only proposes: the
 * old and the new date stand side by side until somebody accepts.
 */
import type { AppointmentId, RoomId, StaffId } from '../ids.ts';
import type { BookingCalendar } from './bookingCalendar.ts';
import { waitsSentence } from './course.ts';
import { judgeDate } from './followUpWindow.ts';
import type { VisitLength } from './slotStarts.ts';
import type { Slot } from './slots.ts';
import {
  proposeFrom,
  proposeInWindow,
  type VisitProposal,
  type VisitTaste,
  type VisitWindow,
  type WindowAfter,
} from './visitProposal.ts';
import { addDays, isoWeekday, type LocalDate, type MinuteOfDay } from './wallTime.ts';

/** Where a visit is. */
export interface VisitPlace {
  readonly date: LocalDate;
  readonly startMinute: MinuteOfDay;
  readonly practitionerId: StaffId;
  /** null where no room is needed. Absent: the room stays as it is. */
  readonly roomId?: RoomId | null | undefined;
}

/** A visit of the course that is booked and has not taken place. */
export interface PlannedVisit extends VisitPlace {
  readonly sessionNumber: number;
  readonly appointmentId?: AppointmentId | undefined;
}

export type VisitChange =
  | { readonly kind: 'moved'; readonly sessionNumber: number; readonly to: VisitPlace }
  /** The session is made up for at a later date; the course stays as long as it was. */
  | { readonly kind: 'missed' | 'cancelled'; readonly sessionNumber: number };

export interface ReflowWish extends VisitLength {
  /** The visits still ahead, in order of session; the changed one is among them. */
  readonly visits: readonly PlannedVisit[];
  readonly change: VisitChange;
  /** When the session before the first of `visits` took place, if one did. */
  readonly lastSessionOn?: LocalDate | undefined;
  readonly windowAfter: WindowAfter;
}

export interface ReflowedVisit {
  readonly sessionNumber: number;
  readonly before: PlannedVisit;
  /** The same object as `before` when the visit stays. Absent while there is no date for it. */
  readonly after?: VisitPlace | undefined;
  readonly outcome: 'kept' | 'moved' | 'none_free' | 'no_rule' | 'blocked' | 'waits';
  readonly sentence: string;
  readonly alternatives: readonly Slot[];
}

/**
 * The changed visit and all after it, in order. When nothing moved, every visit is kept.
 * @param calendar its bookings must leave out the visits of this course, whose old times are free again
 */
export function reflow(calendar: BookingCalendar, wish: ReflowWish): ReflowedVisit[] {
  const at = wish.visits.findIndex((visit) => visit.sessionNumber === wish.change.sessionNumber);
  const changed = wish.visits[at];
  if (changed === undefined) return [];
  const result = [changedVisit(calendar, wish, { visit: changed, previous: wish.visits[at - 1]?.date })];
  for (const visit of wish.visits.slice(at + 1)) {
    const previous = result.at(-1);
    if (previous !== undefined) result.push(laterVisit(calendar, wish, { visit, previous }));
  }
  return result;
}

function changedVisit(
  calendar: BookingCalendar,
  wish: ReflowWish,
  { visit, previous = wish.lastSessionOn }: { visit: PlannedVisit; previous: LocalDate | undefined },
): ReflowedVisit {
  const { change } = wish;
  const window = previous === undefined ? undefined : wish.windowAfter(previous, visit.sessionNumber - 1);
  if (change.kind === 'moved') {
    const sentence = window === undefined ? 'Starts the course.' : judgeDate(window, change.to.date).sentence;
    if (isSamePlace(visit, change.to)) return kept(visit, sentence);
    return { ...kept(visit, sentence), after: change.to, outcome: 'moved' };
  }
  const from = addDays(visit.date, 1);
  const taste = tasteOf(visit, wish);
  const proposal =
    window === undefined
      ? proposeFrom(calendar, taste, from)
      : proposeInWindow(calendar, taste, { window, from });
  return proposed(visit, proposal, change.kind === 'missed' ? 'Missed' : 'Cancelled');
}

function laterVisit(
  calendar: BookingCalendar,
  wish: ReflowWish,
  { visit, previous }: { readonly visit: PlannedVisit; readonly previous: ReflowedVisit },
): ReflowedVisit {
  if (previous.after === undefined)
    return { ...kept(visit, waitsSentence), after: undefined, outcome: 'waits' };
  if (previous.after.date === previous.before.date)
    return kept(visit, 'Stays: the visit before it keeps its date.');
  const window = wish.windowAfter(previous.after.date, previous.sessionNumber);
  const from = addDays(previous.after.date, 1);
  const judged = judgeDate(window, visit.date);
  if (visit.date >= from && mayStay(window, visit.date)) return kept(visit, `Stays. ${judged.sentence}`);
  const proposal = proposeInWindow(calendar, tasteOf(visit, wish), { window, from });
  const isNoBetter = judged.verdict === 'late' && visit.date >= from && isNotEarlier(proposal.slot, visit);
  if (isNoBetter) return kept(visit, `Stays. ${judged.sentence} Nothing earlier is free.`);
  return proposed(visit, proposal, judged.sentence.replace(/\.$/, ''));
}

function mayStay(window: VisitWindow, date: LocalDate): boolean {
  const { verdict } = judgeDate(window, date);
  return verdict === 'ideal' || verdict === 'ok' || verdict === 'no_rule';
}

function isNotEarlier(slot: Slot | undefined, visit: PlannedVisit): boolean {
  return slot === undefined || slot.date >= visit.date;
}

function isSamePlace(a: VisitPlace, b: VisitPlace): boolean {
  return a.date === b.date && a.startMinute === b.startMinute && a.practitionerId === b.practitionerId;
}

/** The old weekday, time and practitioner are what the client is used to. */
function tasteOf(visit: PlannedVisit, { durationMinutes, bufferMinutes }: ReflowWish): VisitTaste {
  const { date, startMinute: minute, practitionerId } = visit;
  return { durationMinutes, bufferMinutes, weekday: isoWeekday(date), minute, practitionerId };
}

function kept(visit: PlannedVisit, sentence: string): ReflowedVisit {
  const { sessionNumber } = visit;
  return { sessionNumber, before: visit, after: visit, outcome: 'kept', sentence, alternatives: [] };
}

function proposed(visit: PlannedVisit, proposal: VisitProposal, why: string): ReflowedVisit {
  const { verdict, slot, alternatives } = proposal;
  const { sessionNumber } = visit;
  const sentence = `${why}. ${slot === undefined ? proposal.sentence : `New date: ${slot.reason}.`}`;
  const outcome = verdict === 'ideal' || verdict === 'ok' || verdict === 'late' ? 'moved' : verdict;
  return { sessionNumber, before: visit, after: slot, outcome, sentence, alternatives };
}
