import { useMemo } from 'react';
import { codeSquares } from './codeSquares.ts';

interface VisitCodeProps {
  /** The visit as a calendar file. */
  readonly content: string;
  readonly caption: string;
}

/** The next visit for the client's own calendar: scanned, it asks to be added. */
export function VisitCode({ content, caption }: VisitCodeProps) {
  const { size, path } = useMemo(() => codeSquares(content), [content]);
  return (
    <figure className="sheet-code">
      <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={caption}>
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
