/**
 * When the next session may be, should be and is late. Collects every rule that applies, keeps the strictest, and says
 * for each what it is and where it comes from. Works on local dates; knows neither the clock nor the calendar of
 * bookings, and guesses nothing where no interval is published.
 */
import { Temporal } from 'temporal-polyfill';
import { indications } from '../clinical/indications.ts';
import type { Protocol, ProtocolDays } from '../clinical/protocol.ts';
import type { SourceId } from '../clinical/sources.ts';
import { spokenDate } from '../clinical/spokenDate.ts';
import {
  defaultWindowRules,
  type Fitzpatrick,
  unhealedReactionRule,
  type WindowRule,
} from '../clinical/windowRules.ts';
import { areaGroups, type ZoneId } from '../clinical/zones.ts';

export interface FollowUpInput {
  /** Local date of the last session, `YYYY-MM-DD`. */
  readonly performedOn: string;
  readonly protocol: Protocol;
  readonly fitzpatrick?: Fitzpatrick | undefined;
  readonly areas: readonly ZoneId[];
  /** Longest needle used, in millimetres. Matters only where the clinic set a rule for it. */
  readonly needleMillimetres?: number | undefined;
  /** True until a reaction to the last session is signed off as healed. */
  readonly unhealedReaction?: boolean | undefined;
  /** Instead of `defaultWindowRules`. */
  readonly extraRules?: readonly WindowRule[] | undefined;
}

/** One rule that had a say. */
export interface WindowReason {
  /** `protocol.<indication>` or the id of a rule. */
  readonly ruleId: string;
  readonly sentence: string;
  readonly sources: readonly SourceId[];
}

/** All dates local, `YYYY-MM-DD`, in the order `earliest ≤ warnBefore ≤ idealFrom ≤ idealTo ≤ lateAfter`. */
export interface FollowUpWindow {
  readonly noRule: false;
  /** First day allowed without an override. */
  readonly earliest: string;
  /** First day without a warning. */
  readonly warnBefore: string;
  readonly idealFrom: string;
  /** Last ideal day. */
  readonly idealTo: string;
  /** Last day that is not late. */
  readonly lateAfter: string;
  /** Set while no day at all is allowed without an override. */
  readonly blocked?: WindowReason | undefined;
  readonly reasons: readonly WindowReason[];
}

/** No interval is published: nothing is ideal or late, but other rules may still hold a visit back. */
export interface NoFollowUpRule {
  readonly noRule: true;
  readonly sentence: string;
  readonly earliest?: string | undefined;
  readonly warnBefore?: string | undefined;
  readonly blocked?: WindowReason | undefined;
  readonly reasons: readonly WindowReason[];
}

interface Claim {
  readonly reason: WindowReason;
  readonly days: ProtocolDays;
}

/**
 * The window after a session. The latest date of all applicable rules wins for each bound, so a rule that is added never
 * lets anyone in earlier, and the bounds keep their order.
 */
export function followUpWindow(input: FollowUpInput): FollowUpWindow | NoFollowUpRule {
  const own = protocolClaim(input.protocol);
  const extra = (input.extraRules ?? defaultWindowRules)
    .filter((rule) => applies(rule, input))
    .map(ruleClaim);
  const claims = own === undefined ? extra : [own, ...extra];
  const blocked = input.unhealedReaction === true ? unhealedReason : undefined;
  const reasons = [...(blocked === undefined ? [] : [blocked]), ...claims.map((claim) => claim.reason)];
  const on = (bound: keyof ProtocolDays) => latest(input.performedOn, claims, bound);
  if (own === undefined) {
    const sentence = input.protocol.noRuleBecause ?? `${nameOf(input.protocol)} has no interval set.`;
    const held = extra.length > 0 ? { earliest: on('floor'), warnBefore: on('softFloor') } : {};
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
}

/**
 * What to say to a visit on `date` (local, `YYYY-MM-DD`). `too_early` needs an override with a reason, `early` is a
 * warning; the rest may be booked.
 */
export function judgeDate(window: FollowUpWindow | NoFollowUpRule, date: string): DateJudgement {
  if (window.blocked !== undefined) return { verdict: 'too_early', sentence: window.blocked.sentence };
  const { earliest, warnBefore } = window;
  if (earliest !== undefined && date < earliest) {
    return { verdict: 'too_early', sentence: `Too early: allowed from ${spokenDate(earliest)}.` };
  }
  if (warnBefore !== undefined && date < warnBefore) {
    return { verdict: 'early', sentence: `Earlier than advised: better from ${spokenDate(warnBefore)}.` };
  }
  if (window.noRule) return { verdict: 'no_rule', sentence: window.sentence };
  return judgeByIdeal(window, date);
}

function judgeByIdeal({ idealFrom, idealTo, lateAfter }: FollowUpWindow, date: string): DateJudgement {
  const ideal =
    idealFrom === idealTo ? spokenDate(idealFrom) : `${spokenDate(idealFrom)} to ${spokenDate(idealTo)}`;
  if (date > lateAfter)
    return { verdict: 'late', sentence: `Late: the last day of the window is ${spokenDate(lateAfter)}.` };
  if (date < idealFrom) return { verdict: 'ok', sentence: `Allowed, before the ideal ${ideal}.` };
  if (date > idealTo) return { verdict: 'ok', sentence: `Allowed, after the ideal ${ideal}.` };
  return { verdict: 'ideal', sentence: `In the ideal window, ${ideal}.` };
}

const unhealedReason: WindowReason = {
  ruleId: unhealedReactionRule.id,
  sentence: unhealedReactionRule.sentence,
  sources: unhealedReactionRule.sources,
};

function nameOf(protocol: Protocol): string {
  return indications[protocol.indication].name;
}

function protocolClaim(protocol: Protocol): Claim | undefined {
  if (protocol.days === undefined) return undefined;
  const { floor, idealFrom, idealTo } = protocol.days;
  const ideal = idealFrom === idealTo ? `${idealFrom}` : `${idealFrom} to ${idealTo}`;
  const edited = protocol.edit === undefined ? '' : ' As edited by the clinic.';
  const sentence = `${nameOf(protocol)}: ideally ${ideal} days after the last session, never before day ${floor}.${edited}`;
  return {
    reason: { ruleId: `protocol.${protocol.indication}`, sentence, sources: protocol.sources },
    days: protocol.days,
  };
}

function ruleClaim({ id, sentence, sources, days }: WindowRule): Claim {
  return { reason: { ruleId: id, sentence, sources }, days };
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

function latest(performedOn: string, claims: readonly Claim[], bound: keyof ProtocolDays): string {
  const days = Math.max(...claims.map((claim) => claim.days[bound]));
  return Temporal.PlainDate.from(performedOn).add({ days }).toString();
}
