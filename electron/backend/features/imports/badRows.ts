/** The rows that were not brought in, as a file: correct it, bring it in. As they stood, with the reason in front. */
import Papa from 'papaparse';
import type { Trial } from './stagedFiles.ts';

export function badRowsFile({ table, judgements }: Trial): string {
  const bad = judgements.filter(({ fate }) => fate === 'bad');
  const lines = bad.map(({ row, reasons }) => [
    `Row ${row}: ${reasons.map(({ sentence }) => sentence).join('; ')}`,
    ...(table.table.rows[row - 1] ?? []),
  ]);
  // Excel reads UTF-8 only behind a byte order mark.
  return `\uFEFF${Papa.unparse([['Not brought in because', ...table.headings], ...lines], { newline: '\r\n' })}\r\n`;
}
