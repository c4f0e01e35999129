/** What the steps of a visit are called on their buttons, and which of them is the likely one. */
import {
  type StepTarget,
  stepsFrom,
  type VisitState,
  visitStateOf,
} from '../../../shared/schemas/appointments.ts';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { Visit } from '../calendar/calendarTypes.ts';

const order: readonly VisitState[] = ['booked', 'confirmed', 'arrived', 'numbing', 'checked-in', 'fulfilled'];

const forwardWords: Readonly<Record<StepTarget, string>> = {
  booked: t('Put back'),
  confirmed: t('Confirmed'),
  arrived: t('Arrived'),
  numbing: t('Numbing'),
  'checked-in': t('Start treatment'),
  fulfilled: t('Done'),
  noshow: t('No-show'),
  'entered-in-error': t('Remove'),
};

/** What a step back is called, from where it goes back. */
const backWords: Partial<Record<VisitState, string>> = {
  confirmed: t('Not confirmed'),
  arrived: t('Not here yet'),
  numbing: t('Not numbing yet'),
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

export interface StepOffer {
  readonly to: StepTarget;
  readonly words: string;
  /** Why it cannot be taken yet, 'not before Tue 24 Nov, 10:00'; undefined where it can. */
  readonly whyNot: string | undefined;
}

/** What the desk may press. A visit that was entered by mistake is cancelled, not removed: only undo removes it. */
export function stepOffers(visit: Visit, now: string): StepOffer[] {
  const state = visitStateOf(visit);
  return stepsFrom[state]
    .filter((to) => to !== 'entered-in-error' && (to !== 'numbing' || visit.serviceKind === 'treatment'))
    .map((to) => ({
      to,
      words: stepWords(state, to),
      whyNot: to === 'noshow' ? notMissed(visit, now) : undefined,
    }));
}

/** Nobody has missed a visit that has not begun; one that is called off is cancelled. */
function notMissed({ startsLocal }: Visit, now: string): string | undefined {
  if (startsLocal <= now) return undefined;
  return t('not before {time}', { time: `${formatDay(startsLocal, 'short')}, ${formatTime(startsLocal)}` });
}
