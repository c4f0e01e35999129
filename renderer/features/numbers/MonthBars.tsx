import type { Measure, MonthNumbers } from '../../../shared/schemas/numbers.ts';
import { measureWords } from '../../../shared/schemas/numbers.ts';
import classes from './numbers.module.css';
import { monthName, sizeOf, writtenValue } from './numberWords.ts';

interface MonthBarsProps {
  readonly measure: Measure;
  readonly months: readonly MonthNumbers[];
}

const height = 120;
const widthOfMonth = 56;
const widthOfBar = 32;
const roomAbove = 18;

/**
 * A bar for each month with its value written on it. A share is drawn on the whole of 100 %, so that two charts can be
 * compared by eye. For the eye only: the table beside it says the same.
 */
export function MonthBars({ measure, months }: MonthBarsProps) {
  const sizes = months.map(({ values }) => sizeOf(measure, values[measure]));
  const whole = measureWords[measure].reads === 'share' ? 1 : Math.max(1, ...sizes.map((size) => size ?? 0));
  const width = Math.max(1, months.length) * widthOfMonth;
  return (
    <svg
      className={classes.bars}
      viewBox={`0 0 ${width} ${height + roomAbove + 22}`}
      style={{ maxWidth: `${width / 14}rem` }}
      aria-hidden
    >
      {measureWords[measure].reads === 'share' && (
        <line x1={0} x2={width} y1={roomAbove} y2={roomAbove} className={classes.whole} />
      )}
      {months.map(({ month, values }, index) => {
        const tall = ((sizes[index] ?? 0) / whole) * height;
        const middle = index * widthOfMonth + widthOfMonth / 2;
        const top = roomAbove + height - tall;
        return (
          <g key={month}>
            <rect
              x={middle - widthOfBar / 2}
              y={top}
              width={widthOfBar}
              height={tall}
              className={classes.bar}
            />
            <text x={middle} y={top - 4} className={classes.value}>
              {writtenValue(measure, values[measure])}
            </text>
            <text x={middle} y={roomAbove + height + 16} className={classes.month}>
              {monthName(month).slice(0, 3)}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={width} y1={roomAbove + height} y2={roomAbove + height} className={classes.ground} />
    </svg>
  );
}
