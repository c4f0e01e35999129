/** Lets other requests be answered in the middle of long work. */
export function breathe(): Promise<void> {
  // The first comes round before any other request is looked at, the second behind them.
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
