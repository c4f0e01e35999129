import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';
import { FollowUpsTabs } from '../followUps/FollowUpsTabs.tsx';
import { WaitlistSection } from './WaitlistSection.tsx';

/** The part of the follow-ups for those who wait for an earlier time. */
export function WaitlistPage() {
  return (
    <Page title={t('Follow-ups')} actions={<FollowUpsTabs value="waitlist" />}>
      <WaitlistSection />
    </Page>
  );
}
