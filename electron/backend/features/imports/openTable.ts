/** A staged file as a table with headings: what was chosen by the desk is kept, everything else is detected. */
import {
  type Encoding,
  maximumColumns,
  maximumRows,
  type ReadingChoice,
  type Separator,
} from '../../../../shared/schemas/imports.ts';
import { AppError } from '../../appError.ts';
import { decodeText } from './reading/decodeText.ts';
import { commonWidth, detectSeparator } from './reading/detectSeparator.ts';
import { findHeaderRow } from './reading/findHeaderRow.ts';
import { parseTable, type Table } from './reading/parseTable.ts';
import type { Staged } from './stagedFiles.ts';
import { sayProgress } from './workBoard.ts';

export interface OpenTable {
  /** The choices it was opened with, to know whether it can be used again. */
  readonly key: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  readonly unreadableCharacters: number;
  readonly separator: Separator;
  readonly table: Table;
  readonly headerRow: number | null;
  /** One for each column, none empty and no two alike: a missing heading is "Column 3". */
  readonly headings: readonly string[];
  /** Whether the file itself has a heading there. */
  readonly isNamed: readonly boolean[];
  readonly commonWidth: number;
  readonly rowCount: number;
}

export function openTable(staged: Staged, reading: ReadingChoice): OpenTable {
  const key = JSON.stringify([reading.encoding, reading.separator, reading.headerRow]);
  if (staged.table?.key === key) return staged.table;
  sayProgress(staged.board, { phase: 'reading', done: 0, total: 1 });
  const decoded = decodeText(staged.bytes, reading.encoding);
  const separator = reading.separator ?? detectSeparator(decoded.text);
  const table = parseTable(decoded.text, separator);
  refuseTooMuch(table);
  const headerRow =
    reading.headerRow === undefined ? findHeaderRow(table.rows.slice(0, 200)) : reading.headerRow;
  const opened: OpenTable = {
    key,
    encoding: decoded.encoding,
    hasByteOrderMark: decoded.hasByteOrderMark,
    unreadableCharacters: decoded.unreadableCharacters,
    separator,
    table,
    headerRow,
    ...headingsOf(table, headerRow),
    rowCount: countRows(table, headerRow),
  };
  staged.table = opened;
  return opened;
}

function refuseTooMuch(table: Table): void {
  if (table.rows.length > maximumRows) {
    throw new AppError(
      'file_too_large',
      `This file has ${table.rows.length} rows; at most ${maximumRows} can be brought in at once. Split it into several files.`,
    );
  }
  if (commonWidth(table.rows.slice(0, 200).map((row) => row.length)) > maximumColumns) {
    throw new AppError(
      'file_unreadable',
      `This file has more than ${maximumColumns} columns. Export it again with fewer.`,
    );
  }
}

function headingsOf(table: Table, headerRow: number | null) {
  const rows = firstRows({ table, headerRow }, 1000);
  const written = (headerRow === null ? [] : (table.rows[headerRow] ?? [])).slice(0, maximumColumns);
  const width = commonWidth(rows.map((row) => row.length));
  const columnCount = Math.min(maximumColumns, Math.max(1, written.length, width));
  const used = new Map<string, number>();
  const headings = Array.from({ length: columnCount }, (_, index) => {
    const heading = (written[index] ?? '').replace(/\s+/g, ' ').trim().slice(0, 100) || `Column ${index + 1}`;
    const times = (used.get(heading) ?? 0) + 1;
    used.set(heading, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
  const isNamed = headings.map((_, index) => (written[index] ?? '').trim() !== '');
  return { headings, isNamed, commonWidth: width };
}

type Rows = Pick<OpenTable, 'table' | 'headerRow'>;

function firstRows(from: Rows, limit: number): ReadonlyArray<readonly string[]> {
  const rows: Array<readonly string[]> = [];
  for (const row of dataRows(from)) {
    if (rows.length === limit) break;
    rows.push(row);
  }
  return rows;
}

function countRows(table: Table, headerRow: number | null): number {
  let count = 0;
  for (const _ of dataRows({ table, headerRow })) count += 1;
  return count;
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** The rows of clients, blank ones left out. */
export function* dataRows({ table, headerRow }: Rows): Generator<readonly string[]> {
  for (let index = headerRow === null ? 0 : headerRow + 1; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    if (isFilled(row)) yield row;
  }
}
