/** A number as it is written on the screen, on paper and beside its bar. */
import { type Measure, measureWords, type Rate } from '../../../shared/schemas/numbers.ts';
import { t } from '../../i18n/t.ts';

/** How tall the bar is: a share of 0 to 1, or the number itself; undefined where there is nothing to count. */
export function sizeOf(measure: Measure, { count, of }: Rate): number | undefined {
  if (measureWords[measure].reads === 'count') return count;
  return of === 0 ? undefined : count / of;
}

/** '82 %', '0.4', '3'; '–' where there is nothing to count. */
export function writtenValue(measure: Measure, rate: Rate): string {
  const size = sizeOf(measure, rate);
  if (size === undefined) return '–';
  if (measureWords[measure].reads === 'share') return `${Math.round(size * 100)} %`;
  return measureWords[measure].reads === 'each' ? size.toFixed(1) : String(size);
}

/** '41 of 50', so that nobody takes three visits for a trend; '' for what is a number by itself. */
export function basisOf(measure: Measure, { count, of }: Rate): string {
  if (measureWords[measure].reads === 'count') return '';
  return measureWords[measure].reads === 'each'
    ? t('{lost} in {courses} courses', { lost: count, courses: of })
    : t('{part} of {whole}', { part: count, whole: of });
}

/** 'Nov 2026' */
export function monthName(month: string): string {
  const format = new Intl.DateTimeFormat(navigator.language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${month}-01T00:00:00Z`));
}
