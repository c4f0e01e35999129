/**
 * One row of the file → one client, with what was noticed on the way. Nothing is dropped: a value that its field cannot
 * hold is kept in the notes under its heading. Text that looks like a formula is text.
 */
import { type ClientFields, clientFields, emptyClient } from '../../../../../shared/schemas/clients.ts';
import type { DateOrder, ImportTarget, RowProblem } from '../../../../../shared/schemas/imports.ts';
import { splitFullName } from '../mapping/names.ts';
import { foldedWords } from '../mapping/words.ts';
import type { QuoteProblem } from '../reading/parseTable.ts';
import { cleanCells, shortened } from './cells.ts';
import { readAddress, readAlert, readBirthDates, readChoices, readEmails, readPhones } from './readFields.ts';

export interface RowReading {
  readonly headings: readonly string[];
  readonly mapping: readonly ImportTarget[];
  readonly dateOrder: DateOrder;
  /** 'YYYY-MM-DD' in the clinic's zone. */
  readonly today: string;
  /** How many cells most rows of the file have. */
  readonly commonWidth: number;
}

export interface RowClient {
  readonly fields: ClientFields;
  readonly isArchived: boolean;
  /** Why the row cannot be brought in; empty when it can. */
  readonly reasons: readonly RowProblem[];
  readonly warnings: readonly RowProblem[];
}

export function readRow(
  cells: readonly string[],
  reading: RowReading,
  quoteProblem?: QuoteProblem,
): RowClient {
  const row = cleanCells(cells, reading);
  const reasons = shapeReasons(cells, reading, quoteProblem);
  if (reasons.length > 0) return { fields: emptyClient, isArchived: false, reasons, warnings: [] };
  if (quoteProblem) row.warn(undefined, 'Quotation marks in this row are not paired. Check what was read');
  if (cells.length < reading.commonWidth) {
    row.warn(undefined, `The row has ${cells.length} values where ${reading.commonWidth} were expected`);
  }
  const choices = readChoices(row);
  const fields: ClientFields = {
    ...emptyClient,
    ...choices.fields,
    ...readNames(row),
    phone: readPhones(row),
    email: readEmails(row),
    birthDate: readBirthDates(row, reading),
    address: readAddress(row),
    alert: readAlert(row, choices.alerts),
  };
  const notes = [...row.valuesFor('notes').map(({ text }) => text), ...row.kept].join('\n');
  const whole = { ...fields, notes };
  return {
    fields: whole,
    isArchived: choices.isArchived,
    reasons: [...fieldReasons(whole), ...fragmentReasons(whole, cells.length, reading.commonWidth)],
    warnings: row.warnings,
  };
}

/** A row that is cut wrongly would put values into the wrong fields: it is not brought in at all. */
function shapeReasons(
  cells: readonly string[],
  reading: RowReading,
  quoteProblem?: QuoteProblem,
): RowProblem[] {
  if (quoteProblem === 'never closed') {
    return [{ sentence: 'A quotation mark is opened in this row and never closed' }];
  }
  const extra = cells.slice(reading.headings.length).filter((cell) => cell.trim() !== '');
  if (extra.length === 0) return [];
  const expected = reading.headings.length;
  return [
    {
      sentence: `The row has ${expected + extra.length} values but there are ${expected} columns. A value with the separator in it needs quotation marks`,
    },
  ];
}

/** Half a row without any way to reach somebody is mostly the rest of a note that was cut at a line break. */
function fragmentReasons(fields: ClientFields, width: number, expected: number): RowProblem[] {
  const isReachable = fields.phone !== '' || fields.email !== '' || fields.birthDate !== '';
  if (isReachable || width >= expected / 2) return [];
  return [
    {
      sentence: `The row has ${width} of ${expected} values. A line break inside a value needs quotation marks`,
    },
  ];
}

function readNames(row: ReturnType<typeof cleanCells>): Pick<ClientFields, 'givenName' | 'familyName'> {
  const join = (targets: readonly ImportTarget[]) =>
    targets.flatMap((target) => row.valuesFor(target).map(({ text }) => text.replace(/\s+/g, ' '))).join(' ');
  const givenName = join(['givenName', 'middleName']);
  const familyName = join(['familyName']);
  const [whole, ...others] = row.valuesFor('fullName');
  if (givenName === '' && familyName === '') {
    for (const other of others) if (other.text !== whole?.text) row.keep(other);
    return splitFullName(whole?.text ?? '');
  }
  const known = new Set(foldedWords(`${givenName} ${familyName}`).split(' '));
  for (const full of row.valuesFor('fullName')) {
    if (
      !foldedWords(full.text)
        .split(' ')
        .every((word) => known.has(word))
    )
      row.keep(full);
  }
  return familyName === '' && givenName.includes(',') ? splitFullName(givenName) : { givenName, familyName };
}

const labels: Readonly<Partial<Record<string, string>>> = {
  givenName: 'The first name is',
  familyName: 'The last name is',
  notes: 'The notes are',
};

function fieldReasons(fields: ClientFields): RowProblem[] {
  if (fields.givenName === '' && fields.familyName === '') return [{ sentence: 'There is no name' }];
  const checked = clientFields.safeParse(fields);
  if (checked.success) return [];
  return checked.error.issues.map((issue) => {
    const field = String(issue.path[0]);
    const value = String(fields[field as keyof ClientFields]); // the path names a field of the same object
    const subject = labels[field] ?? `The ${field} is`;
    if (issue.code === 'too_big') {
      return { sentence: `${subject} too long: ${value.length} characters, at most ${issue.maximum} fit` };
    }
    return { sentence: `${subject} not of a kind that can be kept: ${shortened(value)}` };
  });
}
