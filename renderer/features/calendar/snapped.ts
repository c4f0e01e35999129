/** The library's arithmetic of slots, with the nearest slot in place of the one above. */

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Bounds {
  readonly top: number;
  readonly bottom: number;
}
export interface SlotMetrics {
  readonly groups: ReadonlyArray<readonly Date[]>;
  closestSlotFromPoint(point: Point, bounds: Bounds): Date;
}

const known = new WeakMap<SlotMetrics, SlotMetrics>();

export function snapped(metrics: SlotMetrics): SlotMetrics {
  const before = known.get(metrics);
  if (before) return before;
  const made = { ...metrics, closestSlotFromPoint: nearestSlotOf(metrics) };
  known.set(metrics, made);
  return made;
}

function nearestSlotOf(metrics: SlotMetrics): SlotMetrics['closestSlotFromPoint'] {
  const slots = metrics.groups.length * (metrics.groups[0]?.length ?? 1);
  return (point, bounds) => {
    const halfASlot = (bounds.bottom - bounds.top) / slots / 2;
    return metrics.closestSlotFromPoint({ ...point, y: point.y + halfASlot }, bounds);
  };
}
