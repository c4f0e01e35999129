import { Button, Group, NativeSelect, Table } from '@mantine/core';
import {
  type ColumnPreview,
  type ImportTarget,
  importTargetNames,
  importTargets,
} from '../../../shared/schemas/imports.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { counted } from './counted.ts';
import classes from './imports.module.css';
import { ProgressLine } from './ProgressLine.tsx';
import { ReadingChoices } from './ReadingChoices.tsx';
import type { Import } from './useImport.ts';
import { useMoment } from './useMoment.ts';

const targetOptions = importTargets.map((value) => ({ value, label: importTargetNames[value] }));

/** What was detected, and where each column goes. */
export function ColumnsStep({ current }: { readonly current: Import }) {
  const moment = useMoment();
  const { preview, mapping, file } = current;
  if (preview.error && !preview.isPlaceholderData) {
    return (
      <div className={classes.stack}>
        <ErrorNotice error={preview.error} />
        <Button variant="default" onClick={current.detectAgain} w="fit-content">
          Read it as before
        </Button>
      </div>
    );
  }
  if (!preview.data || !file) return null;
  const { columns, rowCount } = preview.data;
  const hasName = mapping.some((target) => ['givenName', 'familyName', 'fullName'].includes(target));
  return (
    <div className={classes.stack}>
      {file.importedBefore && (
        <Notice tone="warn">
          This very file was brought in before, on {moment(file.importedBefore.createdAt)}. Its clients will
          show up as duplicates.
        </Notice>
      )}
      <ReadingChoices preview={preview.data} onChange={current.read} />
      {rowCount === 0 && <EmptyState>There are no clients in this file, only headings.</EmptyState>}
      <ColumnsTable
        columns={columns}
        mapping={mapping}
        onChange={(index, target) =>
          current.map(mapping.map((old, column) => (column === index ? target : old)))
        }
      />
      {!hasName && (
        <Notice tone="alert">
          Say which column holds the names: without a name nobody can be brought in.
        </Notice>
      )}
      <ErrorNotice error={current.dryRun.error} />
      {current.dryRun.isPending && <ProgressLine fileId={file.fileId} />}
      <Group className={classes.ways}>
        <Button
          disabled={!hasName || rowCount === 0 || preview.isPlaceholderData}
          loading={current.dryRun.isPending}
          // The refusal stands in dryRun.error and is shown above.
          onClick={() => current.check(mapping).catch(() => undefined)}
        >
          Check {counted(rowCount, 'row')}
        </Button>
        <span className={classes.hint}>Nothing is brought in yet.</span>
      </Group>
    </div>
  );
}

interface ColumnsTableProps {
  readonly columns: readonly ColumnPreview[];
  readonly mapping: readonly ImportTarget[];
  readonly onChange: (index: number, target: ImportTarget) => void;
}

function ColumnsTable({ columns, mapping, onChange }: ColumnsTableProps) {
  const empty = columns.filter(({ samples }) => samples.length === 0).length;
  return (
    <Table verticalSpacing={4} className={classes.columns ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.oneLine ?? ''}>Column in the file</Table.Th>
          <Table.Th>For example</Table.Th>
          <Table.Th w={280}>Goes to</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map(({ heading, samples }, index) =>
          samples.length === 0 ? null : (
            <Table.Tr key={heading} data-left-out={mapping[index] === 'leaveOut'}>
              <Table.Td fw={600} className={classes.heading ?? ''}>
                {heading}
              </Table.Td>
              <Table.Td>{samples.join(' · ')}</Table.Td>
              <Table.Td>
                <NativeSelect
                  aria-label={`${heading} goes to`}
                  size="xs"
                  data={targetOptions}
                  value={mapping[index]}
                  onChange={({ currentTarget: { value } }) => {
                    const target = importTargets.find((candidate) => candidate === value);
                    if (target) onChange(index, target);
                  }}
                />
              </Table.Td>
            </Table.Tr>
          ),
        )}
      </Table.Tbody>
      {empty > 0 && (
        <Table.Caption>
          {counted(empty, 'column')} without any value {empty === 1 ? 'is' : 'are'} not shown.
        </Table.Caption>
      )}
    </Table>
  );
}
