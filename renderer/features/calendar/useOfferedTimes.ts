import { useEffect, useMemo } from 'react';
import type { Interval } from '../../../shared/scheduling/interval.ts';
import { draftAt, emptyDraft } from '../appointments/bookingDraft.ts';
import { useFreeTimes, useVisitWish } from '../appointments/useVisitWish.ts';
import type { OfferedTimes } from './GridContext.ts';
import type { GridDeskProps } from './GridDesk.tsx';

interface OfferInput extends Pick<GridDeskProps, 'address' | 'data' | 'desk' | 'now'> {
  readonly drawn: Interval;
}

const noDraft = emptyDraft('');

/** The free times of the client who is being booked, for the grid. The best one is filled in where that was wished. */
export function useOfferedTimes({ address, data, desk, now, drawn }: OfferInput): OfferedTimes | undefined {
  const { panel, changeDraft } = desk;
  const draft = panel.kind === 'booking' ? panel.draft : undefined;
  const wish = useVisitWish({ draft: draft ?? noDraft, services: data.services, today: now.slice(0, 10) });
  const found = useFreeTimes(draft?.client ? wish.search : undefined);
  const times = draft?.client && !found.isPlaceholderData ? found.data?.times : undefined;
  const best = draft?.takesBest ? times?.[0] : undefined;
  useEffect(() => {
    if (best) changeDraft(draftAt(best));
  }, [best, changeDraft]);
  const { by } = address;
  return useMemo(
    () => times && { times, drawn, by, onChoose: (time) => changeDraft(draftAt(time)) },
    [times, drawn, by, changeDraft],
  );
}
