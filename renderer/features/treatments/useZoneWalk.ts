import { type KeyboardEvent, useRef, useState } from 'react';
import { type Arrow, zoneTowards } from '../../../shared/clinical/bodyMap.ts';
import type { ZoneId } from '../../../shared/clinical/zones.ts';

const arrows: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] satisfies Arrow[];
const isArrow = (key: string): key is Arrow => arrows.includes(key);

/** One zone at a time can be reached with Tab; the arrow keys move that place over the drawing. */
export function useZoneWalk(start: ZoneId) {
  const root = useRef<HTMLFieldSetElement>(null);
  const [place, setPlace] = useState(start);
  const onArrow = (event: KeyboardEvent, zone: ZoneId) => {
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = zoneTowards(zone, event.key);
    setPlace(next);
    root.current?.querySelector<SVGElement>(`[data-zone="${next}"]`)?.focus();
  };
  return { root, place, setPlace, onArrow };
}
