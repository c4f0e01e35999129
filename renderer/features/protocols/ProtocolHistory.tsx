import { useQuery } from '@tanstack/react-query';
import type { IndicationId } from '../../../shared/clinical/indications.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { ChangeList } from '../settings/ChangeList.tsx';

const actionNames = {
  'protocols.save': t('own figures'),
  'protocols.restore': t('back to the cited figures'),
} as const;

/** Who changed this protocol, when and why. */
export function ProtocolHistory({ indication }: { readonly indication: IndicationId }) {
  const history = useQuery(api.protocols.history.queryOptions({ indication }));
  return (
    <section aria-label={t('History')}>
      <ChangeList changes={history.data ?? []} actionNames={actionNames} />
    </section>
  );
}
