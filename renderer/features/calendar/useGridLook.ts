/** What the grid looks like: its clock, its hours, and the shade of each day. */
import { useCallback, useMemo } from 'react';
import type { Interval } from '../../../shared/scheduling/interval.ts';
import type { FollowUpView } from './calendarTypes.ts';
import { wallTimeLocalizer } from './localizer.ts';
import type { WeekStart } from './visibleDays.ts';
import { dayOf, wallDate } from './wallDate.ts';
import { shadeOf } from './windowShade.ts';

interface Look {
  readonly now: string;
  readonly weekStartsOn: WeekStart;
  readonly drawn: Interval;
  readonly followUp: FollowUpView | undefined;
}

export function useGridLook({ now, weekStartsOn, drawn, followUp }: Look) {
  const localizer = useMemo(() => wallTimeLocalizer(weekStartsOn), [weekStartsOn]);
  const getNow = useCallback(() => wallDate(now), [now]);
  const min = useMemo(() => new Date(drawn.start * 60_000), [drawn.start]);
  // The end of a day is its last millisecond: midnight would be the next day's.
  const max = useMemo(() => new Date(Math.min(drawn.end * 60_000, 86_399_999)), [drawn.end]);
  const dayPropGetter = useCallback(
    (day: Date) => {
      const shade = followUp && shadeOf(followUp, dayOf(day));
      return shade ? { className: `window-${shade}` } : {};
    },
    [followUp],
  );
  return { localizer, getNow, min, max, dayPropGetter };
}
