import { useEffect, useRef } from 'react';

/** Runs `action` once, as soon as everything for it is there. */
export function useOnce(isReady: boolean, action: () => void): void {
  const wasRun = useRef(false);
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    if (!isReady || wasRun.current) return;
    wasRun.current = true;
    latest.current();
  }, [isReady]);
}
