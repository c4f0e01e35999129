/**
 * When the next session may be, should be and is late. Collects every rule that applies, keeps the strictest, and says
 * for each what it is and where it comes from. Works on local dates; knows neither the clock nor the calendar of
 * bookings, and guesses nothing where no interval is published.
 */
import { forbidden, signOffNeeded } from '../clinical/blockedUntil.ts';
import { type ClientCondition, type ClockEnd, conditionClock } from '../clinical/conditions.ts';
import type { MayOverride } from '../clinical/contraindications/contraindication.ts';
import { type Contraindications, defaultContraindications } from '../clinical/contraindications.ts';
import { indications } from '../clinical/indications.ts';
import type { Protocol, ProtocolDays } from '../clinical/protocol.ts';
import type { SourceId } from '../clinical/sources.ts';
import {
  defaultWindowRules,
  type Fitzpatrick,
  unhealedReactionRule,
  type WindowRule,
} from '../clinical/windowRules.ts';
import { areaGroups, type ZoneId } from '../clinical/zones.ts';
import { spokenDate } from '../spokenDate.ts';
import { addDays, daysBetween, type LocalDate } from './wallTime.ts';

export interface FollowUpInput {
  /** Local date of the last session. */
  readonly performedOn: LocalDate;
  readonly protocol: Protocol;
  readonly fitzpatrick?: Fitzpatrick | undefined;
  readonly areas: readonly ZoneId[];
  /** Longest needle used, in millimetres. Matters only where the clinic set a rule for it. */
  readonly needleMillimetres?: number | undefined;
  /** True until a reaction to the last session is signed off as healed. */
  readonly unhealedReaction?: boolean | undefined;
  /** What is recorded about the client; their clocks push the window later. */
  readonly conditions?: readonly ClientCondition[] | undefined;
  /** Instead of `defaultWindowRules`. */
  readonly extraRules?: readonly WindowRule[] | undefined;
  /** Instead of `defaultContraindications`. */
  readonly contraindications?: Contraindications | undefined;
}

/** One rule that had a say. */
export interface WindowReason {
  /** `protocol.<indication>`, `condition.<contraindication>` or the id of a rule. */
  readonly ruleId: string;
  readonly sentence: string;
  readonly sources: readonly SourceId[];
  /** First day this rule allows without an override; `open` while no end is known. Left out where it forbids nothing. */
  readonly forbidsUntil?: ClockEnd | undefined;
  readonly mayOverride: MayOverride;
}

/** In the order `earliest ≤ warnBefore ≤ idealFrom ≤ idealTo ≤ lateAfter`. */
export interface FollowUpWindow {
  readonly noRule: false;
  /** First day allowed without an override. */
  readonly earliest: LocalDate;
  /** First day without a warning. */
  readonly warnBefore: LocalDate;
  readonly idealFrom: LocalDate;
  /** Last ideal day. */
  readonly idealTo: LocalDate;
  /** Last day that is not late. */
  readonly lateAfter: LocalDate;
  /** Set while no day at all is allowed without an override. */
  readonly blocked?: WindowReason | undefined;
  readonly reasons: readonly WindowReason[];
}

/** No interval is published: nothing is ideal or late, but other rules may still hold a visit back. */
export interface NoFollowUpRule {
  readonly noRule: true;
  readonly sentence: string;
  readonly earliest?: LocalDate | undefined;
  readonly warnBefore?: LocalDate | undefined;
  readonly blocked?: WindowReason | undefined;
  readonly reasons: readonly WindowReason[];
}

interface Claim {
  readonly reason: WindowReason;
  /** Left out where the rule has something to say but sets no dates. */
  readonly days?: ProtocolDays;
}

/**
 * The window after a session. The latest date of all applicable rules wins for each bound, so a rule that is added never
 * lets anyone in earlier, and the bounds keep their order.
 */
export function followUpWindow(input: FollowUpInput): FollowUpWindow | NoFollowUpRule {
  const { protocol, performedOn } = input;
  const claims = [
    ...unhealedClaim(input),
    ...protocolClaim(input),
    ...ruleClaims(input),
    ...conditionClaims(input),
  ];
  const reasons = claims.map((claim) => claim.reason);
  const blocked = reasons.find((reason) => reason.forbidsUntil === 'open');
  const dated = claims.flatMap((claim) => claim.days ?? []);
  const on = (bound: keyof ProtocolDays) => latest(performedOn, dated, bound);
  if (protocol.days === undefined) {
    const sentence =
      protocol.noRuleBecause ?? `${indications[protocol.indication].name} has no interval set.`;
    const held = dated.length > 0 ? { earliest: on('floor'), warnBefore: on('softFloor') } : {};
    return { noRule: true, sentence, ...held, blocked, reasons };
  }
  return {
    noRule: false,
    earliest: on('floor'),
    warnBefore: on('softFloor'),
    idealFrom: on('idealFrom'),
    idealTo: on('idealTo'),
    lateAfter: on('lateAfter'),
    blocked,
    reasons,
  };
}

export type DateVerdict = 'too_early' | 'early' | 'ideal' | 'ok' | 'late' | 'no_rule';

export interface DateJudgement {
  readonly verdict: DateVerdict;
  /** For the person at the desk; says from when it would be allowed. */
  readonly sentence: string;
  /** Only with `too_early`: who may override every rule that forbids the date. */
  readonly mayOverride?: MayOverride;
}

/**
 * What to say to a visit on a date. `too_early` needs an override with a reason, `early` is a
 * warning; the rest may be booked.
 */
