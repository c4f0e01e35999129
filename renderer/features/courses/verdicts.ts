/** How a proposed date stands to its window, as the desk reads it. */

import { t } from '../../i18n/t.ts';
import type { ProposedVisit } from './courseTypes.ts';

export type Tone = 'good' | 'plain' | 'warn' | 'alert';

const verdicts: Readonly<Record<ProposedVisit['verdict'], { readonly word: string; readonly tone: Tone }>> = {
  ideal: { word: t('Ideal'), tone: 'good' },
  ok: { word: t('Allowed'), tone: 'plain' },
  early: { word: t('Early'), tone: 'warn' },
  late: { word: t('Late'), tone: 'warn' },
  too_early: { word: t('Too early'), tone: 'alert' },
  none_free: { word: t('Nothing free'), tone: 'alert' },
  no_rule: { word: t('No interval set'), tone: 'warn' },
  blocked: { word: t('Not allowed'), tone: 'alert' },
  waits: { word: t('Waits'), tone: 'plain' },
};

export const verdictOf = (visit: Pick<ProposedVisit, 'verdict'>) => verdicts[visit.verdict];
