import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { AllergiesSection } from '../allergies/AllergiesSection.tsx';
import { ConditionsSection } from '../conditions/ConditionsSection.tsx';
import { PatchTestsSection } from '../patchTests/PatchTestsSection.tsx';
import { ClientFacts } from './ClientFacts.tsx';
import { ClientPapers } from './ClientPapers.tsx';
import { ClientTimeline } from './ClientTimeline.tsx';
import { NextVisit } from './NextVisit.tsx';
import { useTabClient } from './useTabClient.ts';

/** The first tab: the facts, the next visit, what is known of her health, then everything that happened. */
export function ClientOverview() {
  const id = useTabClient();
  const { data } = useQuery(api.clients.get.queryOptions({ id }));
  return (
    <>
      {data && <ClientFacts client={data} />}
      <NextVisit clientId={id} />
      <ClientPapers clientId={id} />
      <AllergiesSection clientId={id} />
      <ConditionsSection clientId={id} />
      <PatchTestsSection clientId={id} />
      <ClientTimeline clientId={id} />
    </>
  );
}
