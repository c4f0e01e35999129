import { Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ImportProgress } from '../../../shared/schemas/imports.ts';
import { api } from '../../api/api.ts';
import { useDelayed } from '../../components/useDelayed.ts';
import { t } from '../../i18n/t.ts';
import { written } from './counted.ts';
import classes from './imports.module.css';
import type { Import } from './useImport.ts';

const words: Readonly<Record<ImportProgress['phase'], string>> = {
  reading: t('Reading the file…'),
  checking: t('Checking the rows…'),
  saving: t('Saving the clients…'),
};

interface ProgressLineProps {
  readonly current: Import;
  readonly fileId: string;
}

/** How far a long file is, and the way to stop it. A short one is done before anything shows. */
export function ProgressLine({ current, fileId }: ProgressLineProps) {
  const isLong = useDelayed(true);
  const progress = useQuery({
    ...api.imports.progress.queryOptions({ fileId }),
    refetchInterval: 400,
    enabled: isLong,
  });
  if (!isLong) return null;
  const { phase, done, total } = progress.data ?? { phase: 'reading', done: 0, total: 0 };
  const percent = total === 0 ? 0 : (done / total) * 100;
  return (
    <div className={classes.progress}>
      <div role="status">
        <p className={classes.sentence}>
          {words[phase]} {total > 1 && t('{done} of {total}', { done: written(done), total: written(total) })}
        </p>
        <Progress value={percent} aria-label={words[phase]} />
      </div>
      <Button variant="default" loading={!current.stop.isIdle} onClick={current.stopIt}>
        {t('Stop')}
      </Button>
    </div>
  );
}
