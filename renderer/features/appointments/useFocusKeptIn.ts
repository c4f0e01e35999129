import { type RefObject, useEffect } from 'react';

type Place = RefObject<HTMLElement | null>;

/** Where what had the focus is taken off the page, the focus goes to `fallback` instead of nowhere. */
export function useFocusKeptIn(container: Place, fallback: Place): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let last: Element | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element && element.contains(target) ? target : undefined;
    };
    // Whoever points at nothing means to leave.
    const onPoint = () => {
      last = undefined;
    };
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = undefined;
      fallback.current?.focus();
    });
    observer.observe(element, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPoint);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPoint);
    };
  }, [container, fallback]);
}