export function judgeDate(window: FollowUpWindow | NoFollowUpRule, date: LocalDate): DateJudgement {
  const { blocked, earliest } = window;
  if (blocked !== undefined || (earliest !== undefined && date < earliest)) {
    const sentence = blocked?.sentence ?? `Too early: allowed from ${spokenDate(earliest ?? date)}.`;
    return { verdict: 'too_early', sentence, mayOverride: whoMayOverride(window.reasons, date) };
  }
  if (window.warnBefore !== undefined && date < window.warnBefore) {
    return {
      verdict: 'early',
      sentence: `Earlier than advised: better from ${spokenDate(window.warnBefore)}.`,
    };
  }
  if (window.noRule) return { verdict: 'no_rule', sentence: window.sentence };
  return judgeByIdeal(window, date);
}

function judgeByIdeal({ idealFrom, idealTo, lateAfter }: FollowUpWindow, date: LocalDate): DateJudgement {
  const ideal =
    idealFrom === idealTo ? spokenDate(idealFrom) : `${spokenDate(idealFrom)} to ${spokenDate(idealTo)}`;
  if (date > lateAfter)
    return { verdict: 'late', sentence: `Late: the last day of the window is ${spokenDate(lateAfter)}.` };
  if (date < idealFrom) return { verdict: 'ok', sentence: `Allowed, before the ideal ${ideal}.` };
  if (date > idealTo) return { verdict: 'ok', sentence: `Allowed, after the ideal ${ideal}.` };
  return { verdict: 'ideal', sentence: `In the ideal window, ${ideal}.` };
}

/** Only somebody who may override every rule that forbids the date. */
function whoMayOverride(reasons: readonly WindowReason[], date: LocalDate): MayOverride {
  const against = reasons.filter(
    ({ forbidsUntil: end }) => end === 'open' || (end !== undefined && date < end),
  );
  const needed = new Set(against.map((reason) => reason.mayOverride));
  if (needed.has('nobody')) return 'nobody';
  return needed.has('prescriber') ? 'prescriber' : 'practitioner';
}

function unhealedClaim({ unhealedReaction }: FollowUpInput): Claim[] {
  if (unhealedReaction !== true) return [];
  const { id: ruleId, sentence, sources } = unhealedReactionRule;
  return [{ reason: { ruleId, sentence, sources, forbidsUntil: 'open', mayOverride: 'practitioner' } }];
}

function protocolClaim({ protocol, performedOn }: FollowUpInput): Claim[] {
  const { indication, days, edit, sources } = protocol;
  if (days === undefined) return [];
  const { floor, idealFrom, idealTo } = days;
  const ideal = idealFrom === idealTo ? `${idealFrom}` : `${idealFrom} to ${idealTo}`;
  const by = edit === undefined ? '' : ' As edited by the clinic.';
  const sentence = `${indications[indication].name}: ideally ${ideal} days after the last session, never before day ${floor}.${by}`;
  const forbidsUntil = addDays(performedOn, floor);
  return [
    {
      reason: {
        ruleId: `protocol.${indication}`,
        sentence,
        sources,
        forbidsUntil,
        mayOverride: 'practitioner',
      },
      days,
    },
  ];
}

function ruleClaims(input: FollowUpInput): Claim[] {
  return (input.extraRules ?? defaultWindowRules)
    .filter((rule) => applies(rule, input))
    .map(({ id: ruleId, sentence, sources, days }) => {
      const forbidsUntil = addDays(input.performedOn, days.floor);
      return { reason: { ruleId, sentence, sources, forbidsUntil, mayOverride: 'practitioner' }, days };
    });
}

/** Clocks that ended by the day of the session say nothing about the next one. */
function conditionClaims({ conditions = [], contraindications, performedOn }: FollowUpInput): Claim[] {
  const table = contraindications ?? defaultContraindications;
  const stillRuns = (end: ClockEnd | undefined) => end !== undefined && (end === 'open' || end > performedOn);
  return conditions.flatMap((condition) => {
    const clock = conditionClock(condition, table);
    const { forbidsUntil } = clock;
    if (stillRuns(forbidsUntil)) {
      const { sentence, sources, mayOverride } = forbidden(condition, clock, table);
      const reason = { ruleId: `condition.${condition.id}`, sentence, sources, forbidsUntil, mayOverride };
      if (forbidsUntil === undefined || forbidsUntil === 'open') return [{ reason }];
      return [{ reason, days: onlyFloor(daysBetween(performedOn, forbidsUntil)) }];
    }
    if (!stillRuns(clock.signOffUntil)) return [];
    const { sentence, sources, mayOverride } = signOffNeeded(condition, clock, table);
    return [{ reason: { ruleId: `condition.${condition.id}`, sentence, sources, mayOverride } }];
  });
}

function applies({ appliesTo }: WindowRule, input: FollowUpInput): boolean {
  const { indications: only, areaGroups: groups, fitzpatrick, needleFromMillimetres } = appliesTo;
  if (only !== undefined && !only.includes(input.protocol.indication)) return false;
  if (groups !== undefined && !groups.some((group) => areaGroups(input.areas).has(group))) return false;
  if (
    fitzpatrick !== undefined &&
    (input.fitzpatrick === undefined || !fitzpatrick.includes(input.fitzpatrick))
  ) {
    return false;
  }
  return needleFromMillimetres === undefined || (input.needleMillimetres ?? 0) >= needleFromMillimetres;
}

/** A floor moves what lies before it, and leaves later bounds where the other rules put them. */
function onlyFloor(floor: number): ProtocolDays {
  return { floor, softFloor: floor, idealFrom: floor, idealTo: floor, lateAfter: floor };
}

function latest(
  performedOn: LocalDate,
  claims: readonly ProtocolDays[],
  bound: keyof ProtocolDays,
): LocalDate {
  return addDays(performedOn, Math.max(...claims.map((days) => days[bound])));
}
