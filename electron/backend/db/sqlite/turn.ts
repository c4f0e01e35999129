/** Whose turn it is to write: one transaction at a time, whether it is on this process's connection or on a thread's. */
export interface Turn {
  isTaken(): boolean;
  /** Settles as soon as it is given back; it may have been taken again by then. */
  free(): Promise<void>;
  take(): void;
  giveBack(): void;
}

export function createTurn(): Turn {
  let current: { readonly freed: Promise<void>; free(): void } | undefined;
  return {
    isTaken: () => current !== undefined,
    free: async () => current?.freed,
    take() {
      const { promise, resolve } = Promise.withResolvers<void>();
      current = { freed: promise, free: resolve };
    },
    giveBack() {
      const { free } = current ?? { free() {} };
      current = undefined;
      free();
    },
  };
}

/** Meanwhile transactions wait here, and who only reads is answered with what is stored. */
export async function lend<Result>(turn: Turn, work: () => Promise<Result>): Promise<Result> {
  while (turn.isTaken()) await turn.free();
  turn.take();
  try {
    return await work();
  } finally {
    turn.giveBack();
  }
}
