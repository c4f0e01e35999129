import type { HealingKind, HealingLine, Offset } from '../../../shared/clinical/healingLine.ts';

export const kindNames = {
  expected: 'Normal',
  do: 'Do',
  dont: 'Do not',
  call: 'Call us',
} as const satisfies Record<HealingKind, string>;

/** `{ hours: 24 }` → 'hour 24'. */
export function offsetWords(moment: Offset): string {
  return 'day' in moment ? `day ${moment.day}` : `hour ${moment.hours}`;
}

/** From when to when after the session, short enough for a list. */
export function spanWords({
  from,
  until,
  hasNoEnd,
}: Pick<HealingLine, 'from' | 'until' | 'hasNoEnd'>): string {
  return hasNoEnd ? 'no end' : `${offsetWords(from)} to ${offsetWords(until)}`;
}
