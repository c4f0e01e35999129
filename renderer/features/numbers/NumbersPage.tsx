import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { saveText } from '../../components/saveText.ts';
import { useDelayed } from '../../components/useDelayed.ts';
import { t } from '../../i18n/t.ts';
import { NumbersReport } from './NumbersReport.tsx';
import classes from './numbers.module.css';
import { numbersCsv } from './numbersCsv.ts';
import { useNumbers } from './useNumbers.tsx';

/** How the clinic does, by the month: each number says what is counted in it. */
export function NumbersPage() {
  const { report, controls, address, fromMonth, until } = useNumbers();
  const isSlow = useDelayed(report.isPending);
  const isEmpty = report.data?.months.every(({ values }) =>
    Object.values(values).every(({ of }) => of === 0),
  );
  return (
    <Page
      title={t('Numbers')}
      actions={
        report.data &&
        !isEmpty && (
          <>
            <Button
              variant="default"
              onClick={() => saveText(`numbers-${fromMonth}-${until}.csv`, numbersCsv(report.data))}
            >
              {t('Save as CSV')}
            </Button>
            <Button component={Link} to={`/print/numbers?${address}`} variant="default" data-prints>
              {t('Print')}
            </Button>
          </>
        )
      }
    >
      <div className={classes.controls}>{controls}</div>
      <ErrorNotice error={report.error} onRetry={() => void report.refetch()} />
      {isSlow && <p role="status">{t('Counting…')}</p>}
      {isEmpty && (
        <EmptyState>
          {t(
            'Nothing to count in these months. Visits that are done and sessions that are signed are counted here.',
          )}
        </EmptyState>
      )}
      {report.data && !isEmpty && <NumbersReport report={report.data} />}
    </Page>
  );
}
