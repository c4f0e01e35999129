/**
 * A visit in a day's column, in place of the library's own box: that one is three times as many elements, and is drawn
 * again with every other visit whenever one of them changes.
 */
import { type KeyboardEvent, type MouseEvent, memo } from 'react';
import type { CalendarEvent } from './calendarTypes.ts';
import type { BoxStyle } from './dayLayout.ts';
import { eventProps } from './eventProps.ts';
import type { Hands } from './GridContext.ts';
import { isMovable } from './isMovable.ts';
import { VisitText } from './VisitText.tsx';

/** What the library gives its own box, as far as it is needed. */
export interface BoxProps {
  readonly event: CalendarEvent;
  readonly style: BoxStyle;
  readonly label: string;
  readonly selected: boolean;
  readonly onClick: (click: MouseEvent) => void;
  readonly onKeyPress: (press: KeyboardEvent) => void;
}

interface VisitBoxProps extends BoxProps {
  /** It is being dragged: its copy is under the hand. */
  readonly isHeld: boolean;
  readonly onGrab: Hands['grab'];
}

export const VisitBox = memo(function VisitBox({ event, style, label, ...box }: VisitBoxProps) {
  const { className, style: ownStyle } = eventProps(event);
  const { top, height, width, xOffset, abreast } = style;
  const classes = [
    'rbc-event',
    className,
    `abreast-${Math.min(abreast, 6)}`,
    box.selected && 'rbc-selected',
    box.isHeld && 'visit-held',
  ];
  const grab = (press: MouseEvent) => {
    if (press.button !== 0) return;
    const edge = edgeAt(press);
    if (edge) box.onGrab(event, 'resize', edge);
    else box.onGrab(event, 'move');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button may not be dragged or hold these blocks in every browser
    <div
      role="button"
      tabIndex={0}
      className={classes.filter(Boolean).join(' ')}
      style={{ ...ownStyle, top: `${top}%`, height, width, left: xOffset }}
      onClick={box.onClick}
      onKeyDown={box.onKeyPress}
      {...(isMovable(event.visit) ? { onMouseDown: grab } : {})}
    >
      <VisitText visit={event.visit} time={label} />
    </div>
  );
}, isTheSame);

/** The handlers always speak of the same event in the same column, whichever drawing they are from. */
function isTheSame(a: VisitBoxProps, b: VisitBoxProps): boolean {
  return (
    a.event === b.event &&
    a.label === b.label &&
    a.selected === b.selected &&
    a.isHeld === b.isHeld &&
    a.style.top === b.style.top &&
    a.style.height === b.style.height &&
    a.style.width === b.style.width &&
    a.style.xOffset === b.style.xOffset
  );
}

const edgePixels = 8;

/** Its upper and lower edge make a visit longer or shorter; what is short is mostly to be moved. */
function edgeAt({ currentTarget, clientY }: MouseEvent): 'UP' | 'DOWN' | undefined {
  const { top, bottom, height } = currentTarget.getBoundingClientRect();
  const edge = Math.min(edgePixels, height / 4);
  if (clientY < top + edge) return 'UP';
  return clientY > bottom - edge ? 'DOWN' : undefined;
}
