/** A square code (QR) as a drawing of its dark squares, made here: nothing is asked of any server. */
import { encode } from 'uqr';

export interface CodeSquares {
  /** Squares along one side, with the white border that readers need. */
  readonly size: number;
  /** An SVG path, one unit to a square. */
  readonly path: string;
}

const border = 4;

export function codeSquares(text: string): CodeSquares {
  const { data, size } = encode(text, { ecc: 'L', border });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
