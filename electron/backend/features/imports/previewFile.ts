/** What was detected in a file, for the desk to look at and change before anything is judged. */
import type {
  ColumnMapping,
  ColumnPreview,
  ImportPreview,
  ImportTarget,
  ReadingChoice,
} from '../../../../shared/schemas/imports.ts';
import { shortened } from './judging/cells.ts';
import { guessMapping } from './mapping/guessMapping.ts';
import { dataRows, type OpenTable, openTable } from './openTable.ts';
import { type DateOrderFinding, detectDateOrder } from './reading/detectDateOrder.ts';
import type { Staged } from './stagedFiles.ts';

/** @param country the clinic's, for dates that could be read both ways */
export function previewFile(
  staged: Staged,
  {
    reading,
    mapping,
    country,
  }: { reading: ReadingChoice; mapping?: ColumnMapping | undefined; country: string },
): ImportPreview {
  const opened = openTable(staged, reading);
  const columns = guessColumns(opened);
  const chosen = mapping?.length === columns.length ? mapping : columns.map(({ guess }) => guess);
  const finding = dateOrderOf(opened, { chosen: reading.dateOrder, mapping: chosen, country });
  return {
    encoding: opened.encoding,
    hasByteOrderMark: opened.hasByteOrderMark,
    unreadableCharacters: opened.unreadableCharacters,
    separator: opened.separator,
    headerRow: opened.headerRow,
    dateOrder: finding.order,
    dateOrderFrom: finding.from,
    dateOrderExample: finding.example,
    rowCount: opened.rowCount,
    columns,
  };
}

const valuesLookedAt = 60;

function guessColumns(opened: OpenTable): ColumnPreview[] {
  const values: string[][] = opened.headings.map(() => []);
  for (const row of dataRows(opened)) {
    if (values.every((list) => list.length === valuesLookedAt)) break;
    for (const [index, list] of values.entries()) {
      const cell = (row[index] ?? '').trim();
      if (cell !== '' && list.length < valuesLookedAt) list.push(cell);
    }
  }
  const guesses = guessMapping(
    opened.headings.map((heading, index) => ({
      heading: opened.isNamed[index] ? heading.replace(/ \(\d+\)$/, '') : '',
      values: values[index] ?? [],
    })),
  );
  return opened.headings.map((heading, index) => ({
    heading,
    samples: [...new Set(values[index])].slice(0, 3).map(shortened),
    ...(guesses[index] ?? { guess: 'keepInNotes', guessedBy: 'none' }),
  }));
}

/** A choice of the desk stands; otherwise every value of the birth date columns is asked. */
export function dateOrderOf(
  opened: OpenTable,
  given: { chosen: ReadingChoice['dateOrder']; mapping: readonly ImportTarget[]; country: string },
): DateOrderFinding {
  if (given.chosen) return { order: given.chosen, from: 'choice', example: null };
  const columns = given.mapping.flatMap((target, index) => (target === 'birthDate' ? [index] : []));
  return detectDateOrder(valuesIn(opened, columns), given.country);
}

function* valuesIn(opened: OpenTable, columns: readonly number[]): Generator<string> {
  if (columns.length === 0) return;
  for (const row of dataRows(opened)) {
    for (const column of columns) if (row[column]) yield row[column];
  }
}
