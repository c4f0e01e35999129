import { useQuery } from '@tanstack/react-query';
import { limitSentence, limitsPassed } from '../../../shared/clinical/limits.ts';
import { api } from '../../api/api.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import type { DraftFields } from './treatmentView.ts';

/** What of the session goes past a limit, said while it is typed; each sentence once, however many zones it is about. */
export function LimitNotices({ fields }: { readonly fields: DraftFields }) {
  const limits = useQuery(api.treatments.limits.list.queryOptions());
  const passed = limitsPassed(
    fields,
    (limits.data ?? []).map(({ limit }) => limit),
  );
  return passed.map((one) => (
    <Notice key={`${one.limit.id} ${one.zone}`} tone="warn">
      {limitSentence(one)} {one.limit.level === 'reason' && t('Signing will ask for the reason.')}
    </Notice>
  ));
}
