import { skipToken, useQuery } from '@tanstack/react-query';
import type { ClientId, PlanId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { usePhotos } from '../photos/usePhotos.ts';
import { scoreSeries } from '../scores/scoreSeries.ts';
import { progressColumns } from './progressColumns.ts';

/** Everything that one plan's progress is made of. */
export function useProgress(clientId: ClientId, planId: PlanId | undefined) {
  const progress = useQuery(api.progress.ofPlan.queryOptions(planId ? { planId } : skipToken));
  const scores = useQuery(api.scores.ofClient.queryOptions({ clientId }));
  const known = usePhotos(clientId);
  const sorted = known.photos.filter(({ view }) => view !== null);
  const counting = (scores.data ?? []).filter(({ errorReason }) => errorReason === null);
  return {
    plan: progress.data,
    isLoaded: progress.isSuccess && scores.isSuccess && known.isLoaded,
    error: progress.error ?? scores.error ?? known.error,
    retry: () => void Promise.all([progress.refetch(), scores.refetch()]),
    columns: progress.data ? progressColumns(progress.data, { photos: sorted, scores: counting }) : [],
    series: scoreSeries(counting),
    views: known.views.filter(({ key }) => sorted.some(({ view }) => view === key)),
    consent: known.consent,
  };
}
