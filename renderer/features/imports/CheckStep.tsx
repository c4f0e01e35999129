import { Button, Group, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import {
  type DryRun,
  type ImportCounts,
  type RowFilter,
  rowFilters,
} from '../../../shared/schemas/imports.ts';
import { PrivacyCurtain } from '../../components/PrivacyCurtain.tsx';
import { t } from '../../i18n/t.ts';
import { BadRowsButton } from './BadRowsButton.tsx';
import { counted, written } from './counted.ts';
import { DuplicatesList } from './DuplicatesList.tsx';
import { FateTable } from './FateTable.tsx';
import { HaltNotice } from './HaltNotice.tsx';
import { type ChosenFile, clientsToAdd, duplicatesChosen } from './importState.ts';
import classes from './imports.module.css';
import { ProgressLine } from './ProgressLine.tsx';
import type { Import } from './useImport.ts';

interface CheckStepProps {
  readonly current: Import;
  readonly file: ChosenFile;
  readonly trial: DryRun;
}

/** The dry run: what becomes of every row, and why. The last look before anything is written. */
export function CheckStep({ current, file, trial }: CheckStepProps) {
  const { counts } = trial;
  const [show, setShow] = useState<RowFilter>(counts.duplicate > 0 ? 'duplicate' : 'all');
  const added = clientsToAdd(trial, current);
  const filled = duplicatesChosen(trial, current, 'fill');
  const source = { fileId: file.fileId, dryRunId: trial.dryRunId };
  return (
    <div className={classes.stack}>
      <Group justify="space-between">
        <FateFilter counts={counts} show={show} onShow={setShow} />
        {show === 'bad' && counts.bad > 0 && <BadRowsButton {...source} fileName={file.name} />}
      </Group>
      <PrivacyCurtain sentence={t('The rows are hidden. Show names to look at them.')}>
        {show === 'duplicate' && counts.duplicate > 0 ? (
          <DuplicatesList current={current} source={source} />
        ) : (
          <FateTable source={source} show={show} />
        )}
      </PrivacyCurtain>
      <div className={classes.ways}>
        <HaltNotice error={current.run.error} />
        {current.run.isPending && <ProgressLine current={current} fileId={file.fileId} />}
        <Group>
          <Button loading={current.run.isPending} disabled={added + filled === 0} onClick={current.bringIn}>
            {runLabel(added, filled)}
          </Button>
          <Button variant="default" disabled={current.run.isPending} onClick={current.backToColumns}>
            {t('Back to the columns')}
          </Button>
          <span className={classes.hint}>{t('The whole import can be undone afterwards.')}</span>
        </Group>
      </div>
    </div>
  );
}

function runLabel(added: number, filled: number): string {
  if (added > 0) return t('Bring in {counted}', { counted: counted(added, t('new client')) });
  return filled > 0
    ? t('Add what is missing from {counted}', { counted: counted(filled, 'row') })
    : t('Nothing to bring in');
}

interface FateFilterProps {
  readonly counts: ImportCounts;
  readonly show: RowFilter;
  readonly onShow: (show: RowFilter) => void;
}

function FateFilter({ counts, show, onShow }: FateFilterProps) {
  return (
    <SegmentedControl
      aria-label={t('Which rows')}
      value={show}
      onChange={(value) => onShow(rowFilters.find((filter) => filter === value) ?? 'all')}
      data={[
        { value: 'all', label: t('All {rows}', { rows: written(counts.rows) }) },
        { value: 'new', label: t('New {new}', { new: written(counts.new) }) },
        { value: 'duplicate', label: t('Duplicates {duplicate}', { duplicate: written(counts.duplicate) }) },
        { value: 'warned', label: t('To look at {warned}', { warned: written(counts.warned) }) },
        { value: 'bad', label: t('Not brought in {bad}', { bad: written(counts.bad) }) },
      ]}
    />
  );
}
