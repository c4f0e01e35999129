import { Button, Table, Title, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportListItem } from '../../../shared/schemas/imports.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { UndoImport } from './UndoImport.tsx';
import { useMoment } from './useMoment.ts';

/** What was brought in before, each with its way back. */
export function EarlierImports() {
  const imports = useQuery(api.imports.list.queryOptions());
  const moment = useMoment();
  const [undoing, setUndoing] = useState<ImportListItem>();
  if (imports.error) return <ErrorNotice error={imports.error} onRetry={() => void imports.refetch()} />;
  if (!imports.data || imports.data.length === 0) return null;
  return (
    <section>
      <Title order={2} mt="xl" mb="xs">
        Earlier imports
      </Title>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>File</Table.Th>
            <Table.Th>When</Table.Th>
            <Table.Th>By</Table.Th>
            <Table.Th ta="right">Added</Table.Th>
            <Table.Th ta="right">Updated</Table.Th>
            <Table.Th ta="right">Skipped</Table.Th>
            <Table.Th ta="right">Not brought in</Table.Th>
            <Table.Th>
              <VisuallyHidden>Undo</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {imports.data.map((item) => (
            <Table.Tr key={item.importId}>
              <Table.Td fw={600}>{item.fileName}</Table.Td>
              <Table.Td>{moment(item.createdAt)}</Table.Td>
              <Table.Td>{item.createdBy}</Table.Td>
              <Table.Td ta="right">{item.created}</Table.Td>
              <Table.Td ta="right">{item.filled}</Table.Td>
              <Table.Td ta="right">{item.skipped}</Table.Td>
              <Table.Td ta="right">{item.bad}</Table.Td>
              <Table.Td ta="right">
                {item.undoneAt === null ? (
                  <Button size="compact-sm" variant="default" onClick={() => setUndoing(item)}>
                    Undo…
                  </Button>
                ) : (
                  `undone ${moment(item.undoneAt)}`
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {undoing && (
        <UndoImport
          importId={undoing.importId}
          fileName={undoing.fileName}
          onClose={() => setUndoing(undefined)}
        />
      )}
    </section>
  );
}
