/** A CommonJS module's default export: whether it is wrapped once more depends on who bundles or loads it. */
export function unwrapped<Part>(loaded: Part): Part {
  const isWrapped = typeof loaded === 'object' && loaded !== null && 'default' in loaded;
  return isWrapped ? (loaded.default as Part) : loaded; // which is what the types describe
}
