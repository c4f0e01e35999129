import { Button, Table, Title, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportListItem } from '../../../shared/schemas/imports.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { written } from './counted.ts';
import { UndoImport } from './UndoImport.tsx';
import { useMoment } from './useMoment.ts';

/** What was brought in before, each with its way back. */
export function EarlierImports() {
  const imports = useQuery(api.imports.list.queryOptions());
  const [undoing, setUndoing] = useState<ImportListItem>();
  if (imports.error) return <ErrorNotice error={imports.error} onRetry={() => void imports.refetch()} />;
  if (!imports.data || imports.data.length === 0) return null;
  return (
    <section>
      <Title order={2} mt="xl" mb="xs">
        {t('Earlier imports')}
      </Title>
      <Table verticalSpacing={6}>
        <Head />
        <Table.Tbody>
          {imports.data.map((item) => (
            <EarlierImport key={item.importId} item={item} onUndo={() => setUndoing(item)} />
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

function EarlierImport({ item, onUndo }: { readonly item: ImportListItem; readonly onUndo: () => void }) {
  const moment = useMoment();
  return (
    <Table.Tr>
      <Table.Td fw={600}>{item.fileName}</Table.Td>
      <Table.Td>{moment(item.createdAt)}</Table.Td>
      <Table.Td>{item.createdBy}</Table.Td>
      <Table.Td ta="right">{written(item.created)}</Table.Td>
      <Table.Td ta="right">{written(item.filled)}</Table.Td>
      <Table.Td ta="right">{written(item.skipped)}</Table.Td>
      <Table.Td ta="right">{written(item.bad)}</Table.Td>
      <Table.Td ta="right">
        {item.undoneAt === null ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('Undo {fileName}', { fileName: item.fileName })}
            onClick={onUndo}
          >
            {t('Undo…')}
          </Button>
        ) : (
          t('undone {moment}', { moment: moment(item.undoneAt) })
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function Head() {
  return (
    <Table.Thead>
      <Table.Tr>
        {[t('File'), t('When'), t('By')].map((heading) => (
          <Table.Th key={heading}>{heading}</Table.Th>
        ))}
        {[t('Added'), t('Updated'), t('Skipped'), t('Not brought in')].map((heading) => (
          <Table.Th key={heading} ta="right">
            {heading}
          </Table.Th>
        ))}
        <Table.Th>
          <VisuallyHidden>{t('Undo')}</VisuallyHidden>
        </Table.Th>
      </Table.Tr>
    </Table.Thead>
  );
}
