import { useHotkeys } from '@mantine/hooks';
import { type PointerEvent, useRef, useState } from 'react';
import { type FramePoint, movedBy, transformOf, wholePicture, type Zoom, zoomedBy } from './zoom.ts';

const step = 1.5;
const keyStep = 0.1;

export type LinkedZoom = ReturnType<typeof useLinkedZoom>;

/**
 * One zoom for all photos that are compared: wheel with Ctrl or a pinch on the touch pad, double click, drag, and the keys
 * + − 0 and arrows.
 */
export function useLinkedZoom() {
  const [zoom, setZoom] = useState<Zoom>(wholePicture);
  const dragged = useRef<FramePoint>(undefined);
  const by = (factor: number, point?: FramePoint) => setZoom((before) => zoomedBy(before, factor, point));
  const move = (x: number, y: number) => setZoom((before) => movedBy(before, { x, y }));
  const nearer = () => by(step);
  const further = () => by(1 / step);
  const whole = () => setZoom(wholePicture);
  useHotkeys([
    ['shift+plus', nearer],
    ['plus', nearer],
    ['minus', further],
    ['0', whole],
    ['ArrowLeft', () => move(keyStep, 0)],
    ['ArrowRight', () => move(-keyStep, 0)],
    ['ArrowUp', () => move(0, keyStep)],
    ['ArrowDown', () => move(0, -keyStep)],
  ]);
  const frame = {
    'data-zoomed': zoom.scale > 1,
    ref: (element: HTMLElement | null) => listenToWheel(element, by),
    onDoubleClick: (event: PointerEvent | React.MouseEvent) => by(step * step, placeIn(event)),
    onPointerDown: (event: PointerEvent) => {
      if (zoom.scale === 1 || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = placeIn(event);
    },
    onPointerMove: (event: PointerEvent) => {
      if (!dragged.current) return;
      const place = placeIn(event);
      move(place.x - dragged.current.x, place.y - dragged.current.y);
      dragged.current = place;
    },
    onPointerUp: () => {
      dragged.current = undefined;
    },
  };
  return { scale: zoom.scale, style: { transform: transformOf(zoom) }, frame, nearer, further, whole };
}

function placeIn(event: Pick<MouseEvent, 'clientX' | 'clientY'> & { currentTarget: EventTarget | null }) {
  if (!(event.currentTarget instanceof Element)) return { x: 0.5, y: 0.5 };
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
}

/** React listens to the wheel without being allowed to stop the page from zooming with it. */
function listenToWheel(element: HTMLElement | null, by: (factor: number, point: FramePoint) => void) {
  if (!element) return;
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    by(2 ** (-event.deltaY / 200), placeIn(event));
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => element.removeEventListener('wheel', onWheel);
}
