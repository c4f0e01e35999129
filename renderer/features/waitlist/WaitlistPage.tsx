import { Page } from '../../components/Page.tsx';
import { FollowUpsTabs } from '../followUps/FollowUpsTabs.tsx';
import { WaitlistSection } from './WaitlistSection.tsx';

/** The part of the follow-ups for those who wait for an earlier time. */
export function WaitlistPage() {
  return (
    <Page title="Follow-ups" actions={<FollowUpsTabs value="waitlist" />}>
      <WaitlistSection />
    </Page>
  );
}
