/** Lets other requests be answered in the middle of long work: a desk must not freeze because another one imports. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
