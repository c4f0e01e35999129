import { useQuery } from '@tanstack/react-query';
import { limitsPassed, tellLimits } from '../../../shared/clinical/limits.ts';
import { api } from '../../api/api.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import type { DraftFields } from './treatmentView.ts';

/** What of the session goes past a limit, said while it is typed. */
export function LimitNotices({ fields }: { readonly fields: DraftFields }) {
  const list = useQuery(api.treatments.limits.list.queryOptions());
  const limits = (list.data ?? []).map(({ limit }) => limit);
  return tellLimits(limitsPassed(fields, limits)).map(({ limit, sentence }) => (
    <Notice key={limit.id} tone="warn">
      {sentence} {limit.level === 'reason' && t('Signing will ask for the reason.')}
    </Notice>
  ));
}
