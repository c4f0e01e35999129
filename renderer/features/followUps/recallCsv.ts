/** The recall list as it stands on the screen, for a spreadsheet. */
import { csvText } from '../../../shared/csv.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { contactOutcomeNames, recallKindNames } from '../../../shared/schemas/followUps.ts';
import type { RecallRow } from './RecallTable.tsx';
import { concernOf, courseOf } from './recallWords.ts';

const headings = [
  'Client',
  'Contact wanted',
  'Phone',
  'E-mail',
  'Language',
  'For',
  'Concern',
  'Session',
  'Best from',
  'Best to',
  'Late after',
  'Days late',
  'Last session',
  'Practitioner',
  'Longest needle, mm',
  'Last attempt',
  'Outcome',
];

export function recallCsv(rows: readonly RecallRow[]): string {
  return csvText(headings, rows.map(cellsOf));
}

/** Whoever wants no calls has no number here either: a list that leaves the screen forgets why it is empty. */
function cellsOf(row: RecallRow): string[] {
  const { window, lastAttempt, mayContact } = row;
  return [
    fullName(row),
    mayContact ? 'yes' : 'NO: do not contact',
    mayContact ? row.phone : '',
    mayContact ? row.email : '',
    row.language,
    recallKindNames[row.kind],
    concernOf(row),
    courseOf(row),
    window.idealFrom ?? '',
    window.idealTo ?? '',
    window.lateAfter ?? '',
    window.daysLate > 0 ? String(window.daysLate) : '',
    row.performedOn,
    row.practitionerName ?? '',
    row.lastNeedleMillimetres === null ? '' : String(row.lastNeedleMillimetres),
    lastAttempt?.onDate ?? '',
    lastAttempt ? contactOutcomeNames[lastAttempt.outcome] : '',
  ];
}
