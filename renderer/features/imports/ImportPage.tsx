/** Bringing in the clients a clinic already has: a file, its columns, a look at every row, and the way back. */
import { Button } from '@mantine/core';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';
import { CheckStep } from './CheckStep.tsx';
import { ChooseFileStep } from './ChooseFileStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { ImportSteps, type StepName } from './ImportSteps.tsx';
import { ResultStep } from './ResultStep.tsx';
import { type Import, useImport } from './useImport.ts';

export function ImportPage() {
  const current = useImport();
  const step = stepOf(current);
  return (
    <Page
      title={t('Import clients')}
      aside={current.file?.name}
      actions={
        current.file &&
        !current.result && (
          <Button
            variant="subtle"
            disabled={current.dryRun.isPending || current.run.isPending}
            onClick={current.startOver}
          >
            {t('Choose another file')}
          </Button>
        )
      }
    >
      <ImportSteps current={step} />
      <ErrorNotice error={current.stop.error} />
      {step === 'File' && <ChooseFileStep current={current} />}
      {step === 'Columns' && current.file && <ColumnsStep current={current} file={current.file} />}
      {step === 'Check' && current.file && current.trial && (
        <CheckStep current={current} file={current.file} trial={current.trial} />
      )}
      {step === 'Done' && current.file && current.trial && current.result && (
        <ResultStep current={current} file={current.file} trial={current.trial} result={current.result} />
      )}
    </Page>
  );
}

function stepOf({ file, trial, result }: Import): StepName {
  if (!file) return t('File');
  if (!trial) return t('Columns');
  return result ? t('Done') : t('Check');
}
