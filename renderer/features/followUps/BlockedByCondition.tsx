import { Link } from 'react-router';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import type { FollowUpView } from './WindowReasons.tsx';

/** No next session while a condition blocks without a known end; what ends it is recorded on the client's page. */
export function BlockedByCondition({ followUp }: { readonly followUp: FollowUpView }) {
  return (
    <Notice tone="alert">
      {t('{sentence} No day can be named yet. Once it is settled or signed off on the ', {
        sentence: followUp.window.today.sentence,
      })}
      <Link to={`/clients/${followUp.clientId}`}>{t('client’s page')}</Link>
      {t(', the days for the next session stand here.')}
    </Notice>
  );
}
