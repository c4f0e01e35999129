import { SegmentedControl } from '@mantine/core';
import { fullName } from '../../../shared/schemas/clients.ts';
import {
  type DuplicateChoice,
  type DuplicateOf,
  duplicateChoiceNames,
  duplicateChoices,
  type ImportedClient,
  type JudgedRow,
} from '../../../shared/schemas/imports.ts';
import { formatDay } from '../../components/formatDay.ts';
import classes from './imports.module.css';
import type { Import } from './useImport.ts';

const choices = duplicateChoices.map((value) => ({ value, label: duplicateChoiceNames[value] }));

const facts: ReadonlyArray<readonly [label: string, read: (client: ImportedClient) => string]> = [
  ['Name', fullName],
  ['Phone', ({ phone }) => phone],
  ['E-mail', ({ email }) => email],
  ['Born', ({ birthDate }) => formatDay(birthDate)],
  ['Address', ({ address }) => address],
  ['Alert', ({ alert }) => alert],
  ['Notes', ({ notes }) => notes],
];

/** One row beside the client it seems to repeat. What differs stands out by weight, not by colour alone. */
export function DuplicateCard({ row, current }: { readonly row: JudgedRow; readonly current: Import }) {
  const { duplicateOf } = row;
  if (!duplicateOf) return null;
  const chosen = current.byRow[String(row.row)]?.choice ?? otherwiseFor(current, duplicateOf);
  const title = `Row ${row.row}: ${fullName(row.client)}`;
  return (
    <section className={classes.duplicate} aria-label={title}>
      <SideBySide row={row} duplicateOf={duplicateOf} />
      <div className={classes.choice}>
        <span className={classes.hint}>Same {duplicateOf.matchedOn.join(', same ')}</span>
        <SegmentedControl
          aria-label={`What to do with row ${row.row}`}
          size="xs"
          value={chosen}
          onChange={(value) =>
            current.decideRow(row.row, {
              choice: value as DuplicateChoice, // one of the values above
              suggestion: duplicateOf.suggestion,
            })
          }
          data={choices}
        />
      </div>
    </section>
  );
}

interface SideBySideProps {
  readonly row: JudgedRow;
  readonly duplicateOf: DuplicateOf;
}

function SideBySide({ row, duplicateOf }: SideBySideProps) {
  return (
    <table className={classes.sideBySide}>
      <thead>
        <tr>
          <td />
          <th scope="col">Row {row.row} of the file</th>
          <th scope="col">
            {duplicateOf.kind === 'row' ? `Row ${duplicateOf.row} of the file` : 'Already a client'}
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.map(([label, read]) => (
          <Fact key={label} label={label} here={read(row.client)} there={read(duplicateOf.client)} />
        ))}
      </tbody>
    </table>
  );
}

function otherwiseFor({ otherwise }: Import, duplicateOf: DuplicateOf): DuplicateChoice {
  return otherwise === 'suggested' ? duplicateOf.suggestion : otherwise;
}

function Fact({
  label,
  here,
  there,
}: {
  readonly label: string;
  readonly here: string;
  readonly there: string;
}) {
  if (here === '' && there === '') return null;
  return (
    <tr data-differs={addsSomething(here, there)}>
      <th scope="row">{label}</th>
      <td>{here || '–'}</td>
      <td>{there || '–'}</td>
    </tr>
  );
}

/** A number written another way, or a line that is in the notes already, adds nothing. */
function addsSomething(here: string, there: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  const digits = (text: string) => text.replace(/\D/g, '').slice(-9);
  const isSameNumber = /^[\d\s+()./-]+$/.test(here) && digits(here) === digits(there);
  return here !== '' && !isSameNumber && !fold(there).includes(fold(here));
}
