/**
 * A whole course proposed at once: each visit in the window that the visit before it opens, on the weekday and at the
 * time the client prefers. Saves nothing; every date is shown with its alternatives before anything is booked.
 */
import type { BookingCalendar } from './bookingCalendar.ts';
import {
  proposeFrom,
  proposeInWindow,
  type VisitProposal,
  type VisitTaste,
  type VisitWindow,
  type WindowAfter,
} from './visitProposal.ts';
import { addDays, type LocalDate, laterOf } from './wallTime.ts';

export interface CourseWish extends VisitTaste {
  /** How many visits to propose. */
  readonly count: number;
  /** The session number of the first of them: 1 for a course that begins. */
  readonly firstSessionNumber: number;
  /** When the session before the first took place. Absent for a course that begins. */
  readonly lastSessionOn?: LocalDate | undefined;
  /** First day that the client can come. */
  readonly from: LocalDate;
  /**
   * Called with the date of each visit and its session number; answers when the next may be. A visit whose window says
   * "no rule" or "blocked" ends the proposal there: nothing is guessed.
   */
  readonly windowAfter: WindowAfter;
}

export interface CourseVisit extends Omit<VisitProposal, 'verdict'> {
  readonly sessionNumber: number;
  /** `waits`: an earlier visit has no date yet, so this one has no window. */
  readonly verdict: VisitProposal['verdict'] | 'waits';
  /** Absent for the first visit of a course and for one that waits. */
  readonly window?: VisitWindow | undefined;
}

/**
 * One entry per visit, in order, dates rising. When somebody takes another date for visit 2, the rest is proposed again
 * with `lastSessionOn` that date and `firstSessionNumber` 3.
 * @param calendar bookings must reach as far as the last visit can be: eight weeks past its window
 */
export function proposeCourse(calendar: BookingCalendar, wish: CourseWish): CourseVisit[] {
  const visits: CourseVisit[] = [];
  let previous = wish.lastSessionOn;
  for (let index = 0; index < wish.count; index++) {
    const sessionNumber = wish.firstSessionNumber + index;
    const isFirst = index === 0;
    if (previous === undefined && !isFirst) {
      visits.push({ sessionNumber, verdict: 'waits', sentence: waitsSentence, alternatives: [] });
      continue;
    }
    const visit = proposeVisit(calendar, wish, { sessionNumber, previous });
    visits.push(visit);
    previous = visit.slot?.date;
  }
  return visits;
}

export const waitsSentence = 'Choose a date for the visit before this one first.';

function proposeVisit(
  calendar: BookingCalendar,
  wish: CourseWish,
  { sessionNumber, previous }: { readonly sessionNumber: number; readonly previous: LocalDate | undefined },
): CourseVisit {
  if (previous === undefined) return { sessionNumber, ...proposeFrom(calendar, wish, wish.from) };
  const window = wish.windowAfter(previous, sessionNumber - 1);
  const from = laterOf(wish.from, addDays(previous, 1));
  return { sessionNumber, window, ...proposeInWindow(calendar, wish, { window, from }) };
}
