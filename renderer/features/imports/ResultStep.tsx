import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DryRun, ImportResult } from '../../../shared/schemas/imports.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { BadRowsButton } from './BadRowsButton.tsx';
import { counted } from './counted.ts';
import type { ChosenFile } from './importState.ts';
import classes from './imports.module.css';
import { UndoImport } from './UndoImport.tsx';
import type { Import } from './useImport.ts';

interface ResultStepProps {
  readonly current: Import;
  readonly file: ChosenFile;
  readonly trial: DryRun;
  readonly result: ImportResult;
}

/** What was brought in, what was not, and the way back. */
export function ResultStep({ current, file, trial, result }: ResultStepProps) {
  const [isUndoing, setUndoing] = useState(false);
  return (
    <div className={classes.stack}>
      <Notice tone="good">
        {t('{counted} brought in from {name}.', {
          counted: counted(result.created, 'client'),
          name: file.name,
        })}
      </Notice>
      <Rest result={result} />
      <Group>
        <Button component={Link} to="/clients">
          {t('See the clients')}
        </Button>
        {result.bad > 0 && (
          <BadRowsButton fileId={file.fileId} dryRunId={trial.dryRunId} fileName={file.name} />
        )}
        <Button variant="default" onClick={current.startOver}>
          {t('Bring in another file')}
        </Button>
        <Button variant="subtle" c="var(--alert-ink)" onClick={() => setUndoing(true)}>
          {t('Undo this import…')}
        </Button>
      </Group>
      {isUndoing && (
        <UndoImport
          importId={result.importId}
          fileName={file.name}
          onClose={() => setUndoing(false)}
          onUndone={current.startOver}
        />
      )}
    </div>
  );
}

/** Everything that was not simply added. */
function Rest({ result }: { readonly result: ImportResult }) {
  return (
    <ul className={classes.result}>
      {result.filled > 0 && (
        <li>{t('{counted} added what was missing.', { counted: counted(result.filled, 'duplicate') })}</li>
      )}
      {result.skipped > 0 && (
        <li>{t('{counted} skipped.', { counted: counted(result.skipped, 'duplicate') })}</li>
      )}
      {result.bad > 0 && (
        <li>
          {t(
            '{counted} not brought in. Save {words} as a file, put right what is wrong, and bring that file in.',
            {
              counted: counted(result.bad, t('row was'), t('rows were')),
              words: result.bad === 1 ? 'it' : 'them',
            },
          )}
        </li>
      )}
    </ul>
  );
}
