/** What the steps of a visit are called on their buttons, and which of them is the likely one. */
import type { StepTarget, VisitState } from '../../../shared/schemas/appointments.ts';
import { t } from '../../i18n/t.ts';
import type { Visit } from '../calendar/calendarTypes.ts';

const order: readonly VisitState[] = ['booked', 'confirmed', 'arrived', 'checked-in', 'fulfilled'];

const forwardWords: Readonly<Record<StepTarget, string>> = {
  booked: t('Put back'),
  confirmed: t('Confirmed'),
  arrived: t('Arrived'),
  'checked-in': t('Start treatment'),
  fulfilled: t('Done'),
  noshow: 'No-show',
  'entered-in-error': t('Remove'),
};

/** What a step back is called, from where it goes back. */
const backWords: Partial<Record<VisitState, string>> = {
  confirmed: t('Not confirmed'),
  arrived: t('Not here yet'),
  'checked-in': t('Back to waiting'),
  fulfilled: t('Not done yet'),
  cancelled: t('Book it again'),
  noshow: t('Book it again'),
  'entered-in-error': t('Book it again'),
};

/** Does it go back towards where the visit came from? A client who comes after all after a no-show goes on. */
export function isReturn(from: VisitState, to: StepTarget): boolean {
  if (to === 'noshow' || (from === 'noshow' && to === 'arrived')) return false;
  return order.indexOf(to) < order.indexOf(from) || !order.includes(from);
}

export function stepWords(from: VisitState, to: StepTarget): string {
  return isReturn(from, to) ? (backWords[from] ?? t('Back')) : forwardWords[to];
}

/** Before the day the next thing is to confirm; on it, to arrive. */
export function likelyStep(visit: Visit, today: string): StepTarget | undefined {
  const isToCome = visit.startsLocal.slice(0, 10) > today;
  if (visit.status === 'booked') return isToCome && visit.confirmedAt === null ? 'confirmed' : 'arrived';
  if (visit.status === 'arrived') return 'checked-in';
  return visit.status === 'checked-in' ? 'fulfilled' : undefined;
}
