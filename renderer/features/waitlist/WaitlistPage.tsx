import { useNavigate } from 'react-router';
import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';
import { FollowUpsTabs } from '../followUps/FollowUpsTabs.tsx';
import { WaitlistSection } from './WaitlistSection.tsx';

/** The part of the follow-ups for those who wait for an earlier time. */
export function WaitlistPage() {
  const navigate = useNavigate();
  return (
    <Page
      title={t('Follow-ups')}
      actions={
        <FollowUpsTabs value="waitlist" onShow={(show) => void navigate(`/follow-ups?show=${show}`)} />
      }
    >
      <WaitlistSection />
    </Page>
  );
}
