/** What a day means in the selected client's follow-up window: too early, allowed, ideal, late. */
import type { LocalDate } from '../../../shared/scheduling/wallTime.ts';
import { t } from '../../i18n/t.ts';
import type { FollowUpView } from './calendarTypes.ts';

export type WindowShade = 'early' | 'advised-later' | 'allowed' | 'ideal' | 'late';

type Bounds = Pick<
  FollowUpView['window'],
  'noRule' | 'earliest' | 'warnBefore' | 'idealFrom' | 'idealTo' | 'lateAfter' | 'isBlocked'
>;

export const shadeNames: Readonly<Record<WindowShade, string>> = {
  early: t('Too early'),
  'advised-later': t('Earlier than advised'),
  allowed: t('Allowed'),
  ideal: t('Ideal days'),
  late: t('Late'),
};

/** undefined where no rule says anything about the day. */
export function shadeOf(
  { window: bounds, performedOn }: { readonly window: Bounds; readonly performedOn: LocalDate },
  date: LocalDate,
): WindowShade | undefined {
  if (date <= performedOn) return undefined;
  if (bounds.isBlocked || (bounds.earliest !== null && date < bounds.earliest)) return 'early';
  if (bounds.warnBefore !== null && date < bounds.warnBefore) return 'advised-later';
  if (bounds.noRule || bounds.idealFrom === null || bounds.idealTo === null || bounds.lateAfter === null)
    return undefined;
  if (date > bounds.lateAfter) return 'late';
  return date >= bounds.idealFrom && date <= bounds.idealTo ? 'ideal' : 'allowed';
}

/** The word that stands on the day itself: where the window, its ideal days or the late ones begin. */
export function markOn(bounds: Bounds, date: LocalDate): string | undefined {
  if (bounds.isBlocked) return undefined;
  if (date === bounds.idealFrom) return t('Ideal from');
  if (date === bounds.idealTo) return t('Ideal to');
  if (date === bounds.earliest) return t('Earliest');
  if (date === bounds.lateAfter) return t('Late after');
  return undefined;
}
