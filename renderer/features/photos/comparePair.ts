/** Which two photos are held against each other: always of one view, the earlier one on the left. */
import type { PhotoRow, ViewRow } from './photoTypes.ts';

export interface Pair {
  readonly view: ViewRow;
  /** All of this view, the earliest first. */
  readonly ofView: readonly PhotoRow[];
  readonly earlier: PhotoRow;
  readonly later: PhotoRow;
}

/** The views of which there are two photos at least. */
export function comparableViews(photos: readonly PhotoRow[], views: readonly ViewRow[]): ViewRow[] {
  return views.filter(({ key }) => photos.filter((photo) => photo.view === key).length > 1);
}

/**
 * @param photos the latest first
 * @param wish what the address says; what does not fit is left aside: the first and the last photo are shown then
 */
export function comparePair(
  photos: readonly PhotoRow[],
  views: readonly ViewRow[],
  wish: { readonly view: string | null; readonly a: string | null; readonly b: string | null },
): Pair | undefined {
  const possible = comparableViews(photos, views);
  const view = possible.find(({ key }) => key === wish.view) ?? possible[0];
  const ofView = photos.filter((photo) => photo.view === view?.key).toReversed();
  const one = ofView.find(({ id }) => id === wish.a) ?? ofView[0];
  const other =
    ofView.find(({ id }) => id === wish.b && id !== one?.id) ?? ofView.findLast(({ id }) => id !== one?.id);
  if (!view || !one || !other) return undefined;
  const isTurned = ofView.indexOf(other) < ofView.indexOf(one);
  return { view, ofView, earlier: isTurned ? other : one, later: isTurned ? one : other };
}
