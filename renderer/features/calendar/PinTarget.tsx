import { IconPin } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';
import type { Visit } from './calendarTypes.ts';
import classes from './Pinboard.module.css';

/** Called by the grid when somebody takes hold of a visit. */
export type GrabSignal = RefObject<(visit: Visit) => void>;

/** So far a hand trembles without meaning to drag. */
const tremblePixels = 6;

/** While a visit is dragged: whoever lets go of it here keeps it on the pinboard. It stands over the heading, so that nothing moves. */
export function PinTarget({
  grabbed,
  onPin,
}: {
  readonly grabbed: GrabSignal;
  readonly onPin: (visit: Visit) => void;
}) {
  const zone = useRef<HTMLDivElement>(null);
  const pin = useRef(onPin);
  pin.current = onPin;
  const [isDragging, setDragging] = useState(false);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    grabbed.current = (visit) =>
      followDrag({
        onMove: (event) => {
          setDragging(true);
          setOver(isWithin(zone.current, event));
        },
        onEnd: (event) => {
          if (isWithin(zone.current, event)) pin.current(visit);
          setDragging(false);
        },
      });
  }, [grabbed]);
  if (!isDragging) return null;
  return (
    <div ref={zone} className={classes.target} data-over={isOver}>
      <IconPin size={18} stroke={1.75} aria-hidden /> {t('Let go here to keep it on the pinboard')}
    </div>
  );
}

interface Drag {
  readonly onMove: (event: PointerEvent) => void;
  readonly onEnd: (event: PointerEvent) => void;
}

function followDrag({ onMove, onEnd }: Drag): void {
  const stop = new AbortController();
  let from: PointerEvent | undefined;
  const move = (event: PointerEvent) => {
    from ??= event;
    if (Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > tremblePixels) onMove(event);
  };
  const end = (event: PointerEvent) => {
    stop.abort();
    onEnd(event);
  };
  window.addEventListener('pointermove', move, stop);
  window.addEventListener('pointerup', end, stop);
  window.addEventListener('pointercancel', end, stop);
}

function isWithin(zone: HTMLElement | null, { clientX, clientY }: PointerEvent): boolean {
  const box = zone?.getBoundingClientRect();
  return (
    box !== undefined &&
    box.left <= clientX &&
    clientX <= box.right &&
    box.top <= clientY &&
    clientY <= box.bottom
  );
}
