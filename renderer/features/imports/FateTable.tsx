import { Button, Table } from '@mantine/core';
import { IconAlertTriangle, IconCirclePlus, IconCopy, IconX } from '@tabler/icons-react';
import { fullName } from '../../../shared/schemas/clients.ts';
import type { JudgedRow, RowFate, RowFilter } from '../../../shared/schemas/imports.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './imports.module.css';
import { type TrialSource, useJudgedRows } from './useJudgedRows.ts';

const emptySentences: Readonly<Record<RowFilter, string>> = {
  all: t('There are no clients in this file.'),
  new: t('Nobody in this file is new.'),
  duplicate: t('Nobody in this file is there already.'),
  warned: t('There is nothing to look at: every value found its place.'),
  bad: t('Every row can be brought in.'),
};

/** Every row with its fate and what was noticed. */
export function FateTable({ source, show }: { readonly source: TrialSource; readonly show: RowFilter }) {
  const pages = useJudgedRows(source, show);
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  if (pages.error) return <ErrorNotice error={pages.error} />;
  if (pages.isSuccess && rows.length === 0) return <EmptyState>{emptySentences[show]}</EmptyState>;
  return (
    <div className={classes.rows}>
      <Table verticalSpacing={5} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={64}>{t('Row')}</Table.Th>
            <Table.Th w={140}>{t('Becomes')}</Table.Th>
            <Table.Th>{t('Name')}</Table.Th>
            <Table.Th>{t('Phone')}</Table.Th>
            <Table.Th>{t('Born')}</Table.Th>
            <Table.Th>{t('Noticed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <FateRow key={row.row} row={row} />
          ))}
        </Table.Tbody>
      </Table>
      {pages.hasNextPage && (
        <Button
          variant="subtle"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('Show more')}
        </Button>
      )}
    </div>
  );
}

function FateRow({ row }: { readonly row: JudgedRow }) {
  const noticed = [...row.reasons, ...row.warnings];
  return (
    <Table.Tr>
      <Table.Td>{row.row}</Table.Td>
      <Table.Td>
        <FateMark fate={row.fate} />
      </Table.Td>
      <Table.Td fw={600}>{fullName(row.client)}</Table.Td>
      <Table.Td className={classes.oneLine ?? ''}>{row.client.phone}</Table.Td>
      <Table.Td className={classes.oneLine ?? ''}>{formatDay(row.client.birthDate)}</Table.Td>
      <Table.Td>
        {row.excerpt !== null && <p className={classes.hint}>{row.excerpt}</p>}
        {row.duplicateOf?.kind === 'row' && (
          <p className={classes.sentence}>{t('Repeats row {row}', { row: row.duplicateOf.row })}</p>
        )}
        {noticed.map(({ sentence }) => (
          <p key={sentence} className={classes.sentence}>
            {row.fate !== 'bad' && (
              <IconAlertTriangle size={14} aria-label={t('Look at this:')} className={classes.warn} />
            )}
            {sentence}
          </p>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}

const fates = {
  new: { Icon: IconCirclePlus, word: t('New client') },
  duplicate: { Icon: IconCopy, word: t('Duplicate') },
  bad: { Icon: IconX, word: t('Not brought in') },
} as const satisfies Record<RowFate, unknown>;

function FateMark({ fate }: { readonly fate: RowFate }) {
  const { Icon, word } = fates[fate];
  return (
    <span className={classes.fate} data-fate={fate}>
      <Icon size={16} stroke={1.75} aria-hidden /> {word}
    </span>
  );
}
