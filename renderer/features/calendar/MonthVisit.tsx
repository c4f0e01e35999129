import { cloneElement, type KeyboardEvent, type MouseEvent, memo, type ReactElement, use } from 'react';
import { AwayWord } from './AwayWord.tsx';
import type { CalendarEvent } from './calendarTypes.ts';
import { eventProps } from './eventProps.ts';
import { HandsContext } from './GridContext.ts';
import { isMovable } from './isMovable.ts';
import { VisitName } from './VisitName.tsx';

interface MonthVisitProps {
  readonly event: CalendarEvent & { readonly __isPreview?: boolean };
  readonly selected: boolean;
  readonly onSelect: (event: CalendarEvent, click: MouseEvent) => void;
  readonly onKeyPress: (event: CalendarEvent, press: KeyboardEvent) => void;
  /** The library's own box. */
  readonly children: ReactElement<{ readonly className: string }>;
}

/** A visit in a day of the month, in place of the library's box, which no key can reach. */
export const MonthVisit = memo(
  function MonthVisit({ event, selected, onSelect, onKeyPress, children }: MonthVisitProps) {
    const { grab, held } = use(HandsContext);
    if (event.__isPreview)
      return cloneElement(children, {
        className: `${children.props.className} rbc-addons-dnd-drag-preview`,
      });
    const { className, style } = eventProps(event);
    const classes = ['rbc-event', className, selected && 'rbc-selected', held === event && 'visit-held'];
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button cannot be dragged in every browser
      <div
        role="button"
        tabIndex={0}
        className={classes.filter(Boolean).join(' ')}
        style={style}
        onClick={(click) => onSelect(event, click)}
        onKeyDown={(press) => onKeyPress(event, press)}
        {...(isMovable(event.visit)
          ? { onMouseDown: (press) => press.button === 0 && grab(event, 'move') }
          : {})}
      >
        <span className="visit" data-visit={event.visit.id}>
          <VisitName visit={event.visit} />
          {event.visit.isDuringAbsence && <AwayWord visit={event.visit} />}
        </span>
      </div>
    );
  },
  (a, b) => a.event === b.event && a.selected === b.selected,
);
