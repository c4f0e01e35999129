import { valueInWords } from '../../../shared/clinical/scales.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import type { ScoreSeries } from './scoreSeries.ts';
import classes from './scores.module.css';
import { seriesSummary } from './scoreWords.ts';

const height = 132;
const columnWidth = 88;
const axisWidth = 64;
const edge = 20;
const dayHeight = 14;

interface ScoreChartProps {
  readonly series: ScoreSeries;
}

/**
 * One series over its days, drawn on the scale's whole range, so that a small change looks small. Black on white reads as
 * well as colour does; every value is written.
 */
export function ScoreChart({ series }: ScoreChartProps) {
  const { scale, scores } = series;
  const width = axisWidth + Math.max(2, scores.length) * columnWidth;
  const yOf = (value: number) =>
    height - edge - ((value - scale.from) / (scale.to - scale.from)) * (height - 2 * edge);
  const points = scores.map(({ id, value, onDate }, index) => ({
    id,
    value,
    onDate,
    x: axisWidth + (index + 0.5) * columnWidth,
    y: yOf(value),
  }));
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${width} ${height + dayHeight}`}
      style={{ maxWidth: width }}
      role="img"
      aria-label={seriesSummary(series)}
    >
      {ticksOf(series).map((value) => (
        <g key={value} aria-hidden>
          <line className={classes.tick} x1={axisWidth} x2={width} y1={yOf(value)} y2={yOf(value)} />
          <text className={classes.axis} x={axisWidth - 8} y={yOf(value) + 4}>
            {axisLabel(series, value)}
          </text>
        </g>
      ))}
      <polyline className={classes.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ id, value, onDate, x, y }) => (
        <g key={id}>
          <circle className={classes.point} cx={x} cy={y} r={4} />
          <text className={classes.value} x={x} y={y < edge + 12 ? y + 18 : y - 9}>
            {scale.isWordsOnly ? valueInWords(scale, value) : value}
          </text>
          <text className={classes.dayOfPoint} x={x} y={height + 6}>
            {formatDay(onDate)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Each grade has its line; a plain number only the two ends. */
function ticksOf({ scale }: ScoreSeries): number[] {
  return scale.grades?.map(({ value }) => value) ?? [scale.from, scale.to];
}

/** The ends are named, and which of them is the better one. */
function axisLabel({ scale }: ScoreSeries, value: number): string {
  if (value !== scale.from && value !== scale.to) return scale.isWordsOnly ? '' : String(value);
  const isBest = (scale.better === 'lower') === (value === scale.from);
  const end = isBest ? t('best') : t('worst');
  return scale.isWordsOnly ? end : `${value} ${end}`;
}
