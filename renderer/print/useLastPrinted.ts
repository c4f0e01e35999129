import { useEffect, useRef, useState } from 'react';

/**
 * What stood on the page when it was last printed, for what is noted as printed afterwards: the page itself goes on with the
 * day. Until it is printed, what stands there now.
 */
export function useLastPrinted<Content>(now: Content): {
  readonly printed: Content;
  readonly forget: () => void;
} {
  const [kept, setKept] = useState<{ readonly content: Content }>();
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    const keep = () => setKept({ content: latest.current });
    window.addEventListener('beforeprint', keep);
    return () => window.removeEventListener('beforeprint', keep);
  }, []);
  return { printed: kept ? kept.content : now, forget: () => setKept(undefined) };
}
