import { t } from '../../i18n/t.ts';
import { useGridInfo } from './GridContext.ts';
import { longDay } from './localizer.ts';
import type { BoxProps } from './VisitBox.tsx';
import { dayOf } from './wallDate.ts';

/** The place of those for whom there is no room abreast; it leads to their day, where everybody has a column. */
export function MoreVisits({ event, style }: Pick<BoxProps, 'event' | 'style'>) {
  const { openDay } = useGridInfo();
  const { top, height, width, xOffset, leftOut } = style;
  return (
    <button
      type="button"
      className="rbc-event more-visits"
      style={{ top: `${top}%`, height, width, left: xOffset }}
      aria-label={t('{count} more: show {day}', { count: leftOut, day: longDay(event.start) })}
      onClick={() => openDay(dayOf(event.start))}
    >
      +{leftOut}
    </button>
  );
}
