/**
 * The fate of every row: new, a duplicate, or bad, each with its reasons. Decides nothing for the desk and writes
 * nothing; a bad row never stops a good one.
 */
import type {
  DryRun,
  DuplicateOf,
  ImportCounts,
  ImportedClient,
  JudgedRow,
} from '../../../../../shared/schemas/imports.ts';
import type { Table } from '../reading/parseTable.ts';
import { shortened } from './cells.ts';
import { createKnownPeople, type Known, type KnownPeople, mayBeSameName } from './duplicates.ts';
import { changedFields, merged } from './merge.ts';
import { type RowClient, type RowReading, readRow } from './readRow.ts';

/** A judged row, with the client it repeats by id: that is not for the screen. */
export interface Judgement extends JudgedRow {
  readonly duplicateClientId: string | null;
}

export interface Judging {
  readonly table: Table;
  readonly headerRow: number | null;
  readonly reading: RowReading;
  readonly existing: ReadonlyArray<{ readonly id: string; readonly client: ImportedClient }>;
  readonly onProgress: (done: number, total: number) => void;
}

export function judgeRows({ table, headerRow, reading, existing, onProgress }: Judging): Judgement[] {
  const people = createKnownPeople();
  for (const { id, client } of existing) people.add(client, { clientId: id, row: null, client });
  const judged: Judgement[] = [];
  for (let index = headerRow === null ? 0 : headerRow + 1; index < table.rows.length; index += 1) {
    const cells = table.rows[index] ?? [];
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow(cells, reading, table.quoteProblems.get(index));
    const client: ImportedClient = { ...read.fields, isArchived: read.isArchived };
    judged.push(
      judge(
        {
          row: index + 1,
          client,
          excerpt: excerptOf(cells, read),
          reasons: read.reasons,
          warnings: read.warnings,
        },
        people,
      ),
    );
    onProgress(index, table.rows.length);
  }
  return judged;
}

type ReadRow = Pick<JudgedRow, 'row' | 'client' | 'excerpt' | 'reasons' | 'warnings'>;

function excerptOf(cells: readonly string[], { reasons }: RowClient): string | null {
  return reasons.length === 0 ? null : shortened(cells.filter((cell) => cell.trim() !== '').join(' · '));
}

function judge(read: ReadRow, people: KnownPeople): Judgement {
  const { row, client } = read;
  if (read.reasons.length > 0) return { ...read, fate: 'bad', duplicateOf: null, duplicateClientId: null };
  const match = people.find(client);
  if (!match) {
    const warnings = [...read.warnings, ...resemblance(client, people)];
    people.add(client, { clientId: null, row, client });
    return { ...read, warnings, fate: 'new', duplicateOf: null, duplicateClientId: null };
  }
  // Later rows that repeat this one repeat the same person.
  people.add(client, match.known);
  return {
    ...read,
    fate: 'duplicate',
    duplicateOf: duplicateOf(client, match.known, match.matchedOn),
    duplicateClientId: match.known.clientId,
  };
}

function duplicateOf(client: ImportedClient, known: Known, matchedOn: DuplicateOf['matchedOn']): DuplicateOf {
  const wouldFill = changedFields(known.client, merged(known.client, client));
  const isOtherPerson = !mayBeSameName(client, known.client);
  return {
    kind: known.clientId === null ? 'row' : 'client',
    row: known.row,
    client: known.client,
    matchedOn,
    wouldFill,
    suggestion: isOtherPerson ? 'keep' : wouldFill.length > 0 ? 'fill' : 'skip',
  };
}

function resemblance(client: ImportedClient, people: KnownPeople): JudgedRow['warnings'] {
  const resembling = people.findResembling(client);
  if (!resembling) return [];
  const whom =
    resembling.known.row === null ? 'a client who is there already' : `row ${resembling.known.row}`;
  return [{ sentence: `The ${resembling.what} is the same as that of ${whom}` }];
}

export function countFates(judged: readonly JudgedRow[]): ImportCounts {
  const counts = { rows: judged.length, new: 0, duplicate: 0, bad: 0, warned: 0 };
  for (const { fate, warnings } of judged) {
    counts[fate] += 1;
    if (warnings.length > 0) counts.warned += 1;
  }
  return counts;
}

export function countSuggestions(judged: readonly JudgedRow[]): DryRun['suggested'] {
  const counts = { skip: 0, fill: 0, keep: 0 };
  for (const { duplicateOf } of judged) if (duplicateOf) counts[duplicateOf.suggestion] += 1;
  return counts;
}
