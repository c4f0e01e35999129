import { NumbersReport } from '../features/numbers/NumbersReport.tsx';
import { monthName } from '../features/numbers/numberWords.ts';
import { useNumbers } from '../features/numbers/useNumbers.tsx';
import { t } from '../i18n/t.ts';
import { Listing } from './Listing.tsx';
import { ListingDesk } from './ListingDesk.tsx';
import { usePaper } from './usePaper.tsx';

/** `/print/numbers?until=…&months=…&with=…`: the numbers on paper, with what each means. */
export function NumbersPrint() {
  const { clinic, paper, field } = usePaper();
  const { report, controls, address, fromMonth, until } = useNumbers();
  const title =
    fromMonth === ''
      ? ''
      : t('Numbers, {first} to {last}', { first: monthName(fromMonth), last: monthName(until) });
  return (
    <ListingDesk
      facts={title}
      back={`/numbers?${address}`}
      backLabel={t('Back to the numbers')}
      paper={paper}
      error={clinic.error ?? report.error}
      onRetry={() => void Promise.all([clinic.refetch(), report.refetch()])}
      choices={
        <>
          {controls}
          {field}
        </>
      }
    >
      {clinic.data && report.data && (
        <Listing title={title} name={title} clinic={clinic.data} paper={paper}>
          <NumbersReport report={report.data} isPaper />
        </Listing>
      )}
    </ListingDesk>
  );
}
