import { useQuery } from '@tanstack/react-query';
import { namesProduct } from '../../../shared/clinical/patchTestState.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';

interface AllergenNoticeProps {
  readonly clientId: ClientId;
  /** What is to come onto the skin, as it is being typed. */
  readonly product: string;
}

/** Where a product is chosen: that its name says what the client is allergic to. The strip at the head has scrolled away. */
export function AllergenNotice({ clientId, product }: AllergenNoticeProps) {
  const allergies = useQuery(api.allergies.ofClient.queryOptions({ clientId }));
  const named = allergies.data?.filter(({ substance }) => namesProduct(product, substance)) ?? [];
  if (named.length === 0) return null;
  return (
    <Notice tone="alert">
      {t('The client is allergic to {substances}. Choose another product, or none.', {
        substances: named.map(({ substance }) => substance).join(', '),
      })}
    </Notice>
  );
}
