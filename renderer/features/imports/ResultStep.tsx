import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DryRun, ImportResult } from '../../../shared/schemas/imports.ts';
import { Notice } from '../../components/Notice.tsx';
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
        {counted(result.created, 'client')} brought in from {file.name}.
      </Notice>
      <Rest result={result} />
      <Group>
        <Button component={Link} to="/clients">
          See the clients
        </Button>
        {result.bad > 0 && (
          <BadRowsButton fileId={file.fileId} dryRunId={trial.dryRunId} fileName={file.name} />
        )}
        <Button variant="default" onClick={current.startOver}>
          Bring in another file
        </Button>
        <Button variant="subtle" c="var(--alert-ink)" onClick={() => setUndoing(true)}>
          Undo this import…
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
      {result.filled > 0 && <li>{counted(result.filled, 'duplicate')} added what was missing.</li>}
      {result.skipped > 0 && <li>{counted(result.skipped, 'duplicate')} skipped.</li>}
      {result.bad > 0 && (
        <li>
          {counted(result.bad, 'row was', 'rows were')} not brought in. Save{' '}
          {result.bad === 1 ? 'it' : 'them'} as a file, put right what is wrong, and bring that file in.
        </li>
      )}
    </ul>
  );
}
