/** A stored window as the desk reads it: its dates, every rule that had a say with its sources, and what today is in it. */
import { citation } from '../../../../shared/clinical/sources.ts';
import { type DateJudgement, judgeDate } from '../../../../shared/scheduling/followUpWindow.ts';
import { daysBetween, laterOf } from '../../../../shared/scheduling/wallTime.ts';
import type { StoredWindow } from './followUps.repo.ts';

export interface DescribedReason {
  readonly ruleId: string;
  readonly sentence: string;
  readonly sources: readonly string[];
}

export interface DescribedWindow {
  readonly noRule: boolean;
  /** Why there are no ideal days; empty where there are. */
  readonly noRuleBecause: string;
  readonly earliest: string | null;
  readonly warnBefore: string | null;
  readonly idealFrom: string | null;
  readonly idealTo: string | null;
  readonly lateAfter: string | null;
  /** Where to begin looking for a time: the ideal days, or today for whoever stayed away longer. */
  readonly bookFrom: string;
  readonly isBlocked: boolean;
  readonly reasons: readonly DescribedReason[];
  /** A visit today, judged. */
  readonly today: DateJudgement;
  /** 0 while it is not late. */
  readonly daysLate: number;
}

export function describeWindow(window: StoredWindow, today: string): DescribedWindow {
  const lateAfter = window.noRule ? null : window.lateAfter;
  // While nobody may be treated no day is a good one.
  const ideal = window.noRule || window.blocked ? undefined : window;
  return {
    noRule: window.noRule,
    noRuleBecause: window.blocked?.sentence ?? (window.noRule ? window.sentence : ''),
    earliest: window.earliest ?? null,
    warnBefore: window.warnBefore ?? null,
    idealFrom: ideal?.idealFrom ?? null,
    idealTo: ideal?.idealTo ?? null,
    lateAfter,
    bookFrom: laterOf((window.noRule ? window.earliest : window.idealFrom) ?? today, today),
    isBlocked: window.blocked !== undefined,
    reasons: window.reasons.map(({ ruleId, sentence, sources }) => ({
      ruleId,
      sentence,
      sources: sources.map(citation),
    })),
    today: judgeDate(window, today),
    daysLate: lateAfter === null ? 0 : Math.max(0, daysBetween(lateAfter, today)),
  };
}

/** After the last planned session nothing is waited for: a floor still holds, but no day is the ideal one. */
export function withoutIdealDays(window: DescribedWindow, because: string, today: string): DescribedWindow {
  return {
    ...window,
    noRule: true,
    noRuleBecause: because,
    idealFrom: null,
    idealTo: null,
    lateAfter: null,
    bookFrom: laterOf(window.earliest ?? today, today),
    daysLate: 0,
  };
}
