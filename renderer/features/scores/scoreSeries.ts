/** Scores in rows that may be looked at together: one scale, one place, one assessor. Two scales are never put together. */
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { assessorNames, type Scale } from '../../../shared/clinical/scales/scale.ts';
import { placeName, scales } from '../../../shared/clinical/scales.ts';

export type ScoreRow = inferRouterOutputs<AppRouter>['scores']['ofClient'][number];

export interface ScoreSeries {
  readonly key: string;
  readonly scale: Scale;
  /** 'Left cheek'; '' for the whole person. */
  readonly place: string;
  readonly assessor: string;
  /** Those that count, the earliest first. */
  readonly scores: readonly ScoreRow[];
}

/** @param scores the earliest first */
export function scoreSeries(scores: readonly ScoreRow[]): ScoreSeries[] {
  const counting = scores.filter(({ errorReason }) => errorReason === null);
  return scales.flatMap((scale) => {
    const ofScale = counting.filter((score) => score.scale === scale.id);
    const groups = Map.groupBy(ofScale, ({ place, assessor }) => `${place} ${assessor}`);
    return [...groups].map(([key, ofSeries]) => {
      const { place = '', assessor = 'practitioner' } = ofSeries[0] ?? {};
      return {
        key: `${scale.id} ${key}`,
        scale,
        place: placeName(scale, place) ?? place,
        assessor: assessorNames[assessor],
        scores: ofSeries,
      };
    });
  });
}
