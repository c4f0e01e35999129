import { Button, Group } from '@mantine/core';
import type { ImportPreview } from '../../../shared/schemas/imports.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import { counted } from './counted.ts';
import { HaltNotice } from './HaltNotice.tsx';
import type { ChosenFile } from './importState.ts';
import classes from './imports.module.css';
import { ProgressLine } from './ProgressLine.tsx';
import { ReadingChoices } from './ReadingChoices.tsx';
import type { Import } from './useImport.ts';
import { useMoment } from './useMoment.ts';

interface ColumnsStepProps {
  readonly current: Import;
  readonly file: ChosenFile;
}

/** What was detected, and where each column goes. */
export function ColumnsStep({ current, file }: ColumnsStepProps) {
  const { preview } = current;
  if (preview.error && !preview.isPlaceholderData) {
    return (
      <div className={classes.stack}>
        <ErrorNotice error={preview.error} />
        <Button variant="default" onClick={current.detectAgain} w="fit-content">
          {t('Read it as before')}
        </Button>
      </div>
    );
  }
  if (!preview.data) return null;
  return (
    <div className={classes.stack}>
      <ImportedBefore file={file} />
      <ReadingChoices preview={preview.data} onChange={current.read} />
      <Columns current={current} preview={preview.data} />
      <WayOn current={current} file={file} rowCount={preview.data.rowCount} />
    </div>
  );
}

function ImportedBefore({ file }: { readonly file: ChosenFile }) {
  const moment = useMoment();
  if (!file.importedBefore) return null;
  return (
    <Notice tone="warn">
      {t('This very file was brought in before, on {moment}. Its clients will show up as duplicates.', {
        moment: moment(file.importedBefore.createdAt),
      })}
    </Notice>
  );
}

function Columns({ current, preview }: { readonly current: Import; readonly preview: ImportPreview }) {
  const { mapping, map } = current;
  if (preview.rowCount === 0) {
    return (
      <EmptyState>
        {t('There are no clients in this file. Choose another one, or look at the headings above.')}
      </EmptyState>
    );
  }
  return (
    <>
      <ColumnsTable
        columns={preview.columns}
        mapping={mapping}
        onChange={(index, target) => map(mapping.map((old, column) => (column === index ? target : old)))}
      />
      {!hasName(current) && (
        <Notice tone="alert">
          {t('Say which column holds the names: without a name nobody can be brought in.')}
        </Notice>
      )}
    </>
  );
}

function WayOn({ current, file, rowCount }: ColumnsStepProps & { readonly rowCount: number }) {
  return (
    <div className={classes.ways}>
      <HaltNotice error={current.dryRun.error} />
      {current.dryRun.isPending && <ProgressLine current={current} fileId={file.fileId} />}
      <Group>
        <Button
          disabled={!hasName(current) || rowCount === 0 || current.preview.isPlaceholderData}
          loading={current.dryRun.isPending}
          onClick={() => current.check(current.mapping)}
        >
          {t('Check {counted}', { counted: counted(rowCount, 'row') })}
        </Button>
        <span className={classes.hint}>{t('Nothing is brought in yet.')}</span>
      </Group>
    </div>
  );
}

function hasName({ mapping }: Import): boolean {
  return mapping.some((target) => ['givenName', 'familyName', 'fullName'].includes(target));
}
