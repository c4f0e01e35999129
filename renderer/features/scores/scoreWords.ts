import { directionOf, valueInWords } from '../../../shared/clinical/scales.ts';
import { formatDay } from '../../components/formatDay.ts';
import type { ScoreSeries } from './scoreSeries.ts';

/** 'Wrinkle severity (WSRS), left fold' */
export function seriesTitle({ scale, place }: ScoreSeries): string {
  return place === '' ? scale.name : `${scale.name}, ${place.charAt(0).toLowerCase()}${place.slice(1)}`;
}

/** The whole chart in a sentence, for whoever does not see it. */
export function seriesSummary(series: ScoreSeries): string {
  const { scale, scores } = series;
  const points = scores.map(({ value, onDate }) => `${valueInWords(scale, value)} (${formatDay(onDate)})`);
  return `${seriesTitle(series)}: ${points.join('; ')}. ${directionOf(scale)}.`;
}
