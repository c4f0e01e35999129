import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { type RecallFilter, recallFilters, recallKinds } from '../../../shared/schemas/followUps.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { useDelayed } from '../../components/useDelayed.ts';
import { t } from '../../i18n/t.ts';
import { FollowUpsTabs } from './FollowUpsTabs.tsx';
import { KindField } from './KindField.tsx';
import { RecallTable } from './RecallTable.tsx';
import { useRecallPages } from './useRecallPages.ts';

const emptySentences: Readonly<Record<RecallFilter, string>> = {
  due: t(
    'Nobody is waiting to be called. Whoever leaves without a next visit is listed here when her window begins.',
  ),
  coming: t(
    'Nobody is coming up. Sign a session without booking the next one, and the client is listed here.',
  ),
  no_rule: t(
    'Nobody is listed without a date. Clients whose concern has no published interval, or none of yours, stand here.',
  ),
};

/** The recall list: whom to call, the longest overdue first, and booking from the row. */
export function FollowUpsPage() {
  const [search, setSearch] = useSearchParams();
  const status = recallFilters.find((filter) => filter === search.get('show')) ?? 'due';
  const kind = recallKinds.find((one) => one === search.get('for'));
  const list = useRecallPages(status, kind);
  const isSlow = useDelayed(list.isPending);
  const rows = list.data?.pages.flat() ?? [];
  const late = rows.filter((row) => row.window.daysLate > 0).length;
  const count = `${rows.length}${list.hasNextPage ? '+' : ''}`;
  return (
    <Page
      title={t('Follow-ups')}
      aside={list.isSuccess && (late > 0 ? t('{count}, {late} of them late', { count, late }) : count)}
      actions={
        <>
          <KindField
            kind={kind}
            onChange={(value) =>
              setSearch({
                ...(status === 'due' ? {} : { show: status }),
                ...(value === '' ? {} : { for: value }),
              })
            }
          />
          <FollowUpsTabs value={status} />
        </>
      }
    >
      <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      {isSlow && <p role="status">{t('Loading the list…')}</p>}
      {rows.length > 0 && <RecallTable rows={rows} />}
      {list.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('Show more')}
        </Button>
      )}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState
          action={
            <Button component={Link} to={status === 'due' ? '/follow-ups?show=coming' : '/'}>
              {status === 'due' ? t('See who is due next') : t('Go to Today')}
            </Button>
          }
        >
          {emptySentences[status]}
        </EmptyState>
      )}
    </Page>
  );
}
