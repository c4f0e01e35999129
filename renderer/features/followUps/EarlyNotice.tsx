import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { formatDay } from '../../components/formatDay.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';

/** Before needling again: says that it is too early, and from when it would not be. Silent on a good day. */
export function EarlyNotice({ clientId }: { readonly clientId: ClientId }) {
  const followUp = useQuery(api.followUps.windowOf.queryOptions({ clientId }));
  const { window, performedOn } = followUp.data ?? {};
  if (window?.today.verdict !== 'too_early' && window?.today.verdict !== 'early') return null;
  return (
    <Notice tone={window.today.verdict === 'too_early' ? 'alert' : 'warn'}>
      {t('Last session {day}. {sentence}', {
        day: formatDay(performedOn ?? ''),
        sentence: window.today.sentence,
      })}
    </Notice>
  );
}
