/** What is pointed at in the grid beyond what the library listens for: menus by mouse, key and long press; the card. */
import { type RefObject, useEffect, useRef } from 'react';
import type { AppointmentId } from '../../../shared/ids.ts';
import { mayPress } from '../../components/deskKeys.ts';
import { visitIdAt } from './gridTarget.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Pointing {
  readonly onMenu: (id: AppointmentId | undefined, point: Point) => void;
  /** @returns whether the key meant something for this visit */
  readonly onKey: (id: AppointmentId, key: string) => boolean;
  /** The visit that is hovered over or has the focus; undefined when it is left. */
  readonly onNear: (id: AppointmentId | undefined) => void;
}

const longPressMilliseconds = 600;
const tremblePixels = 10;

export function useGridPointing(frame: RefObject<HTMLElement | null>, pointing: Pointing): void {
  const latest = useRef(pointing);
  latest.current = pointing;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const stop = new AbortController();
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listen: (event: HTMLElementEventMap[Name]) => void,
    ) => element.addEventListener(name, listen, { signal: stop.signal });
    on('contextmenu', (event) => {
      const target = targetOf(event);
      if (!target) return;
      event.preventDefault();
      // The Menu key has no pointer: the menu opens at the visit.
      const point = event.button === 2 ? { x: event.clientX, y: event.clientY } : pointOf(target);
      latest.current.onMenu(visitIdAt(target), point);
    });
    on('keydown', (event) => pressOnVisit(event, latest.current));
    on('pointerover', (event) => {
      const target = targetOf(event);
      if (event.pointerType === 'mouse' && target) latest.current.onNear(visitIdAt(target));
    });
    on('pointerleave', () => latest.current.onNear(undefined));
    on('focusin', (event) => {
      const target = targetOf(event);
      if (target?.matches(':focus-visible')) latest.current.onNear(visitIdAt(target));
    });
    on('focusout', () => latest.current.onNear(undefined));
    on('pointerdown', (event) => {
      latest.current.onNear(undefined);
      if (event.pointerType === 'touch') waitForLongPress(event, latest.current.onMenu);
    });
    return () => stop.abort();
  }, [frame]);
}

const targetOf = (event: Event) => (event.target instanceof Element ? event.target : undefined);

function pointOf(target: Element): Point {
  const box = target.getBoundingClientRect();
  return { x: box.left + Math.min(16, box.width / 2), y: box.top + Math.min(24, box.height) };
}

function pressOnVisit(event: KeyboardEvent, { onMenu, onKey }: Pointing): void {
  const target = targetOf(event);
  const id = target && visitIdAt(target);
  if (!target || !id || !mayPress(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const opensMenu = event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
  const name = `${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`;
  if (opensMenu) onMenu(id, pointOf(target));
  else if (!onKey(id, name)) return;
  event.preventDefault();
  event.stopPropagation();
}

function waitForLongPress(down: PointerEvent, onMenu: Pointing['onMenu']): void {
  const target = targetOf(down);
  if (!target) return;
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
    swallowRelease();
    onMenu(visitIdAt(target), { x: down.clientX, y: down.clientY });
  }, longPressMilliseconds);
  const giveUp = () => {
    clearTimeout(timer);
    stop.abort();
  };
  const move = (event: PointerEvent) => {
    const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
    if (far > tremblePixels) giveUp();
  };
  window.addEventListener('pointermove', move, { signal: stop.signal });
  for (const name of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(name, giveUp, { signal: stop.signal });
}

/** The finger that opened a menu is lifted: neither the menu nor the library shall take it for a tap or a drop. */
function swallowRelease(): void {
  window.addEventListener(
    'touchend',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      // The library gives up what it thought was a drag when the release says Escape.
      document.dispatchEvent(Object.assign(new Event('touchend'), { key: 'Escape' }));
    },
    { capture: true, once: true, passive: false },
  );
}
