/** Which character separates the columns: the one that cuts the first rows into the same number of cells most often. */
import { type Separator, separators } from '../../../../../shared/schemas/imports.ts';
import { declaredSeparator, parseSample } from './parseTable.ts';

export function detectSeparator(text: string): Separator {
  const declared = separators.find((separator) => separator === declaredSeparator(text));
  if (declared) return declared;
  const scored = separators.map((separator) => ({ separator, score: scoreOf(text, separator) }));
  const best = scored.reduce((winner, candidate) => (candidate.score > winner.score ? candidate : winner));
  return best.separator;
}

/** 0 where the separator cuts nothing; higher for more columns, but steadiness counts more. */
function scoreOf(text: string, separator: Separator): number {
  const { rows, quoteProblemCount } = parseSample(text, separator);
  const widths = rows.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
  if (widths.length === 0) return 0;
  const width = commonWidth(widths);
  if (width < 2) return 0;
  const steadiness = widths.filter((other) => other === width).length / widths.length;
  return (steadiness ** 2 * Math.log2(width + 1)) / (1 + quoteProblemCount / widths.length);
}

/** The width that most rows have; of equals, the larger. */
export function commonWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    const bestCount = counts.get(best) ?? 0;
    if (count > bestCount || (count === bestCount && width > best)) best = width;
  }
  return best;
}
