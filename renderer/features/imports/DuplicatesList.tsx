import { Button, Group, SegmentedControl } from '@mantine/core';
import {
  type DuplicatesDecision,
  duplicateChoiceNames,
  duplicateChoices,
} from '../../../shared/schemas/imports.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { DuplicateCard } from './DuplicateCard.tsx';
import classes from './imports.module.css';
import type { Import } from './useImport.ts';
import { type TrialSource, useJudgedRows } from './useJudgedRows.ts';

const forAll = [
  { value: 'suggested', label: t('As proposed for each') },
  ...duplicateChoices.map((value) => ({ value, label: duplicateChoiceNames[value] })),
];

/** Rows that seem to be somebody who is there already, side by side with that somebody. */
export function DuplicatesList({
  current,
  source,
}: {
  readonly current: Import;
  readonly source: TrialSource;
}) {
  const pages = useJudgedRows(source, 'duplicate');
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  if (pages.error) return <ErrorNotice error={pages.error} />;
  return (
    <div className={classes.rows}>
      <Group gap="sm" mb="sm">
        <span id="for-all-duplicates">{t('All duplicates:')}</span>
        <SegmentedControl
          aria-labelledby="for-all-duplicates"
          value={current.otherwise}
          onChange={(value) => current.decide(value as DuplicatesDecision['otherwise'])} // one of forAll's values
          data={forAll}
        />
      </Group>
      {rows.map((row) => (
        <DuplicateCard key={row.row} row={row} current={current} />
      ))}
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
