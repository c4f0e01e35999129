import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import type { PhotoRow, PhotosOfClient, ViewRow } from './photoTypes.ts';

const nothing: readonly PhotoRow[] = [];
const noViews: readonly ViewRow[] = [];
const noConsent: PhotosOfClient['consent'] = { uses: [], isWithdrawn: false };

/** A client's photos and the clinic's views; `photos` are those that count, the latest first. */
export function usePhotos(clientId: ClientId) {
  const query = useQuery(api.photos.ofClient.queryOptions({ clientId }));
  const views = useQuery(api.photos.views.queryOptions());
  const all = query.data?.photos ?? nothing;
  return {
    isLoaded: query.isSuccess && views.isSuccess,
    error: query.error ?? views.error,
    retry: () => void Promise.all([query.refetch(), views.refetch()]),
    consent: query.data?.consent ?? noConsent,
    isShown: query.data?.isShown ?? true,
    photos: all.filter(({ errorReason }) => errorReason === null),
    inError: all.filter(({ errorReason }) => errorReason !== null),
    views: views.data ?? noViews,
  };
}
