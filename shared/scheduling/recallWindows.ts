/**
 * The other reasons to come back or to be called: a review after a finished course, maintenance where the result fades
 * with age, and asking how the skin reacted. Dates of the clinic; knows neither the clock nor the calendar.
 */

import { type DatedLine, healingTimeline } from '../clinical/healing.ts';
import type { HealingLine } from '../clinical/healingLine.ts';
import { indications } from '../clinical/indications.ts';
import type { Protocol } from '../clinical/protocol.ts';
import { maintenanceDate, reviewDates } from '../clinical/reviewDates.ts';
import type { SourceId } from '../clinical/sources.ts';
import type { Fitzpatrick } from '../clinical/windowRules.ts';
import type { ZoneId } from '../clinical/zones.ts';
import type { FollowUpWindow, NoFollowUpRule } from './followUpWindow.ts';
import { addDays, compare, type LocalDate, type LocalDateTime, laterOf } from './wallTime.ts';

export interface CourseEnd {
  readonly protocol: Protocol;
  readonly lastSessionOn: LocalDate;
  /** Days after its own day on which a visit is not late yet: the clinic's choice, no source gives it. */
  readonly daysOnTime: number;
}

const chosenByClinic = 'How long it stays on time is the clinic’s own choice; no source gives it.';

/** One window for each review day of the protocol, in rising order. Nothing forbids an earlier look. */
export function reviewWindows({ protocol, lastSessionOn, daysOnTime }: CourseEnd): FollowUpWindow[] {
  const { indication, sources } = protocol;
  return reviewDates(protocol, lastSessionOn).map((date, index) => {
    const days = protocol.reviewDays[index];
    const sentence = `${indications[indication].name}: photo and score ${days} days after the last session. ${chosenByClinic}`;
    return onDay(date, daysOnTime, { ruleId: `protocol.${indication}.review`, sentence, sources });
  });
}

/**
 * When the result is to be kept up. Undefined where the outlook does not ask for it or the clinic has not turned it on.
 * @param afterSession the window after the last session: nobody comes before its floor
 */
export function maintenanceWindow(
  { protocol, lastSessionOn, daysOnTime }: CourseEnd,
  afterSession: FollowUpWindow | NoFollowUpRule,
): FollowUpWindow | undefined {
  const date = maintenanceDate(protocol, lastSessionOn);
  if (date === undefined) return undefined;
  const { indication, maintenance } = protocol;
  const sentence = `${indications[indication].name}: maintenance ${maintenance.everyDays} days after the last session, as the clinic has set it; no trial supports an interval. ${chosenByClinic}`;
  const own = onDay(date, daysOnTime, {
    ruleId: `protocol.${indication}.maintenance`,
    sentence,
    sources: [],
  });
  const earliest = afterSession.earliest ?? lastSessionOn;
  const warnBefore = laterOf(earliest, afterSession.warnBefore ?? earliest);
  const idealFrom = laterOf(date, warnBefore);
  const lateAfter = laterOf(own.lateAfter, idealFrom);
  const reasons = [...own.reasons, ...afterSession.reasons];
  const { blocked } = afterSession;
  return { ...own, earliest, warnBefore, idealFrom, idealTo: idealFrom, lateAfter, reasons, blocked };
}

/**
 * She was here and left without a next visit, and no session was recorded that would say when to come: she may be called
 * from that day on.
 * @param daysOnTime see `CourseEnd`
 */
export function unbookedWindow(visitOn: LocalDate, daysOnTime: number): FollowUpWindow {
  const sentence = `She left without a next visit and no session was recorded that says when to come. ${chosenByClinic}`;
  return onDay(visitOn, daysOnTime, { ruleId: 'visit.unbooked', sentence, sources: [] });
}

export interface Reaction {
  /** Wall time of the clinic. */
  readonly sessionEndedAt: LocalDateTime;
  readonly fitzpatrick?: Fitzpatrick | undefined;
  readonly areas: readonly ZoneId[];
  /** The lines of aftercare as the clinic keeps them. */
  readonly lines: readonly HealingLine[];
}

/**
 * When to ask how the skin reacted: on the day on which the usual redness is over by the clinic's own aftercare lines,
 * late once the line that says to call about lasting redness has ended. Undefined where no line speaks of redness.
 */
export function reactionCheckWindow(reaction: Reaction): FollowUpWindow | undefined {
  const timeline = healingTimeline(reaction);
  const redness = timeline.find((line) => line.topic === 'redness');
  if (redness === undefined) return undefined;
  const date = redness.until.onDate;
  const signs = timeline.filter((line) => isSignOn(line, date));
  const [lasting] = signs.toSorted((one, other) => compare(one.until.onDate, other.until.onDate));
  const lateAfter = lasting?.until.onDate ?? addDays(date, 1);
  const sentence =
    'Ask how the skin is once the usual redness is over. No source says when to ask: the days are those of the ' +
    'aftercare lines for redness and for calling about it, which the clinic can change.';
  const sources = [...new Set([...redness.sources, ...(lasting?.sources ?? [])])];
  return { ...onDay(date, 0, { ruleId: 'reaction.check', sentence, sources }), lateAfter };
}

/** A reason to call that holds for whole days, this one among them and the next. */
function isSignOn({ kind, from, until }: DatedLine, date: LocalDate): boolean {
  return kind === 'call' && from.atTime === undefined && from.onDate <= date && date < until.onDate;
}

interface Why {
  readonly ruleId: string;
  readonly sentence: string;
  readonly sources: readonly SourceId[];
}

function onDay(date: LocalDate, daysOnTime: number, why: Why): FollowUpWindow {
  const bounds = { earliest: date, warnBefore: date, idealFrom: date, idealTo: date };
  const reasons = [{ ...why, mayOverride: 'practitioner' as const }];
  return { noRule: false, ...bounds, lateAfter: addDays(date, daysOnTime), reasons };
}
