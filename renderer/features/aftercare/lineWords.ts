import type { HealingKind, HealingLine, Offset } from '../../../shared/clinical/healingLine.ts';
import { t } from '../../i18n/t.ts';

export const kindNames = {
  expected: t('Normal'),
  do: t('Do'),
  dont: t('Do not'),
  call: t('Call us'),
} as const satisfies Record<HealingKind, string>;

/** `{ hours: 24 }` → 'hour 24'. */
export function offsetWords(moment: Offset): string {
  return 'day' in moment ? t('day {day}', { day: moment.day }) : t('hour {hours}', { hours: moment.hours });
}

/** From when to when after the session, short enough for a list. */
export function spanWords({
  from,
  until,
  hasNoEnd,
}: Pick<HealingLine, 'from' | 'until' | 'hasNoEnd'>): string {
  return hasNoEnd
    ? t('no end')
    : t('{offsetWords} to {offsetWords2}', {
        offsetWords: offsetWords(from),
        offsetWords2: offsetWords(until),
      });
}
