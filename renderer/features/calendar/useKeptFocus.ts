import { type RefObject, useEffect, useRef } from 'react';
import type { AppointmentId } from '../../../shared/ids.ts';
import { elementOfVisit, visitIdAt } from './gridTarget.ts';

/**
 * A visit that is drawn anew somewhere else, because it was moved or something was taken back, keeps the focus it had,
 * unless something else has taken it.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  const last = useRef<AppointmentId>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'focusin',
      ({ target }) => {
        last.current = target instanceof Element ? visitIdAt(target) : undefined;
      },
      stop,
    );
    // Whoever points at nothing means to leave.
    document.addEventListener('pointerdown', () => (last.current = undefined), stop);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    if (!last.current || !frame.current || document.activeElement !== document.body) return;
    elementOfVisit(frame.current, last.current)?.focus();
  });
}
