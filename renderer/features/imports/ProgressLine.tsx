import { Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ImportProgress } from '../../../shared/schemas/imports.ts';
import { api } from '../../api/api.ts';
import { useDelayed } from '../../components/useDelayed.ts';
import classes from './imports.module.css';

const words: Readonly<Record<ImportProgress['phase'], string>> = {
  reading: 'Reading the file…',
  checking: 'Checking the rows…',
  saving: 'Saving the clients…',
};

/** How far a long file is. A short one is done before anything shows. */
export function ProgressLine({ fileId }: { readonly fileId: string }) {
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
    <div role="status">
      <p className={classes.sentence}>
        {words[phase]} {total > 1 && `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`}
      </p>
      <Progress value={percent} aria-label={words[phase]} />
    </div>
  );
}
