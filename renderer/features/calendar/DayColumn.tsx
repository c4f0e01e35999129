/**
 * The frame of a day's column. It tells the visits in it whose column it is, and makes a dragged visit snap to the
 * nearest slot: the library takes the slot above, so that a hand that trembles by a pixel moves a visit by a quarter.
 */
import { Children, cloneElement, isValidElement, type ReactNode, type Ref } from 'react';
import { FreeTimes } from './FreeTimes.tsx';
import { ColumnContext } from './GridContext.ts';
import { dayOf } from './wallDate.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Bounds {
  readonly top: number;
  readonly bottom: number;
}
interface SlotMetrics {
  readonly groups: ReadonlyArray<readonly Date[]>;
  closestSlotFromPoint(point: Point, bounds: Bounds): Date;
}

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
        {Children.map(children, snapDrags)}
        {day && <FreeTimes day={day} column={column} />}
      </div>
    </ColumnContext>
  );
}

const snapping = new WeakMap<SlotMetrics, SlotMetrics>();

/** Of the column's parts only the one that draws and drags visits is given slots and accessors. */
function snapDrags(child: ReactNode): ReactNode {
  if (!isValidElement<{ slotMetrics?: SlotMetrics; accessors?: unknown }>(child)) return child;
  const { slotMetrics, accessors } = child.props;
  if (!slotMetrics || !accessors) return child;
  let snapped = snapping.get(slotMetrics);
  if (!snapped) {
    snapped = { ...slotMetrics, closestSlotFromPoint: nearestSlotOf(slotMetrics) };
    snapping.set(slotMetrics, snapped);
  }
  return cloneElement(child, { slotMetrics: snapped });
}

function nearestSlotOf(metrics: SlotMetrics): SlotMetrics['closestSlotFromPoint'] {
  const slots = metrics.groups.length * (metrics.groups[0]?.length ?? 1);
  return (point, bounds) => {
    const halfASlot = (bounds.bottom - bounds.top) / slots / 2;
    return metrics.closestSlotFromPoint({ ...point, y: point.y + halfASlot }, bounds);
  };
}
