/**
 * Which row holds the headings. Exports may begin with a title or blank lines, and some lists have no headings at all:
 * then the first row is a client already, and must not be lost.
 */
import { targetOfHeading } from '../mapping/headings.ts';
import { looksLikeDate, looksLikeEmail, looksLikePhone } from '../mapping/looksLike.ts';
import { commonWidth } from './detectSeparator.ts';

const rowsLookedAt = 15;

export function findHeaderRow(rows: ReadonlyArray<readonly string[]>): number | null {
  const width = commonWidth(rows.filter(isFilled).map((row) => row.length));
  const start = rows.slice(0, rowsLookedAt);
  const known = start.map((row) => row.filter((cell) => targetOfHeading(cell) !== undefined).length);
  const best = Math.max(0, ...known);
  const byWords = known.indexOf(best);
  const filled = (start[byWords] ?? []).filter((cell) => cell.trim() !== '').length;
  if (best > 0 && best >= filled / 3 && !holdsData(start[byWords] ?? [])) return byWords;
  const firstWide = start.findIndex((row) => isFilled(row) && row.length >= Math.max(1, width - 1));
  if (firstWide === -1 || holdsData(start[firstWide] ?? [])) return null;
  // A list of names only, without any heading, cannot be told from a heading by its look: a lone column has none.
  return width === 1 ? null : firstWide;
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

function holdsData(row: readonly string[]): boolean {
  return row.some((cell) => looksLikeEmail(cell) || looksLikePhone(cell) || looksLikeDate(cell));
}
