interface Span {
  readonly start: Date;
  readonly end: Date;
}

/** How many visits stand side by side at most: how wide a column must be for their names. */
export function mostAbreast(spans: readonly Span[]): number {
  const ends = spans.map((span) => ({ at: +span.end, change: -1 }));
  const starts = spans.map((span) => ({ at: +span.start, change: 1 }));
  let now = 0;
  let most = 0;
  // Who leaves makes room for who comes at the same minute.
  for (const { change } of [...ends, ...starts].sort((a, b) => a.at - b.at || a.change - b.change)) {
    now += change;
    most = Math.max(most, now);
  }
  return most;
}
