import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconMail } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { RecallFilter } from '../../../shared/schemas/followUps.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { saveText } from '../../components/saveText.ts';
import { useDelayed } from '../../components/useDelayed.ts';
import { t } from '../../i18n/t.ts';
import { FollowUpsTabs } from './FollowUpsTabs.tsx';
import { RecallFilters } from './RecallFilters.tsx';
import classes from './RecallTable.module.css';
import { RecallTable } from './RecallTable.tsx';
import { recallCsv } from './recallCsv.ts';
import { addressOf, useRecallChoice } from './useRecallChoice.ts';
import { useRecallPages } from './useRecallPages.ts';

const emptySentences: Readonly<Record<RecallFilter, string>> = {
  due: t(
    'Nobody is waiting to be called. Whoever leaves without a next visit is listed here when her window begins.',
  ),
  coming: t(
    'Nobody is coming up. Sign a session without booking the next one, and the client is listed here.',
  ),
  snoozed: t(
    'Nobody has just been tried. Whoever is called, written to or texted rests here until her turn comes again.',
  ),
  no_rule: t(
    'Nobody is listed without a date. Clients whose concern has no published interval, or none of yours, stand here.',
  ),
};

/** Why the list is in this order; the others are in the order of their days. */
const orderOf: Readonly<Record<RecallFilter, string>> = {
  due: t(
    'First the skin checks, which can be asked for a few days only. Then whoever is nearest to the day she becomes late, before it or after it: there a call changes most.',
  ),
  coming: t('In the order in which they become due.'),
  snoozed: t('In the order in which they come back.'),
  no_rule: '',
};

/** The recall list: whom to call, in the order of what is lost by waiting, and booking from the row. */
export function FollowUpsPage() {
  const { show, choice, change, clear } = useRecallChoice();
  const list = useRecallPages(show, choice);
  const isSlow = useDelayed(list.isPending);
  const rows = list.data?.pages.flat() ?? [];
  const late = rows.filter((row) => row.window.daysLate > 0).length;
  const count = `${rows.length}${list.hasNextPage ? '+' : ''}`;
  const isFiltered = Object.keys(choice).length > 0;
  return (
    <Page
      title={t('Follow-ups')}
      aside={list.isSuccess && (late > 0 ? t('{count}, {late} of them late', { count, late }) : count)}
      actions={<FollowUpsTabs value={show} onShow={(value) => change({ show: value })} />}
    >
      <RecallFilters choice={choice} hasLate={show === 'due'} onChange={change} onClear={clear} />
      <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      {isSlow && <p role="status">{t('Loading the list…')}</p>}
      {rows.length > 0 && (
        <>
          <div className={classes.above}>
            <p className={classes.order}>{orderOf[show]}</p>
            <TakeAway rows={rows} address={addressOf({ show, ...choice }).toString()} />
          </div>
          <RecallTable rows={rows} />
        </>
      )}
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
            isFiltered ? (
              <Button onClick={clear}>{t('Show all')}</Button>
            ) : show === 'due' ? (
              <Button onClick={() => change({ show: 'coming' })}>{t('See who is due next')}</Button>
            ) : (
              <Button component={Link} to="/">
                {t('Go to Today')}
              </Button>
            )
          }
        >
          {isFiltered
            ? t('Nobody on this part of the list fits what is chosen above.')
            : emptySentences[show]}
        </EmptyState>
      )}
    </Page>
  );
}

interface TakeAwayProps {
  readonly rows: Parameters<typeof recallCsv>[0];
  /** What is shown, as an address. */
  readonly address: string;
}

/** The list away from the screen. */
function TakeAway({ rows, address }: TakeAwayProps) {
  const today = useClinicToday();
  return (
    <div className={classes.away}>
      <Button
        component={Link}
        to={`/print/recall?${address}`}
        variant="subtle"
        size="compact-sm"
        data-prints
        leftSection={<IconMail size={16} aria-hidden />}
      >
        {t('Letters and labels')}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        onClick={() => saveText(t('recall-list-{today}.csv', { today }), recallCsv(rows))}
      >
        {t('Save these {count} as CSV', { count: rows.length })}
      </Button>
    </div>
  );
}
