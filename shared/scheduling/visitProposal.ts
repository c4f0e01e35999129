/**
 * One visit looked for in its follow-up window: the best free slot and some others, or why there is none.
 * Never proposes a day before the window's warning day, and never a day where no rule says when.
 */
import type { StaffId } from '../ids.ts';
import type { BookingCalendar } from './bookingCalendar.ts';
import { type FollowUpWindow, judgeDate, type NoFollowUpRule } from './followUpWindow.ts';
import type { SlotPreferences } from './slotScore.ts';
import type { VisitLength } from './slotStarts.ts';
import { freeSlots, type Slot } from './slots.ts';
import { addDays, type LocalDate, laterOf, localDateOf, type MinuteOfDay } from './wallTime.ts';

export type VisitWindow = FollowUpWindow | NoFollowUpRule;

/** The window of the session that follows one performed on `date`. */
export type WindowAfter = (date: LocalDate, sessionNumber: number) => VisitWindow;

/** What the client would like, besides what the window asks for. */
export interface VisitTaste extends VisitLength {
  /** ISO weekday, 1 Monday … 7 Sunday. */
  readonly weekday?: number | undefined;
  readonly minute?: MinuteOfDay | undefined;
  readonly practitionerId?: StaffId | undefined;
  /** Which of these was asked for now; the rest is habit. */
  readonly asked?: SlotPreferences['asked'];
}

export type ProposalVerdict = 'ideal' | 'ok' | 'late' | 'none_free' | 'no_rule' | 'blocked';

export interface VisitProposal {
  readonly verdict: ProposalVerdict;
  /** For the person at the desk. */
  readonly sentence: string;
  /** Present for `ideal`, `ok` and `late`. */
  readonly slot?: Slot | undefined;
  /** Other slots of the same search, the best first. */
  readonly alternatives: readonly Slot[];
}

/** How far past the window a visit is still looked for, week by week. */
const weeksToLookOn = 8;
const slotsShown = { limit: 6, limitPerDay: 2 };

/**
 * The best slot of the window; where all of it is taken, the first week after it in which something is free.
 * @param from first day that the client can come, on top of what the window allows
 */
export function proposeInWindow(
  calendar: BookingCalendar,
  taste: VisitTaste,
  { window, from }: { readonly window: VisitWindow; readonly from: LocalDate },
): VisitProposal {
  if (window.blocked !== undefined) return without('blocked', window.blocked.sentence);
  if (window.noRule) return without('no_rule', window.sentence);
  const { idealFrom, idealTo, lateAfter } = window;
  const first = laterOf(window.warnBefore, laterOf(from, todayOf(calendar)));
  const ideal = { idealFrom, idealTo };
  const inWindow = slotsBetween(calendar, taste, { from: first, to: lateAfter, ...ideal });
  const found =
    inWindow.length > 0
      ? inWindow
      : firstFreeWeek(calendar, taste, { from: laterOf(first, addDays(lateAfter, 1)), ...ideal });
  return proposalOf(found, (date) => {
    const { verdict, sentence } = judgeDate(window, date);
    return { verdict: verdict === 'ideal' || verdict === 'late' ? verdict : 'ok', sentence };
  });
}

/** The best slot of the first week from `from` in which something is free: the start of a course. */
export function proposeFrom(calendar: BookingCalendar, taste: VisitTaste, from: LocalDate): VisitProposal {
  const found = firstFreeWeek(calendar, taste, { from: laterOf(from, todayOf(calendar)) });
  return proposalOf(found, () => ({ verdict: 'ok', sentence: 'Starts the course.' }));
}

type Judge = (date: LocalDate) => Pick<VisitProposal, 'verdict' | 'sentence'>;

function proposalOf([slot, ...alternatives]: readonly Slot[], judge: Judge): VisitProposal {
  if (slot === undefined) {
    const sentence = `Nothing is free up to ${weeksToLookOn} weeks after the window. Try a shorter visit or another practitioner.`;
    return without('none_free', sentence);
  }
  return { ...judge(slot.date), slot, alternatives };
}

function without(verdict: ProposalVerdict, sentence: string): VisitProposal {
  return { verdict, sentence, alternatives: [] };
}

/** A client who stayed away for a year is looked for from today on, not from then. */
function todayOf({ notBefore, clinic }: BookingCalendar): LocalDate {
  return localDateOf(notBefore, clinic.zone);
}

interface Days {
  readonly from: LocalDate;
  readonly idealFrom?: LocalDate;
  readonly idealTo?: LocalDate;
}

function firstFreeWeek(calendar: BookingCalendar, taste: VisitTaste, days: Days): Slot[] {
  for (let week = 0; week < weeksToLookOn; week++) {
    const from = addDays(days.from, week * 7);
    const found = slotsBetween(calendar, taste, { ...days, from, to: addDays(from, 6) });
    if (found.length > 0) return found;
  }
  return [];
}

function slotsBetween(
  calendar: BookingCalendar,
  taste: VisitTaste,
  { from, to, idealFrom, idealTo }: Days & { readonly to: LocalDate },
): Slot[] {
  const { weekday: usualWeekday, minute: usualMinute, practitionerId, asked = {} } = taste;
  return freeSlots(calendar, {
    from,
    to,
    durationMinutes: taste.durationMinutes,
    bufferMinutes: taste.bufferMinutes,
    preferences: { idealFrom, idealTo, usualWeekday, usualMinute, practitionerId, asked },
    ...slotsShown,
  });
}
