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
import { t } from '../../i18n/t.ts';
import classes from './imports.module.css';
import type { Import } from './useImport.ts';

const choices = duplicateChoices.map((value) => ({ value, label: duplicateChoiceNames[value] }));

const facts: ReadonlyArray<readonly [label: string, read: (client: ImportedClient) => string]> = [
  [t('Name'), fullName],
  [t('Phone'), ({ phone }) => phone],
  ['E-mail', ({ email }) => email],
  [t('Born'), ({ birthDate }) => formatDay(birthDate)],
  [t('Address'), ({ address }) => address],
  [t('Alert'), ({ alert }) => alert],
  [t('Notes'), ({ notes }) => notes],
];

/** One row beside the client it seems to repeat. What differs stands out by weight, not by colour alone. */
export function DuplicateCard({ row, current }: { readonly row: JudgedRow; readonly current: Import }) {
  const { duplicateOf } = row;
  if (!duplicateOf) return null;
  const chosen = current.byRow[String(row.row)]?.choice ?? otherwiseFor(current, duplicateOf);
  const title = t('Row {row}: {fullName}', { row: row.row, fullName: fullName(row.client) });
  return (
    <section className={classes.duplicate} aria-label={title}>
      <SideBySide row={row} duplicateOf={duplicateOf} />
      <div className={classes.choice}>
        <span className={classes.hint}>
          {t('Same {matchedOn}', { matchedOn: duplicateOf.matchedOn.join(', same ') })}
        </span>
        <SegmentedControl
          aria-label={t('What to do with row {row}', { row: row.row })}
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
          <th scope="col">{t('Row {row} of the file', { row: row.row })}</th>
          <th scope="col">
            {duplicateOf.kind === 'row'
              ? t('Row {row} of the file', { row: duplicateOf.row })
              : t('Already a client')}
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
