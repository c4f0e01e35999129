import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import classes from './TodayRecalls.module.css';

const RecallTable = lazy(async () => ({ default: (await import('./RecallTable.tsx')).RecallTable }));

const rowsShown = 5;

/** The first of the recall list on the Today screen, for the minutes between two visits. Silent where nobody waits. */
export function TodayRecalls() {
  const list = useQuery(api.followUps.list.queryOptions({ limit: rowsShown + 1 }, { staleTime: 0 }));
  const rows = list.data?.slice(0, rowsShown) ?? [];
  if (rows.length === 0) return null;
  const isMore = (list.data?.length ?? 0) > rowsShown;
  return (
    <section aria-label={t('To call')} className={classes.section}>
      <h2 className={classes.heading}>
        {t('To call')} {isMore && <Link to="/follow-ups?show=due">{t('the whole list')}</Link>}
      </h2>
      <Suspense>
        <RecallTable rows={rows} />
      </Suspense>
    </section>
  );
}
