/** How a proposed date stands to its window, as the desk reads it. */
import type { ProposedVisit } from './courseTypes.ts';

export type Tone = 'good' | 'plain' | 'warn' | 'alert';

const verdicts: Readonly<Record<ProposedVisit['verdict'], { readonly word: string; readonly tone: Tone }>> = {
  ideal: { word: 'Ideal', tone: 'good' },
  ok: { word: 'Allowed', tone: 'plain' },
  early: { word: 'Early', tone: 'warn' },
  late: { word: 'Late', tone: 'warn' },
  too_early: { word: 'Too early', tone: 'alert' },
  none_free: { word: 'Nothing free', tone: 'alert' },
  no_rule: { word: 'No interval set', tone: 'warn' },
  blocked: { word: 'Not allowed', tone: 'alert' },
  waits: { word: 'Waits', tone: 'plain' },
};

export const verdictOf = (visit: Pick<ProposedVisit, 'verdict'>) => verdicts[visit.verdict];
