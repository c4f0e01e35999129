/** Intervals as plain sets of minutes: slow, and too simple to be wrong. */
import type { Interval } from './interval.ts';

export function minutesOf(spans: readonly Interval[]): Set<number> {
  const minutes = new Set<number>();
  for (const span of spans) for (let minute = span.start; minute < span.end; minute++) minutes.add(minute);
  return minutes;
}

/** The sorted, non-overlapping spans of a set of minutes. */
export function spansOf(minutes: ReadonlySet<number>): Interval[] {
  const spans: Interval[] = [];
  for (const minute of [...minutes].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && last.end === minute)
      spans[spans.length - 1] = { start: last.start, end: minute + 1 };
    else spans.push({ start: minute, end: minute + 1 });
  }
  return spans;
}
