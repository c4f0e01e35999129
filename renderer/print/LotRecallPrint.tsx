import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../api/api.ts';
import { t } from '../i18n/t.ts';
import { Listing } from './Listing.tsx';
import { ListingDesk } from './ListingDesk.tsx';
import { LotRecallSheet } from './LotRecallSheet.tsx';
import { usePaper } from './usePaper.tsx';

/** `/print/lot-recall?lot=…`: everybody who had the lot, to telephone down and tick off. */
export function LotRecallPrint() {
  const { clinic, paper, field } = usePaper();
  const [search] = useSearchParams();
  const lotNumber = search.get('lot') ?? '';
  const lot = useQuery(api.products.recalls.ofLot.queryOptions({ lotNumber }));
  const name = t('Recall of lot {lotNumber}', { lotNumber });
  return (
    <ListingDesk
      facts={name}
      back={`/settings/lots/${encodeURIComponent(lotNumber)}`}
      backLabel={t('Back to the lot')}
      paper={paper}
      error={clinic.error ?? lot.error}
      onRetry={() => void Promise.all([clinic.refetch(), lot.refetch()])}
      choices={field}
    >
      {clinic.data && lot.data && (
        <Listing title={name} name={name} clinic={clinic.data} paper={paper}>
          <LotRecallSheet lot={lot.data} />
        </Listing>
      )}
    </ListingDesk>
  );
}
