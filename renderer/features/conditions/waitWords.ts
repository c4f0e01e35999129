import type { Wait, WaitVariant } from './ClocksSettings.tsx';

/** What one form of a condition asks for, short enough for a list. */
export function waitWords({ kind, waitDays, untilSettled }: WaitVariant): string {
  if (kind === 'note') return 'note only';
  if (kind === 'absolute') return 'do not treat';
  const days = waitDays === null ? '' : `${waitDays} ${waitDays === 1 ? 'day' : 'days'}`;
  if (kind === 'relative') return days === '' ? 'sign-off' : `wait ${days}, then sign-off`;
  if (days === '') return 'wait until settled';
  return untilSettled ? `wait ${days} and until settled` : `wait ${days}`;
}

/** All forms of a condition in one line. */
export function waitSummary({ variants }: Wait): string {
  return variants
    .map((one) => (one.name === '' ? waitWords(one) : `${one.name}: ${waitWords(one)}`))
    .join(' · ');
}

export const mayOverrideWords = {
  practitioner: 'a practitioner may override, with a reason',
  prescriber: 'a prescriber may decide otherwise',
  nobody: 'nobody may override',
} as const satisfies Record<WaitVariant['mayOverride'], string>;
