/**
 * The frame of a day's column, in which the library's parts are exchanged for lighter ones: its forty slots for the
 * spans that are shaded, its boxes for ours. It tells the visits whose column it is, and makes a dragged visit snap to
 * the nearest slot: the library takes the slot above, so that a hand that trembles by a pixel moves a visit by a quarter.
 */
import {
  Children,
  cloneElement,
  isValidElement,
  type ReactElement,
  type ReactNode,
  type Ref,
  use,
} from 'react';
import { DayHours } from './DayHours.tsx';
import { FreeTimes } from './FreeTimes.tsx';
import { ColumnContext, HandsContext } from './GridContext.ts';
import { MoreVisits } from './MoreVisits.tsx';
import { type SlotMetrics, snapped } from './snapped.ts';
import { type BoxProps, VisitBox } from './VisitBox.tsx';
import { dayOf } from './wallDate.ts';

interface DayColumnProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly className?: string;
  readonly style?: React.CSSProperties;
  readonly date?: Date;
  readonly resource?: unknown;
  readonly children?: ReactNode;
}

export function DayColumn({ ref, className, style, date, resource, children }: DayColumnProps) {
  const column = typeof resource === 'string' ? resource : undefined;
  const day = date && dayOf(date);
  return (
    <ColumnContext value={column}>
      <div ref={ref} className={className} style={style} data-date={day} data-column={column}>
        {day && <DayHours day={day} column={column} />}
        {Children.map(children, exchanged)}
        {day && <FreeTimes day={day} column={column} />}
      </div>
    </ColumnContext>
  );
}

type Boxes = readonly ReactElement<BoxProps>[];
type Frame = ReactElement<{ readonly children: readonly [Boxes, Boxes] }>;
interface PartProps {
  /** Of the slots of an hour. */
  readonly group?: unknown;
  /** Of the part that draws and drags visits; behind them lie none. */
  readonly slotMetrics?: SlotMetrics;
  readonly children?: Frame;
}

function exchanged(part: ReactNode): ReactNode {
  if (!isValidElement<PartProps>(part)) return part;
  const { group, slotMetrics, children: frame } = part.props;
  if (group) return null;
  if (!slotMetrics || !frame) return part;
  const [, boxes] = frame.props.children;
  return cloneElement(
    part,
    { slotMetrics: snapped(slotMetrics) },
    <div className="rbc-events-container">
      <VisitBoxes boxes={boxes} />
    </div>,
  );
}

function VisitBoxes({ boxes }: { readonly boxes: Boxes }) {
  const { grab, held } = use(HandsContext);
  return boxes.map(({ key, props }) =>
    props.style.leftOut ? (
      <MoreVisits key={key} {...props} />
    ) : (
      <VisitBox key={key} {...props} isHeld={held === props.event} onGrab={grab} />
    ),
  );
}
