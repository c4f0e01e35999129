/** The dry run: every row is judged against the clients there are now. It writes nothing. */
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
import type { Deps } from '../../deps.ts';
import { findClinic } from '../clinic/clinic.repo.ts';
import { listComparableClients } from './imports.repo.ts';
import { countFates, countSuggestions, type Judgement, judgeRows } from './judging/judgeRows.ts';
import { openTable } from './openTable.ts';
import { dateOrderOf } from './previewFile.ts';
import type { Staged, Trial } from './stagedFiles.ts';
import { sayProgress } from './stopping.ts';

export async function tryFile(
  deps: Deps,
  staged: Staged,
  { reading, mapping }: { reading: ReadingChoice; mapping: ColumnMapping },
): Promise<DryRun> {
  const table = await openTable(staged, reading);
  if (mapping.length !== table.headings.length) {
    throw new AppError('bad_input', 'The columns do not fit this file any more. Look at the columns again.');
  }
  const country = await countryOf(deps);
  const { order } = await dateOrderOf(table, { chosen: reading.dateOrder, mapping, country });
  const judgements = await judgeStaged(deps, staged, { table, mapping, dateOrder: order });
  const counts = countFates(judgements);
  staged.isDone = false;
  staged.trial = { dryRunId: deps.newId(), mapping, dateOrder: order, table, judgements, counts };
  return { dryRunId: staged.trial.dryRunId, counts, suggested: countSuggestions(judgements) };
}

/** Judged against the clients as they are at this moment. */
export async function judgeStaged(
  deps: Deps,
  staged: Staged,
  { table, mapping, dateOrder }: Pick<Trial, 'table' | 'mapping' | 'dateOrder'>,
): Promise<Judgement[]> {
  sayProgress(staged, { phase: 'checking', done: 0, total: table.rowCount });
  return judgeRows({
    table: table.table,
    headerRow: table.headerRow,
    reading: {
      headings: table.headings,
      mapping,
      dateOrder,
      today: await todayAt(deps),
      commonWidth: table.commonWidth,
    },
    existing: await listComparableClients(deps.database.kysely),
    onProgress: (done, total) => sayProgress(staged, { phase: 'checking', done, total }),
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

export async function countryOf(deps: Deps): Promise<string> {
  return (await findClinic(deps.database.kysely))?.country ?? '';
}

/** The day it is at the clinic: a birth date may not lie after it. */
async function todayAt(deps: Deps): Promise<string> {
  const zone = (await findClinic(deps.database.kysely))?.timeZone ?? 'UTC';
  return Temporal.Instant.fromEpochMilliseconds(deps.now()).toZonedDateTimeISO(zone).toPlainDate().toString();
}
