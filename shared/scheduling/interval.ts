/**
 * Free time: what is open minus what is taken. Works on whole minutes of one local day.
 * Knows nothing of clients, rules or the clock.
 */

/** Half-open span `[start, end)` in minutes after local midnight, `0 ≤ start < end ≤ 1440`. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Do two half-open spans share a minute? 9:00–10:00 and 10:00–11:00 do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Any spans made sorted and non-overlapping. Empty spans vanish, touching ones become one.
 * Every other function here takes lists in this form and returns them so.
 */
export function merge(spans: readonly Interval[]): Interval[] {
  const sorted = spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start);
  const merged: Interval[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

/** All that lies in `a` or in `b`. */
export function union(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return merge([...a, ...b]);
}

/**
 * What is left of `open` when `taken` is cut out of it.
 * @param open  sorted, non-overlapping
 * @param taken sorted by start; may overlap
 * @returns sorted, non-overlapping; never longer than `open`
 */
export function subtract(open: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const left: Interval[] = [];
  let next = 0;
  for (const span of open) {
    let start = span.start;
    // A taken span may reach over several open ones: step back only past those that end before this one begins.
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++;
    for (let at = next; at < taken.length; at++) {
      const cut = taken[at];
      if (cut === undefined || cut.start >= span.end) break;
      if (cut.start > start) left.push({ start, end: cut.start });
      if (cut.end > start) start = cut.end;
    }
    if (start < span.end) left.push({ start, end: span.end });
  }
  return left;
}

/**
 * What lies in both.
 * @param a sorted, non-overlapping
 * @param b sorted, non-overlapping
 */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const both: Interval[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const first = a[i];
    const second = b[j];
    if (first === undefined || second === undefined) return both;
    const start = Math.max(first.start, second.start);
    const end = Math.min(first.end, second.end);
    if (start < end) both.push({ start, end });
    if (first.end < second.end) i++;
    else j++;
  }
}

/** What lies within `bounds`. */
export function clamp(spans: readonly Interval[], bounds: Interval): Interval[] {
  return intersect(spans, [bounds]);
}

/** Minutes covered. */
export function totalMinutes(spans: readonly Interval[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
