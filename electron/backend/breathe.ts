/** Lets other requests be answered in the middle of long work: a desk must not freeze because another one imports. */
export function breathe(): Promise<void> {
  // The first comes round before any other request is looked at, the second behind them.
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

const longestBreathMilliseconds = 6;

/** Says when it is time to: asked for every row, it answers yes a few times in each frame's worth of work. */
export function createPace(): () => boolean {
  let since = performance.now();
  return () => {
    const now = performance.now();
    if (now - since < longestBreathMilliseconds) return false;
    since = now;
    return true;
  };
}
