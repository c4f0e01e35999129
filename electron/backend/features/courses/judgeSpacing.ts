/** Is a visit of a course far enough from the visit before it, also where that one has not taken place yet? */
import { judgeDate } from '../../../../shared/scheduling/followUpWindow.ts';
import type { WindowAfter } from '../../../../shared/scheduling/visitProposal.ts';
import type { LocalDate } from '../../../../shared/scheduling/wallTime.ts';
import type { SoftRefusal, WindowJudgement } from '../appointments/bookingRules.ts';

export interface Spacing {
  readonly windowAfter: WindowAfter;
  /** When the visit before it was or will be; absent for the first of all. */
  readonly previous: LocalDate | undefined;
  readonly sessionNumber: number;
}

export function judgeSpacing(
  date: LocalDate,
  { windowAfter, previous, sessionNumber }: Spacing,
): WindowJudgement {
  if (previous === undefined) return { warnings: [] };
  const window = windowAfter(previous, sessionNumber - 1);
  const { verdict, sentence, mayOverride } = judgeDate(window, date);
  if (verdict === 'early') return { warnings: [sentence] };
  if (verdict !== 'too_early') return { warnings: [] };
  const refusal: SoftRefusal = {
    code: 'too_early',
    sentence,
    details: { earliest: window.earliest ?? null },
    isFinal: mayOverride === 'nobody',
  };
  return { warnings: [], refusal };
}
