import { t } from '../../i18n/t.ts';
import type { Wait, WaitVariant } from './ClocksSettings.tsx';

/** What one form of a condition asks for, short enough for a list. */
export function waitWords({ kind, waitDays, untilSettled }: WaitVariant): string {
  if (kind === 'note') return t('note only');
  if (kind === 'absolute') return t('do not treat');
  const days = waitDays === null ? '' : t('{count} days', { count: waitDays });
  if (kind === 'relative') return days === '' ? t('sign-off') : t('wait {days}, then sign-off', { days });
  if (days === '') return t('wait until settled');
  return untilSettled ? t('wait {days} and until settled', { days }) : t('wait {days}', { days });
}

/** All forms of a condition in one line. */
export function waitSummary({ variants }: Wait): string {
  return variants
    .map((one) => (one.name === '' ? waitWords(one) : `${one.name}: ${waitWords(one)}`))
    .join(' · ');
}

export const mayOverrideWords = {
  practitioner: t('a practitioner may override, with a reason'),
  prescriber: t('a prescriber may decide otherwise'),
  nobody: t('nobody may override'),
} as const satisfies Record<WaitVariant['mayOverride'], string>;
