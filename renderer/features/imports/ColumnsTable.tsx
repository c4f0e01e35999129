import { NativeSelect, Table } from '@mantine/core';
import {
  type ColumnPreview,
  type ImportTarget,
  importTargetNames,
  importTargets,
} from '../../../shared/schemas/imports.ts';
import { Particular } from '../../components/Particular.tsx';
import { t } from '../../i18n/t.ts';
import { counted } from './counted.ts';
import classes from './imports.module.css';

const targetOptions = importTargets.map((value) => ({ value, label: importTargetNames[value] }));

interface ColumnsTableProps {
  readonly columns: readonly ColumnPreview[];
  readonly mapping: readonly ImportTarget[];
  readonly onChange: (index: number, target: ImportTarget) => void;
}

/** The columns of the file with a few of their values. A column without any value asks for no decision. */
export function ColumnsTable({ columns, mapping, onChange }: ColumnsTableProps) {
  const empty = columns.filter(({ samples }) => samples.length === 0).length;
  return (
    <Table verticalSpacing={4} className={classes.columns ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.oneLine ?? ''}>{t('Column in the file')}</Table.Th>
          <Table.Th>{t('For example')}</Table.Th>
          <Table.Th w={280}>{t('Goes to')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map((column, index) => {
          const target = mapping[index];
          if (column.samples.length === 0 || target === undefined) return null;
          const change = (changed: ImportTarget) => onChange(index, changed);
          return <ColumnRow key={column.heading} column={column} target={target} onChange={change} />;
        })}
      </Table.Tbody>
      {empty > 0 && (
        <Table.Caption>
          {t('{counted} without any value {words} not shown.', {
            counted: counted(empty, 'column'),
            words: empty === 1 ? 'is' : 'are',
          })}
        </Table.Caption>
      )}
    </Table>
  );
}

interface ColumnRowProps {
  readonly column: ColumnPreview;
  readonly target: ImportTarget;
  readonly onChange: (target: ImportTarget) => void;
}

function ColumnRow({ column: { heading, samples }, target, onChange }: ColumnRowProps) {
  return (
    <Table.Tr data-left-out={target === 'leaveOut'}>
      <Table.Td fw={600} className={classes.heading ?? ''}>
        {heading}
      </Table.Td>
      <Table.Td>
        <Particular>{samples.join(' · ')}</Particular>
      </Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={t('{heading} goes to', { heading })}
          size="xs"
          data={targetOptions}
          value={target}
          onChange={({ currentTarget: { value } }) => {
            const chosen = importTargets.find((candidate) => candidate === value);
            if (chosen) onChange(chosen);
          }}
        />
      </Table.Td>
    </Table.Tr>
  );
}
