/**
 * From text to rows of cells. One quotation mark that is opened and never closed would swallow the rest of the file: here
 * it costs its own line only, and is reported.
 */
import Papa from 'papaparse';
import type { Separator } from '../../../../../shared/schemas/imports.ts';

export type QuoteProblem = 'never closed' | 'not paired';

export interface Table {
  /** Every row of the file, blank ones too, so that numbers agree with a spreadsheet's. Cells are as they stand. */
  readonly rows: ReadonlyArray<readonly string[]>;
  /** By index of the row. */
  readonly quoteProblems: ReadonlyMap<number, QuoteProblem>;
}

/** After so many open quotation marks the file is no CSV, and looking for more would take for ever. */
const maximumRepairs = 50;
/** So that a quotation mark is found open before the rest has been read in vain. */
const pieceCharacters = 1 << 17;

export function parseTable(text: string, separator: Separator): Table {
  const rows: string[][] = [];
  const quoteProblems = new Map<number, QuoteProblem>();
  let rest = withoutSeparatorLine(text);
  for (let repairs = 0; rest !== ''; repairs += 1) {
    const firstRow = rows.length;
    const mayRepair = repairs < maximumRepairs;
    const unclosed = parseInPieces(rest, separator, { rows, quoteProblems, mayRepair });
    if (!unclosed) break;
    rows.length = firstRow + unclosed.row;
    quoteProblems.set(rows.length, 'never closed');
    if (!mayRepair) {
      rows.push([rest.slice(unclosed.lineStart)]);
      break;
    }
    const lineEnd = rest.indexOf('\n', unclosed.lineStart);
    rows.push([lineEnd === -1 ? rest.slice(unclosed.lineStart) : rest.slice(unclosed.lineStart, lineEnd)]);
    rest = lineEnd === -1 ? '' : rest.slice(lineEnd + 1);
  }
  const last = rows.at(-1);
  if (last && last.length === 1 && last[0] === '') rows.pop();
  return { rows, quoteProblems };
}

/** The first rows of a text that may be cut off anywhere; for detection only. */
export function parseSample(
  text: string,
  separator: Separator,
): { rows: string[][]; quoteProblemCount: number } {
  const sample = withoutSeparatorLine(text).slice(0, 1 << 17);
  const parsed = Papa.parse<string[]>(sample, { delimiter: separator, newline: '\n', preview: 200 });
  const isCut = parsed.data.length < 200 && sample.length === 1 << 17;
  return {
    rows: isCut ? parsed.data.slice(0, -1) : parsed.data,
    quoteProblemCount: parsed.errors.filter((error) => error.type === 'Quotes').length,
  };
}

/** Excel writes and reads a first line `sep=;` that is not part of the table. */
export function declaredSeparator(text: string): string | undefined {
  return /^"?sep=(.)"?\n/i.exec(text)?.[1];
}

function withoutSeparatorLine(text: string): string {
  return declaredSeparator(text) === undefined ? text : text.slice(text.indexOf('\n') + 1);
}

interface Collected {
  readonly rows: string[][];
  readonly quoteProblems: Map<number, QuoteProblem>;
  readonly mayRepair: boolean;
}

interface Unclosed {
  /** Index of the row, counted from the start of the text. */
  readonly row: number;
  readonly lineStart: number;
}

/** @returns the first row whose quotation mark is never closed */
function parseInPieces(
  text: string,
  separator: Separator,
  { rows, quoteProblems, mayRepair }: Collected,
): Unclosed | undefined {
  const firstRow = rows.length;
  let pieceStart = 0;
  let unclosed: Unclosed | undefined;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    chunkSize: pieceCharacters,
    chunk(piece: Papa.ParseResult<string[]>, parser: Papa.Parser) {
      for (const error of piece.errors) {
        if (error.row === undefined || error.index === undefined) continue;
        // The index is just behind the quotation mark that opens; its row starts on the same line.
        const lineStart = text.lastIndexOf('\n', pieceStart + error.index - 1) + 1;
        const row = rows.length + error.row;
        const swallowed =
          mayRepair && swallowsRows(text, { lineStart, separator, width: piece.data[0]?.length });
        if (error.code === 'MissingQuotes' || swallowed) {
          unclosed = { row: row - firstRow, lineStart };
          break;
        }
        quoteProblems.set(row, 'not paired');
      }
      for (const row of piece.data) rows.push(row);
      pieceStart = piece.meta.cursor;
      if (unclosed) parser.abort();
    },
    // The types know pieces only together with an end.
    complete() {},
  });
  return unclosed;
}

/**
 * An open quotation mark may be closed by the next one in a later row: then the line behind it is a row of its own, as
 * wide as the others. Marks that are merely not doubled inside a note have a piece of that note there.
 */
function swallowsRows(
  text: string,
  { lineStart, separator, width = 0 }: { lineStart: number; separator: Separator; width: number | undefined },
): boolean {
  const lineEnd = text.indexOf('\n', lineStart);
  if (lineEnd === -1 || width < 2) return false;
  const nextEnd = text.indexOf('\n', lineEnd + 1);
  const next = text.slice(lineEnd + 1, nextEnd === -1 ? undefined : nextEnd);
  const line = text.slice(lineStart, lineEnd);
  const isOpen = Papa.parse(line, { delimiter: separator }).errors.some(
    ({ code }) => code === 'MissingQuotes',
  );
  return isOpen && Papa.parse<string[]>(next, { delimiter: separator }).data[0]?.length === width;
}
