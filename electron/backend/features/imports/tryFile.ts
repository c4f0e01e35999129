/** The dry run: every row is judged against the clients there are now. It writes nothing. */
import type { Kysely } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type {
  ColumnMapping,
  DryRun,
  JudgedRow,
  JudgedRows,
  ReadingChoice,
  RowFilter,
} from '../../../../shared/schemas/imports.ts';
import { AppError } from '../../appError.ts';
import type { Schema } from '../../db/schema.ts';
import { findClinic } from '../clinic/clinic.repo.ts';
import { listComparableClients } from './imports.repo.ts';
import { countFates, countSuggestions, type Judgement, judgeRows } from './judging/judgeRows.ts';
import { openTable } from './openTable.ts';
import { dateOrderOf } from './previewFile.ts';
import type { Staged, Trial } from './stagedFiles.ts';
import { sayProgress } from './workBoard.ts';

export interface TryRequest {
  readonly dryRunId: string;
  readonly reading: ReadingChoice;
  readonly mapping: ColumnMapping;
  /** Now, in milliseconds since the epoch. */
  readonly at: number;
}

export async function tryFile(
  db: Kysely<Schema>,
  staged: Staged,
  { dryRunId, reading, mapping, at }: TryRequest,
): Promise<DryRun> {
  const table = openTable(staged, reading);
  if (mapping.length !== table.headings.length) {
    throw new AppError('bad_input', 'The columns do not fit this file any more. Look at the columns again.');
  }
  const country = (await findClinic(db))?.country ?? '';
  const { order } = dateOrderOf(table, { chosen: reading.dateOrder, mapping, country });
  const judgements = await judgeStaged(db, staged, { table, mapping, dateOrder: order, at });
  const counts = countFates(judgements);
  staged.trial = { dryRunId, mapping, dateOrder: order, table, judgements, counts };
  return { dryRunId, counts, suggested: countSuggestions(judgements) };
}

/** Judged against the clients as they are at this moment. */
export async function judgeStaged(
  db: Kysely<Schema>,
  staged: Staged,
  { table, mapping, dateOrder, at }: Pick<Trial, 'table' | 'mapping' | 'dateOrder'> & { at: number },
): Promise<Judgement[]> {
  sayProgress(staged.board, { phase: 'checking', done: 0, total: table.rowCount });
  return judgeRows({
    table: table.table,
    headerRow: table.headerRow,
    reading: {
      headings: table.headings,
      mapping,
      dateOrder,
      today: await todayAt(db, at),
      commonWidth: table.commonWidth,
    },
    existing: await listComparableClients(db),
    onProgress: (done, total) => sayProgress(staged.board, { phase: 'checking', done, total }),
  });
}

export function pageOfRows(
  trial: Trial,
  page: { show: RowFilter; cursor: number; limit: number },
): JudgedRows {
  const rows = trial.judgements.filter((row) => isShown(row, page.show));
  return { total: rows.length, rows: rows.slice(page.cursor, page.cursor + page.limit).map(withoutId) };
}

function isShown(row: JudgedRow, show: RowFilter): boolean {
  if (show === 'all') return true;
  return show === 'warned' ? row.warnings.length > 0 : row.fate === show;
}

function withoutId({ duplicateClientId: _, ...row }: Judgement): JudgedRow {
  return row;
}

/** The day it is at the clinic: a birth date may not lie after it. */
async function todayAt(db: Kysely<Schema>, at: number): Promise<string> {
  const zone = (await findClinic(db))?.timeZone ?? 'UTC';
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
