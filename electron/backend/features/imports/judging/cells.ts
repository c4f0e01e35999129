/** The cells of one row by where they go, and what is said about them. */
import type { ImportTarget, RowProblem } from '../../../../../shared/schemas/imports.ts';

export interface Cell {
  readonly heading: string;
  readonly text: string;
}

/** A row while it is being read. */
export interface CellsOfRow {
  valuesFor(target: ImportTarget): readonly Cell[];
  /** Puts a value into the notes under its heading. */
  keep(cell: Cell): void;
  /** Keeps a value in the notes and says why: `'Birthday' 31/02/1990 is not a date. It is kept in the notes`. */
  keepBecause(cell: Cell, why: string): void;
  warn(column: string | undefined, sentence: string): void;
  readonly kept: readonly string[];
  readonly warnings: readonly RowProblem[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get in
const controlCharacters = /[\u0000-\u0008\u000e-\u001f]/g;

export function cleanCells(
  cells: readonly string[],
  { headings, mapping }: { readonly headings: readonly string[]; readonly mapping: readonly ImportTarget[] },
): CellsOfRow {
  const byTarget = new Map<ImportTarget, Cell[]>();
  const kept: string[] = [];
  const warnings: RowProblem[] = [];
  const warn: CellsOfRow['warn'] = (column, sentence) =>
    warnings.push(column === undefined ? { sentence } : { column, sentence });
  for (const [index, target] of mapping.entries()) {
    const raw = cells[index] ?? '';
    if (target === 'leaveOut' || raw === '') continue;
    const heading = headings[index] ?? '';
    const text = cleanText(raw);
    if (text === '') continue;
    if (raw.search(controlCharacters) !== -1)
      warn(heading, `'${heading}' held characters that cannot be kept`);
    if (text.includes('\uFFFD'))
      warn(heading, `'${heading}' ${shortened(text)} has letters that could not be read`);
    const list = byTarget.get(target) ?? [];
    list.push({ heading, text });
    byTarget.set(target, list);
  }
  // Google's "Phone 2 - Value" reads better as "Phone 2".
  const keep: CellsOfRow['keep'] = ({ heading, text }) =>
    kept.push(`${heading.replace(/ - Value$/, '')}: ${text}`);
  for (const cell of byTarget.get('keepInNotes') ?? []) keep(cell);
  return {
    valuesFor: (target) => byTarget.get(target) ?? [],
    keep,
    keepBecause(cell, why) {
      keep(cell);
      warn(cell.heading, `'${cell.heading}' ${shortened(cell.text)} ${why}. It is kept in the notes`);
    },
    warn,
    kept,
    warnings,
  };
}

/** Some databases write a line break inside a field as a vertical tab. */
function cleanText(raw: string): string {
  return raw
    .replace(/[\v\f]/g, '\n')
    .replace(controlCharacters, '')
    .trim();
}

/** Short enough to stand in a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
