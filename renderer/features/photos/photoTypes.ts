import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { zones } from '../../../shared/clinical/zones.ts';
import { t } from '../../i18n/t.ts';

type Outputs = inferRouterOutputs<AppRouter>['photos'];
export type PhotosOfClient = Outputs['ofClient'];
export type PhotoRow = PhotosOfClient['photos'][number];
export type ViewRow = Outputs['views'][number];

export const photoAddress = (hash: string): string => `/photos/${hash}`;
export const smallPhotoAddress = (hash: string): string => `/photos/${hash}?size=small`;

export function viewName(views: readonly ViewRow[], key: string | null): string {
  return views.find((view) => view.key === key)?.name ?? t('View not said yet');
}

/** 'Front, left cheek' */
export function photoTitle(photo: PhotoRow, views: readonly ViewRow[]): string {
  const zone = photo.zone && zones[photo.zone].name.toLowerCase();
  return [viewName(views, photo.view), zone].filter(Boolean).join(', ');
}

/** The first photo of a view that counts: what every later one is held against. */
export function baselineOf(photos: readonly PhotoRow[], view: string | null): PhotoRow | undefined {
  return photos.findLast((photo) => view !== null && photo.view === view && photo.errorReason === null);
}
