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
  /** Why there is no window; empty where there is one. */
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
  return {
    noRule: window.noRule,
    noRuleBecause: window.noRule ? window.sentence : '',
    earliest: window.earliest ?? null,
    warnBefore: window.warnBefore ?? null,
    idealFrom: window.noRule ? null : window.idealFrom,
    idealTo: window.noRule ? null : window.idealTo,
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
